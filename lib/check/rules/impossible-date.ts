import { CONSISTENCY } from '../../i18n/check.ts';
import type { ParagraphRule } from '../rule.ts';

/** Days of the months of a leap year: whether it is one is rarely said beside the day. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const MONTH = /(?:(\d{4})年)?(?<![\d.个/])(\d{1,2})月(?![龄薪嫂])(?:(\d{1,2})[日号])?/g;
const YEAR =
  /(?<![\d.])(?:\d{5,}|[03-9]\d{3}|1[0-7]\d\d|2[1-9]\d\d)年(?![前后来以])(?=\d{1,2}月|度|全[镇乡县市]|我|工作|底|初)/g;

export const impossibleDate: ParagraphRule = {
  id: 'consistency.impossible-date',
  category: 'consistency',
  severity: 'error',
  scope: 'paragraph',
  doc: 'A date that no calendar has: 2月30日, 13月, 20224年.',
  valid: [
    '2024年2月29日召开会议。',
    '12月31日前完成。',
    '每3个月、36个月一轮。',
    '1至12月，10月1日。',
    '1949年以来，2035年远景目标。',
    '历时15个月，为18月龄儿童接种。',
    '5月5日至6月30日。',
    '第13个月工资。',
  ],
  invalid: [
    '于⟦2月30日⟧召开会议。',
    '⟦13月⟧召开会议。',
    '⟦2023年2月29日⟧召开。',
    '截至⟦11月31日⟧。',
    '⟦6月32日⟧前完成。',
    '⟦20224年⟧全镇工作。',
    '⟦0月5日⟧。',
    '⟦2204年⟧工作总结。',
  ],
  check({ text }, report) {
    for (const match of text.matchAll(MONTH)) {
      const [words, year, month, day] = match;
      if (isPossible(year, Number(month), day === undefined ? undefined : Number(day))) continue;
      report({
        from: match.index,
        to: match.index + words.length,
        message: CONSISTENCY.impossibleDate(words),
      });
    }
    for (const match of text.matchAll(YEAR)) {
      report({
        from: match.index,
        to: match.index + match[0].length,
        message: CONSISTENCY.impossibleDate(match[0]),
      });
    }
  },
};

function isPossible(year: string | undefined, month: number, day: number | undefined): boolean {
  const days = DAYS[month - 1];
  if (days === undefined) return false;
  if (day === undefined) return true;
  if (month === 2 && year !== undefined && !isLeap(Number(year))) return day >= 1 && day <= 28;
  return day >= 1 && day <= days;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
