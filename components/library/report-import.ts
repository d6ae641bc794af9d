import { LIBRARY, REPORT_VIEW } from '../../lib/i18n/library.ts';
import { REPORT_FILE } from '../../lib/i18n/report-file.ts';
import { reportFacts, titleOfFile } from '../../lib/ledger/report-facts.ts';
import { LARGEST_REPORT_FILE, ReportFileError } from '../../lib/report-file/index.ts';
import { StoreError } from '../../lib/store/errors.ts';
import type { AddedReport, NewReport } from '../../lib/store/index.ts';
import { type Cell, createCell } from '../session/cell.ts';
import { type ReadFile, readHere } from './read-file.ts';

/** The part of a `File` that is used. */
export interface ImportFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface ImportItem {
  readonly id: number;
  readonly name: string;
  readonly state: keyof typeof REPORT_VIEW.states;
  /** In plain words: why it failed, which report it is the same as, how long it is. */
  readonly note?: string;
  /** While it is read, how much of it has been: 0 to 1. */
  readonly part?: number;
}

export interface ImportJob {
  readonly items: readonly ImportItem[];
  readonly running: boolean;
}

export interface ReportImport {
  readonly job: Cell<ImportJob>;
  /** Reads files one after the other; those given while it runs come behind. Resolves when all are done or stopped. */
  readonly add: (files: readonly ImportFile[]) => Promise<void>;
  /** Breaks off the file that is being read, and leaves out those behind it. */
  readonly stop: () => void;
  /** Forgets the list of a finished job. */
  readonly clear: () => void;
}

export interface ReportImportOptions {
  /** Rejects with a `StoreError`. */
  readonly save: (report: NewReport) => Promise<AddedReport>;
  /** Report type id of a text, if it shows. */
  readonly detectType: (text: string) => string | undefined;
  /** Reads a file's text; the page itself does, unless there is a worker for it. */
  readonly read?: ReadFile;
}

type Outcome = Pick<ImportItem, 'state' | 'note' | 'part'>;

export function createReportImport({ save, detectType, read = readHere }: ReportImportOptions): ReportImport {
  const job = createCell<ImportJob>({ items: [], running: false });
  const queue: { readonly id: number; readonly file: ImportFile }[] = [];
  let count = 0;
  let running: Promise<void> | undefined;
  let reading = new AbortController();

  const mark = (id: number, outcome: Outcome) => {
    const items = job
      .get()
      .items.map((item) => (item.id === id ? { id, name: item.name, ...outcome } : item));
    job.set({ ...job.get(), items });
  };
  const leaveOut = () => {
    for (const { id } of queue.splice(0)) mark(id, { state: 'cancelled' });
  };

  const stop = () => {
    leaveOut();
    reading.abort();
  };

  const readOne = async (id: number, file: ImportFile): Promise<Outcome> => {
    reading = new AbortController();
    const { signal } = reading;
    const onPart = (part: number) => mark(id, { state: 'reading', part });
    try {
      const report = await readReport(file, detectType, (name, bytes) => read(name, bytes, onPart, signal));
      const { duplicate, report: saved } = await save(report);
      return duplicate
        ? { state: 'duplicate', note: REPORT_VIEW.duplicateOf(saved.title) }
        : { state: 'added', note: LIBRARY.characters(saved.text.length) };
    } catch (error) {
      if (signal.aborted) return { state: 'cancelled' };
      if (error instanceof ReportFileError) return { state: 'failed', note: error.message };
      // What the browser says of a file that is gone, locked or a folder.
      if (error instanceof DOMException) return { state: 'failed', note: REPORT_FILE.unreadable };
      if (!(error instanceof StoreError)) throw error;
      // The next file would meet the same trouble.
      leaveOut();
      return { state: 'failed', note: error.message };
    }
  };

  const run = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      mark(next.id, { state: 'reading' });
      mark(next.id, await readOne(next.id, next.file));
    }
  };

  return {
    job,
    add: (files) => {
      const added = files.map((file) => ({ id: ++count, file }));
      queue.push(...added);
      job.set({
        items: [
          ...job.get().items,
          ...added.map(({ id, file }): ImportItem => ({ id, name: file.name, state: 'waiting' })),
        ],
        running: true,
      });
      running ??= run().finally(() => {
        running = undefined;
        job.set({ ...job.get(), running: false });
      });
      return running;
    },
    stop,
    clear: () => {
      if (!job.get().running) job.set({ items: [], running: false });
    },
  };
}

/**
 * A file as a report: title, date and type as far as they show.
 * @throws ReportFileError, or the browser's DOMException where the file can't be opened
 */
async function readReport(
  file: ImportFile,
  detectType: ReportImportOptions['detectType'],
  read: (name: string, bytes: Uint8Array) => Promise<string>,
): Promise<NewReport> {
  if (file.size > LARGEST_REPORT_FILE) throw new ReportFileError('large');
  const text = await read(file.name, new Uint8Array(await file.arrayBuffer()));
  return asReport(text, titleOfFile(file.name), 'file', detectType);
}

export function asReport(
  text: string,
  name: string,
  source: NewReport['source'],
  detectType: ReportImportOptions['detectType'],
): NewReport {
  const reportType = detectType(text);
  return { ...reportFacts(text, name), text, source, ...(reportType === undefined ? {} : { reportType }) };
}
