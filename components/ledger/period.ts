import { LEDGER } from '../../lib/i18n/ledger.ts';

/** The part of a year that a period names: the store's notation behind the year, and what a clerk calls it. */
export interface YearPart {
  readonly suffix: string;
  readonly name: string;
}

const MONTHS = 12;

export const YEAR_PARTS: readonly YearPart[] = [
  ...Object.entries(LEDGER.parts).map(([suffix, name]) => ({ suffix, name })),
  ...Array.from({ length: MONTHS }, (_, index) => ({
    suffix: `-${String(index + 1).padStart(2, '0')}`,
    name: LEDGER.month(index + 1),
  })),
];

/** `2026-H1` as a clerk says it: 2026 年上半年. */
export function periodName(period: string): string {
  const year = period.slice(0, 4);
  const part = YEAR_PARTS.find(({ suffix }) => suffix === period.slice(4));
  return LEDGER.period(year, part?.name ?? '');
}

/** What a clerk enters as a value, in plain decimals (１２ and 1,234 are understood); undefined where it is no number. */
export function plainValue(entered: string): string | undefined {
  const value = entered.normalize('NFKC').replace(/[\s,]/gu, '');
  return /^-?\d+(?:\.\d+)?$/u.test(value) ? value : undefined;
}
