import { comparePeriods, periodParts, yearBefore } from '../../lib/ledger/period.ts';
import type { LedgerValue } from '../../lib/store/schemas.ts';

/**
 * Earlier values that a value may be held against: of the same indicator, unit and kind of period; that of the year
 * before first, then the latest ones.
 */
export function comparable(
  { indicator, unit, period }: LedgerValue,
  values: readonly LedgerValue[],
): readonly LedgerValue[] {
  const last = yearBefore(period);
  return values
    .filter(
      (value) => value.indicator === indicator && value.unit === unit && isEarlier(value.period, period),
    )
    .sort(
      (a, b) => Number(b.period === last) - Number(a.period === last) || comparePeriods(b.period, a.period),
    );
}

const isEarlier = (one: string, other: string) =>
  periodParts(one).kind === periodParts(other).kind && comparePeriods(one, other) < 0;
