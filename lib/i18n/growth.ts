import type { Change, NoGrowth } from '../ledger/growth.ts';
import { periodLabel } from './ledger.ts';

/** Sentences on how a figure changed, made on request from two periods of the ledger. */
export const GROWTH = {
  open: (indicator: string) => `算增减：${indicator}`,
  label: (indicator: string) => `${indicator}的增减`,
  against: '和哪一期比',
  insert: (sentence: string) => `插入：${sentence}`,
  inserted: '已插入增减情况',
  none: '台账里没有同类的往期数，没法比较。',
  refusals: {
    zero: '往期是 0，增幅没有意义，没有算。',
    negative: '往期是负数，增幅没有意义，没有算。',
  } satisfies Record<NoGrowth, string>,
} as const;

const WORDS = {
  count: { up: '增加', down: '减少' },
  rate: { up: '增长', down: '下降' },
  points: { up: '提高', down: '下降' },
} as const;

interface Stated {
  readonly indicator: string;
  readonly value: string;
  readonly unit: string;
  readonly comparedWith: string;
}

/** The same change in a few wordings, the shortest first, ready to stand in a sentence of the draft. */
export function growthSentences(
  { indicator, value, unit, comparedWith }: Stated,
  { direction, amount, percent, against }: Change,
): readonly string[] {
  const other = { year: '上年', 'same-part': '上年同期', other: periodLabel(comparedWith) }[against];
  const subject = `${indicator}${value}${unit}`;
  if (direction === 'same') return [`${subject}，与${other}持平`];
  if (percent === undefined) return [`${subject}，较${other}${WORDS.points[direction]}${amount}个百分点`];
  const rate = `${WORDS.rate[direction]}${percent}%`;
  return [
    `${subject}，较${other}${rate}`,
    `${subject}，较${other}${WORDS.count[direction]}${amount}${unit}，${rate}`,
    `较${other}${rate}`,
  ];
}
