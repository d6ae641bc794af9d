import { growth, isZero, subtract, withoutZeros } from './decimal.ts';
import { periodParts, yearBefore } from './period.ts';

/** A figure of two periods, as plain decimals. */
export interface TwoPeriods {
  readonly unit: string;
  readonly period: string;
  readonly now: string;
  readonly comparedWith: string;
  readonly before: string;
}

/**
 * How a figure changed. Amounts are without a sign. `percent` is absent of percentages, whose amount is in 百分点; it has
 * at most one decimal.
 */
export interface Change {
  readonly direction: 'up' | 'down' | 'same';
  readonly amount: string;
  readonly percent?: string;
  /** 上年, 上年同期, or a period that must be named. */
  readonly against: 'year' | 'same-part' | 'other';
}

/** Why there is no rate of growth: from nothing, or from below nothing. */
export type NoGrowth = 'zero' | 'negative';

/** How a figure changed between two periods of a kind; a word where a rate would have no sense. */
export function changeBetween({ unit, period, now, comparedWith, before }: TwoPeriods): Change | NoGrowth {
  const isPercent = unit === '%';
  if (!isPercent && isZero(before)) return 'zero';
  if (!isPercent && before.startsWith('-')) return 'negative';
  const difference = subtract(now, before);
  const direction = isZero(difference) ? 'same' : difference.startsWith('-') ? 'down' : 'up';
  const amount = withoutZeros(difference.replace('-', ''));
  const percent = isPercent ? undefined : growth(before, now);
  return {
    direction,
    amount,
    ...(percent === undefined ? {} : { percent: withoutZeros(percent.replace('-', '')) }),
    against:
      comparedWith !== yearBefore(period)
        ? 'other'
        : periodParts(period).kind === 'year'
          ? 'year'
          : 'same-part',
  };
}
