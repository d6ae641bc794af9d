import { TABLE_FILE } from '../i18n/table-file.ts';

/**
 * Why a file can't be read as a table.
 * `empty`: no cell in it · `large` · `oldWorkbook`: an .xls or .et of before 2007 · `protectedWorkbook`: encrypted ·
 * `notWorkbook`: packed like a workbook, or called one, and isn't · `damaged` · `binary`: neither text nor anything we
 * know.
 */
export type TableFileFault = keyof typeof TABLE_FILE.faults;

/** `message` is a plain Chinese sentence for the clerk; `cause` is what the reading library said. */
export class TableFileError extends Error {
  override readonly name = 'TableFileError';
  readonly fault: TableFileFault;

  constructor(fault: TableFileFault, cause?: unknown) {
    super(TABLE_FILE.faults[fault], { cause });
    this.fault = fault;
  }
}
