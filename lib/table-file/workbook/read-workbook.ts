import readXlsxFile from 'read-excel-file/universal';
import type { DelimitedRow } from '../../ledger/delimited.ts';
import { TableFileError } from '../fault.ts';
import type { TableSheet } from '../read-table-file.ts';
import { readSheetFacts, type SheetFacts } from './cell-facts.ts';
import { shownNumber } from './number-format.ts';

type Cell = string | number | boolean | Date | null;

/**
 * The sheets of an .xlsx as `readTableFile` gives them. Loads two libraries: to be imported where it is needed only.
 * @throws TableFileError `notWorkbook` or `damaged`
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly TableSheet[]> {
  try {
    const [sheets, factsOf] = await Promise.all([
      readXlsxFile(new Blob([new Uint8Array(bytes)])),
      readSheetFacts(bytes),
    ]);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: rowsOf(data as readonly Cell[][], factsOf(sheet)),
    }));
  } catch (error) {
    // The libraries promise no kinds of errors: whatever they throw up on a file's bytes means that it is at fault.
    if (error instanceof Error) throw new TableFileError('damaged', error);
    throw error;
  }
}

function rowsOf(data: readonly (readonly Cell[])[], facts: SheetFacts): DelimitedRow[] {
  const texts = data.map((cells, row) =>
    cells.map((cell, column) => textOf(cell, () => facts.formatAt(row, column))),
  );
  for (const { top, left, bottom, right } of facts.merged) {
    // A heading stands for all that it spans; a figure is stated once.
    const shared = typeof data[top]?.[left] === 'string' ? texts[top]?.[left] : undefined;
    if (shared === undefined) continue;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (texts[row]?.[column] === '') texts[row]![column] = shared;
      }
    }
  }
  return texts
    .map((cells, index) => ({ line: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** 2025-03 */
const YEAR_AND_MONTH = 7;

function textOf(cell: Cell, format: () => ReturnType<SheetFacts['formatAt']>): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return shownNumber(cell, format());
  // Dates head columns: 2025年3月 is kept as its first day, by the clock of Greenwich.
  if (cell instanceof Date) return cell.toISOString().slice(0, YEAR_AND_MONTH);
  return String(cell)
    .replace(/\s*[\r\n]\s*/gu, '')
    .trim();
}
