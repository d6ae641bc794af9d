/** What a page would save as a file; the browser's own dialog stays out of it. */
import type { Frame } from './drivers/index.ts';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Does what makes the document save a file, and takes the file instead. */
export async function savedFile(frame: Frame, press: () => Promise<void>): Promise<SavedFile> {
  await frame.evaluate(() => {
    const { dataset } = document.documentElement;
    delete dataset.saved;
    HTMLAnchorElement.prototype.click = function click() {
      dataset.savedName = this.download;
      dataset.saved = this.href;
    };
  });
  await press();
  const bytes = await frame.until(
    'the saved file',
    () => {
      const { saved } = document.documentElement.dataset;
      return saved === undefined
        ? undefined
        : fetch(saved).then(async (file) => [...new Uint8Array(await file.arrayBuffer())]);
    },
    null,
  );
  const name = await frame.evaluate(() => document.documentElement.dataset.savedName ?? '');
  return { name, bytes: new Uint8Array(bytes) };
}

/** The same of a text file. */
export async function savedText(frame: Frame, press: () => Promise<void>): Promise<string> {
  return new TextDecoder().decode((await savedFile(frame, press)).bytes);
}
