import { growth, subtract } from '../../lib/ledger/decimal.ts';
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

/** The whole ledger as a table: one line for each indicator and unit, one column for each period, oldest first. */
export function ledgerTable(
  values: readonly LedgerValue[],
  heads: { readonly indicator: string; readonly unit: string },
  label: (period: string) => string,
): { readonly head: readonly string[]; readonly rows: readonly LedgerTableRow[] } {
  const periods = [...ledgerPeriods(values)].reverse();
  return {
    head: [heads.indicator, heads.unit, ...periods.map(label)],
    rows: ledgerGroups(values, '', '').flatMap(({ rows }) =>
      rows.map((row) => {
        const byPeriod = new Map(row.values.map(({ period, value }) => [period, value]));
        return {
          indicator: row.indicator,
          unit: row.unit,
          values: periods.map((period) => byPeriod.get(period)),
        };
      }),
    ),
  };
}

export interface LedgerTableRow {
  readonly indicator: string;
  readonly unit: string;
  /** In the order of the periods; undefined where the ledger has none. */
  readonly values: readonly (string | undefined)[];
}

let order: ReadonlyMap<string, number> | undefined;

function themeOrder(): ReadonlyMap<string, number> {
  if (order === undefined) {
    const themes = [...new Set(loadIndicators().map(({ theme }) => theme))];
    order = new Map(themes.map((theme, i) => [theme, i]));
  }
  return order;
}
