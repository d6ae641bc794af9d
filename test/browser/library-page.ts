/** The library page as a person uses it. */
import type { LibraryView } from '../../components/library/views.ts';
import type { Frame, Page } from './drivers/index.ts';
import type { Session } from './harness.ts';
import { savedText } from './saved-file.ts';

export interface GivenFile {
  readonly name: string;
  /** Text in UTF-8, or bytes. */
  readonly content: string | readonly number[] | Uint8Array;
}

/** Puts files into the page's file input as if they had been picked, or drops them on the page. */
export async function give(
  frame: Frame,
  way: 'pick' | 'drop',
  ...files: readonly GivenFile[]
): Promise<void> {
  const given = files.map(({ name, content }) => ({
    name,
    content: typeof content === 'string' ? content : [...content],
  }));
  await frame.until('the way in', () => document.querySelector('input[type=file]') !== null, null);
  await frame.evaluate(
    ({ way, given }) => {
      const data = new DataTransfer();
      for (const { name, content } of given) {
        data.items.add(new File([typeof content === 'string' ? content : new Uint8Array(content)], name));
      }
      if (way === 'drop') {
        document.body.dispatchEvent(
          new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
        );
        return;
      }
      const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { way, given },
  );
}

export async function openLibrary({ browser }: Session, view: LibraryView): Promise<Page> {
  const page = await browser.openExtensionPage(`library.html#${view}`);
  await page.main.waitFor('h2');
  return page;
}

export const go = (frame: Frame, view: LibraryView) => frame.click(`a[data-view=${view}]`);
export const says = (frame: Frame, words: string) =>
  frame.until(
    `“${words}”`,
    (wanted) => document.querySelector('main')?.parentElement?.textContent.includes(wanted),
    words,
  );
export const names = (frame: Frame) => frame.texts('main article h3');

/** Text of the file that a press of a button would have saved. */
export const saved = (frame: Frame, button: string) =>
  savedText(frame, () => frame.click({ role: 'button', name: button }));
