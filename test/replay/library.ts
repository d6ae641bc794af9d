import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { ReportFileError, readReportFile } from '../../lib/report-file/index.ts';
import type { SourceReport } from '../../lib/suggest/index.ts';

/** A file whose text can't be had; the message names it. */
export class NotTextError extends Error {}

export interface LibraryFile {
  /** The file's real path, so that a replayed file is recognised. */
  readonly path: string;
  readonly report: SourceReport;
}

/**
 * The text of a UTF-8 file, its byte order mark stripped, its line ends "\n".
 * @throws {NotTextError} where it is no UTF-8.
 */
export function readText(file: string): string {
  const bytes = readFileSync(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch (error) {
    if (error instanceof TypeError) throw new NotTextError(`${file}: not UTF-8`);
    throw error;
  }
}

/** Owner files that Word leaves beside a document while it is open. */
const LOCK_FILE = /^~\$/;

/**
 * A file, or the `.txt` and `.docx` files of a folder, as the user's earlier reports, read as the library page reads them.
 * @throws {NotTextError} where one of them can't be read; a file without text is a report without text.
 */
export async function readLibrary(place: string): Promise<LibraryFile[]> {
  const files: LibraryFile[] = [];
  for (const file of statSync(place).isFile() ? [place] : reportsIn(place)) {
    const name = basename(file);
    const path = realpathSync(file);
    files.push({
      path,
      report: { id: name, title: basename(name, extname(name)), text: await readReport(path) },
    });
  }
  return files;
}

function reportsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^\.(?:txt|docx)$/i.test(extname(name)) && !LOCK_FILE.test(name))
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}

async function readReport(path: string): Promise<string> {
  try {
    return await readReportFile(path, readFileSync(path));
  } catch (error) {
    if (!(error instanceof ReportFileError)) throw error;
    if (error.fault === 'empty') return '';
    throw new NotTextError(`${path}: cannot be read as a report (${error.fault})`);
  }
}
