import { periodParts, readPeriod, yearBefore } from '../ledger/period.ts';
import { periodOfHead } from '../ledger/table-head.ts';

/** Words that name the time of what follows. 较上年, 比去年 only compare. */
const MENTIONS =
  /(?<![较比同于])(?:上年|去年)(?:同期)?|今年|本年度?|\d{4}年(?:上半年|下半年|第?[一二三四]季度|(?:1[0-2]|[1-9])月(?!\d))?|上半年|下半年|第?[一二三四]季度/gu;

/**
 * The period that the figure behind these words is about: the last one that they name, else the report's own.
 * @param words of the figure's sentence, up to the figure
 */
export function periodMeant(words: string, period: string): string {
  const mentions = words.match(MENTIONS);
  const last = mentions?.[mentions.length - 1];
  if (last === undefined || /^(?:今年|本年)/u.test(last)) return period;
  if (/^(?:上年|去年)/u.test(last)) return yearBefore(period);
  const own = readPeriod(last) ?? periodOfHead(last, period);
  if (own === undefined) return period;
  // 2025年 in a report on half of that year is said of the half.
  const isOwnYear = periodParts(own).kind === 'year' && periodParts(own).year === periodParts(period).year;
  return isOwnYear ? period : own;
}
