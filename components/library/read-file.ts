import { ReportFileError, type ReportFileFault, readReportFile } from '../../lib/report-file/index.ts';

/** Reads a report's file, telling how far it is; rejects soon after `signal` says so. */
export type ReadFile = (
  name: string,
  bytes: Uint8Array,
  onPart: (part: number) => void,
  signal: AbortSignal,
) => Promise<string>;

/** To the worker: one file at a time. */
export interface FileToRead {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** From the worker: how far it is, then either the text or why there is none. */
export type FileReport =
  | { readonly type: 'part'; readonly part: number }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'fault'; readonly fault: ReportFileFault };

/** In the page itself, which draws and listens between the slices. */
export const readHere: ReadFile = (name, bytes, onPart, signal) =>
  readReportFile(name, bytes, async (part) => {
    onPart(part);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) throw brokenOff();
  });

const brokenOff = () => new DOMException('broken off', 'AbortError');

/** In a worker, which is ended with the file that is broken off; in the page where there can be none. */
export function createFileReader(startWorker: () => Worker): ReadFile {
  let worker: Worker | undefined;
  let mayWork = true;

  const readThere = (there: Worker, file: FileToRead, onPart: (part: number) => void, signal: AbortSignal) =>
    new Promise<string | undefined>((resolve, reject) => {
      const end = () => {
        there.terminate();
        worker = undefined;
      };
      // Properties, for there is one file at a time; the next one's take their place.
      signal.onabort = () => {
        end();
        reject(brokenOff());
      };
      // It can't start, or met what nobody foresaw: the page tries by itself.
      there.onerror = () => {
        end();
        resolve(undefined);
      };
      there.onmessage = ({ data }: MessageEvent<FileReport>) => {
        if (data.type === 'part') onPart(data.part);
        else if (data.type === 'text') resolve(data.text);
        else reject(new ReportFileError(data.fault));
        if (data.type !== 'part') signal.onabort = null;
      };
      there.postMessage(file);
    });

  return async (name, bytes, onPart, signal) => {
    try {
      if (mayWork) worker ??= startWorker();
    } catch (error) {
      console.info(`gaobian: no worker (${String(error)})`);
      mayWork = false;
    }
    const text = worker && (await readThere(worker, { name, bytes }, onPart, signal));
    if (text !== undefined) return text;
    mayWork = false;
    return readHere(name, bytes, onPart, signal);
  };
}
