import { type DelimitedRow, readDelimited } from '../ledger/delimited.ts';
import { decodeText, fileKind, ReportFileError } from '../report-file/index.ts';
import { TableFileError } from './fault.ts';

/** Far more than a year's statistics of a county. Bytes. */
export const LARGEST_TABLE_FILE = 20 * 1024 * 1024;

/** Names that promise a workbook. */
const WORKBOOK_NAME = /\.(?:xls[xm]?|xlt[xm]?|et)$/iu;

/** A sheet of a workbook, or the whole of a text. */
export interface TableSheet {
  /** '' for a text. */
  readonly name: string;
  readonly rows: readonly DelimitedRow[];
}

/**
 * The sheets of a table's file that have any cell, told by its bytes: .xlsx, or CSV in UTF-8, GB18030 or UTF-16. Cells are
 * texts as the spreadsheet shows them; a merged cell's text stands in each cell that it covers. The code that reads
 * workbooks is loaded with the first of them.
 * @param name the file's, to tell a text that calls itself a workbook
 * @throws TableFileError
 */
export async function readTableFile(name: string, bytes: Uint8Array): Promise<readonly TableSheet[]> {
  if (bytes.length > LARGEST_TABLE_FILE) throw new TableFileError('large');
  const sheets = (await readSheets(name, bytes)).filter(({ rows }) => rows.length > 0);
  if (sheets.length === 0) throw new TableFileError('empty');
  return sheets;
}

async function readSheets(name: string, bytes: Uint8Array): Promise<readonly TableSheet[]> {
  switch (fileKind(bytes)) {
    case 'zip': {
      const { readWorkbook } = await import('./workbook/read-workbook.ts');
      return readWorkbook(bytes);
    }
    case 'protectedWord':
      throw new TableFileError('protectedWorkbook');
    case 'compound':
      throw new TableFileError('oldWorkbook');
    case 'oldWord':
    case 'pdf':
      throw new TableFileError('notWorkbook');
    case 'other':
      if (bytes.length > 0 && WORKBOOK_NAME.test(name)) throw new TableFileError('notWorkbook');
      return [{ name: '', rows: readDelimited(asText(bytes)) }];
  }
}

function asText(bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch (error) {
    if (!(error instanceof ReportFileError)) throw error;
    throw new TableFileError(error.fault === 'empty' ? 'empty' : 'binary', error);
  }
}
