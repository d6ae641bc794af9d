/**
 * Periods of the ledger: `2025`, `2025-H1`, `2025-Q3`, `2025-07`. Their order as text is not their order in time; use
 * `comparePeriods`.
 */
export type PeriodKind = 'year' | 'half' | 'quarter' | 'month';

export interface PeriodParts {
  readonly kind: PeriodKind;
  readonly year: number;
  /** Which half, quarter or month, from 1; 1 for a year. */
  readonly part: number;
}

/** How many periods of a kind make a year. */
export const PARTS_OF_YEAR: Readonly<Record<PeriodKind, number>> = {
  year: 1,
  half: 2,
  quarter: 4,
  month: 12,
};

const PERIOD = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;

/** @throws RangeError if it is no period */
export function periodParts(period: string): PeriodParts {
  const match = PERIOD.exec(period);
  if (match === null) throw new RangeError(`no period: ${period}`);
  const [, year, half, quarter, month] = match;
  const kind = half ? 'half' : quarter ? 'quarter' : month ? 'month' : 'year';
  return { kind, year: Number(year), part: Number(half ?? quarter ?? month ?? 1) };
}

export function periodOf({ kind, year, part }: PeriodParts): string {
  const digits = String(year).padStart(4, '0');
  switch (kind) {
    case 'year':
      return digits;
    case 'half':
      return `${digits}-H${part}`;
    case 'quarter':
      return `${digits}-Q${part}`;
    case 'month':
      return `${digits}-${String(part).padStart(2, '0')}`;
  }
}

/** The period of this kind that a day lies in. */
export function periodAt(kind: PeriodKind, date: Date): string {
  const monthsEach = 12 / PARTS_OF_YEAR[kind];
  return periodOf({ kind, year: date.getFullYear(), part: Math.floor(date.getMonth() / monthsEach) + 1 });
}

/** 同期: the same part of the year before. */
export function yearBefore(period: string): string {
  const parts = periodParts(period);
  return periodOf({ ...parts, year: parts.year - 1 });
}

/** By the end of the period, then the longer one first: 2025-12 stands behind 2025-11, 2025 before 2025-H2. */
export function comparePeriods(a: string, b: string): number {
  const [first, second] = [periodParts(a), periodParts(b)];
  return endOf(first) - endOf(second) || PARTS_OF_YEAR[first.kind] - PARTS_OF_YEAR[second.kind];
}

/** The last month of the period, counted through. */
function endOf({ kind, year, part }: PeriodParts): number {
  return year * 12 + (part * 12) / PARTS_OF_YEAR[kind];
}

const HAN_DIGITS = '一二三四';

/**
 * A period as clerks and spreadsheets write it: 2025年, 2025年度, 2025年上半年, 2025年第三季度, 2025年3月, 2025-03,
 * 2025-H1, 2025Q1. Undefined for anything else.
 */
export function readPeriod(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
  const match =
    /^(\d{4})(?:年度?)?-?(?:(上半年|H1)|(下半年|H2)|第?([一二三四1-4])季度?|Q([1-4])|[./]?(0[1-9]|1[0-2]|(?<!\d)[1-9])月?)?$/.exec(
      plain,
    );
  if (match === null) return undefined;
  const [, digits, first, second, quarterWord, quarterCode, month] = match;
  const year = Number(digits);
  if (first) return periodOf({ kind: 'half', year, part: 1 });
  if (second) return periodOf({ kind: 'half', year, part: 2 });
  const quarter = quarterWord ?? quarterCode;
  if (quarter) {
    const han = HAN_DIGITS.indexOf(quarter);
    return periodOf({ kind: 'quarter', year, part: han < 0 ? Number(quarter) : han + 1 });
  }
  if (month) return periodOf({ kind: 'month', year, part: Number(month) });
  return periodOf({ kind: 'year', year, part: 1 });
}
