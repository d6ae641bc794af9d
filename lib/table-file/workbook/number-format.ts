import { round, shift } from '../../ledger/decimal.ts';

/** How a spreadsheet shows numbers of a cell, as far as it changes what is read. */
export interface NumberFormat {
  readonly percent: boolean;
  /** Undefined: as many as there are. */
  readonly decimals: number | undefined;
}

/** Ids that every workbook knows without saying (ISO/IEC 29500-1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
};

/** A workbook keeps no more digits than these; what lies behind them is noise of its binary numbers. */
const SIGNIFICANT_DIGITS = 15;
/** So many decimals of a number whose format asks for none in particular. */
const MOST_DECIMALS = 6;

/**
 * @param id of the format
 * @param code that the workbook gives to the id, if it does
 */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  const pattern = (code ?? BUILT_IN[id] ?? '').split(';', 1)[0]!;
  // Words in quotes, colours and conditions in brackets, escaped and padding characters say nothing of the number.
  const plain = pattern.replace(/"[^"]*"|\[[^\]]*\]|\\.|[_*]./gu, '');
  const digits = /[0#?](?:\.([0#?]+))?(?![0#?])/u.exec(plain.replaceAll(',', ''));
  // 0.## shows the decimals that there are.
  const asMany = digits === null || (digits[1]?.includes('#') ?? false);
  return { percent: plain.includes('%'), decimals: asMany ? undefined : (digits[1]?.length ?? 0) };
}

/** A number of a cell as the spreadsheet shows it, without thousands separators: 0.985 under 0.0% is 98.5%. */
export function shownNumber(value: number, format: NumberFormat | undefined): string {
  const plain = plainDecimal(value);
  const { percent, decimals } = format ?? { percent: false, decimals: undefined };
  const scaled = percent ? shift(plain, 2) : plain;
  const places = scaled.split('.')[1]?.length ?? 0;
  const shown =
    decimals === undefined && places <= MOST_DECIMALS ? scaled : round(scaled, decimals ?? MOST_DECIMALS);
  return percent ? `${shown}%` : shown;
}

function plainDecimal(value: number): string {
  const exact = String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
  if (!exact.includes('e')) return exact;
  return Number(value.toPrecision(SIGNIFICANT_DIGITS)).toFixed(MOST_DECIMALS);
}
