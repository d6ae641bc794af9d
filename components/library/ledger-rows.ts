import { growth, subtract } from '../../lib/ledger/decimal.ts';
import { writeCsv } from '../../lib/ledger/delimited.ts';
import { findIndicator, loadIndicators } from '../../lib/ledger/indicators.ts';
import { comparePeriods } from '../../lib/ledger/period.ts';
import type { LedgerValue } from '../../lib/store/index.ts';

/** An indicator's line in the table: the period in front beside the same period of the year before. */
export interface LedgerRow {
  readonly id: string;
  readonly indicator: string;
  readonly unit: string;
  readonly now: LedgerValue | undefined;
  readonly before: LedgerValue | undefined;
  /** Of all periods. */
  readonly values: readonly LedgerValue[];
}

export interface LedgerGroup {
  /** The indicators' theme; undefined for those that no pack knows. */
  readonly theme: string | undefined;
  readonly rows: readonly LedgerRow[];
}

export interface LedgerChange {
  /** Plain decimal, signed where it fell. */
  readonly difference: string;
  /** Percent, one decimal; absent where there is no sense in it (from 0, or of a percentage). */
  readonly growth?: string;
}

/** Every indicator that has any value, grouped by theme in the order of the indicator pack. */
export function ledgerGroups(
  values: readonly LedgerValue[],
  period: string,
  comparedWith: string,
): readonly LedgerGroup[] {
  const lines = new Map<string, LedgerValue[]>();
  for (const value of values) {
    const id = `${value.indicator}\t${value.unit}`;
    const line = lines.get(id);
    if (line) line.push(value);
    else lines.set(id, [value]);
  }
  const groups = new Map<string | undefined, LedgerRow[]>();
  for (const [id, line] of lines) {
    const { indicator, unit } = line[0]!;
    const theme = findIndicator(indicator)?.theme;
    const row: LedgerRow = {
      id,
      indicator,
      unit,
      now: line.find((value) => value.period === period),
      before: line.find((value) => value.period === comparedWith),
      values: line,
    };
    const group = groups.get(theme);
    if (group) group.push(row);
    else groups.set(theme, [row]);
  }
  const themes = themeOrder();
  const place = (theme: string | undefined) =>
    theme === undefined ? themes.size : (themes.get(theme) ?? themes.size);
  return [...groups]
    .map(([theme, rows]) => ({ theme, rows }))
    .sort((a, b) => place(a.theme) - place(b.theme));
}

/** Undefined unless both values are there. */
export function changeOf({ now, before, unit }: LedgerRow): LedgerChange | undefined {
  if (!now || !before) return undefined;
  const difference = subtract(now.value, before.value);
  const percent = unit === '%' ? undefined : growth(before.value, now.value);
  return percent === undefined ? { difference } : { difference, growth: percent };
}

/** Periods that have values, the latest first. */
export function ledgerPeriods(values: readonly LedgerValue[]): readonly string[] {
  return [...new Set(values.map(({ period }) => period))].sort((a, b) => comparePeriods(b, a));
}

/**
 * The whole ledger as CSV with a byte order mark (without it spreadsheets take it for the system's encoding): one line
 * for each indicator and unit, one column for each period, oldest first.
 */
export function ledgerCsv(
  values: readonly LedgerValue[],
  heads: { readonly indicator: string; readonly unit: string },
  label: (period: string) => string,
): string {
  const periods = [...ledgerPeriods(values)].reverse();
  const rows = ledgerGroups(values, '', '').flatMap((group) => group.rows);
  return `\uFEFF${writeCsv([
    [heads.indicator, heads.unit, ...periods.map(label)],
    ...rows.map((row) => [
      row.indicator,
      row.unit,
      ...periods.map((period) => row.values.find((value) => value.period === period)?.value ?? ''),
    ]),
  ])}`;
}

let order: ReadonlyMap<string, number> | undefined;

function themeOrder(): ReadonlyMap<string, number> {
  if (order === undefined) {
    const themes = [...new Set(loadIndicators().map(({ theme }) => theme))];
    order = new Map(themes.map((theme, i) => [theme, i]));
  }
  return order;
}
