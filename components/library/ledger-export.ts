import { LEDGER_VIEW, periodLabel } from '../../lib/i18n/ledger.ts';
import { writeCsv } from '../../lib/ledger/delimited.ts';
import type { LedgerValue } from '../../lib/store/index.ts';
import { saveFile } from '../common/save-file.ts';
import { fileDay } from './files.ts';
import { ledgerTable } from './ledger-rows.ts';

const HEADS = { indicator: LEDGER_VIEW.indicator, unit: LEDGER_VIEW.unit };
/** Characters: an indicator's name, a unit, a figure. */
const WIDTHS = { indicator: 28, unit: 8, value: 14 };

/** Saves the whole ledger as a file. */
export async function exportLedger(values: readonly LedgerValue[], kind: 'csv' | 'xlsx'): Promise<void> {
  const name = LEDGER_VIEW.fileName(fileDay(new Date()), kind);
  if (kind === 'csv') saveFile(name, ledgerCsv(values), kind);
  else saveFile(name, await ledgerWorkbook(values), kind);
}

/** With a byte order mark: without it spreadsheets take the file for one in the system's encoding. */
export function ledgerCsv(values: readonly LedgerValue[]): string {
  const { head, rows } = ledgerTable(values, HEADS, periodLabel);
  const cells = rows.map(({ indicator, unit, values: own }) => [
    indicator,
    unit,
    ...own.map((value) => value ?? ''),
  ]);
  return `\uFEFF${writeCsv([head, ...cells])}`;
}

export async function ledgerWorkbook(values: readonly LedgerValue[]): Promise<Uint8Array> {
  const { writeWorkbook } = await import('../../lib/table-file/workbook/write-workbook.ts');
  const { head, rows } = ledgerTable(values, HEADS, periodLabel);
  return writeWorkbook({
    name: LEDGER_VIEW.table,
    head,
    rows: rows.map(({ indicator, unit, values: own }) => [
      indicator,
      unit,
      ...own.map((value) => (value === undefined ? null : { number: value })),
    ]),
    widths: [WIDTHS.indicator, WIDTHS.unit, ...head.slice(2).map(() => WIDTHS.value)],
  });
}
