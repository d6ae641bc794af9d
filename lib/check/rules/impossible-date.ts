import { CONSISTENCY } from '../../i18n/check.ts';
import type { ParagraphRule } from '../rule.ts';

/** Days of the months of a leap year: whether it is one is rarely said beside the day. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const MONTH = /\d{1,2}月(?![龄薪嫂])(?:(\d{1,2})[日号])?/g;
const YEAR_BEFORE = /(\d{4})年$/;
/** Longest a year with its word can be before a month. */
const YEAR_REACH = 5;
/** A year out of this time's range, said of a year's work. */
const YEAR = /\d{4,}年(?=\d{1,2}月|度|全[镇乡县市]|我|工作|底|初)/g;
const REAL_YEAR = /^(?:1[89]|20)\d\d年$/;

export const impossibleDate: ParagraphRule = {
  id: 'consistency.impossible-date',
  category: 'consistency',
  severity: 'error',
  scope: 'paragraph',
  triggers: '年月',
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
    '培养期24月。',
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
    MONTH.lastIndex = 0;
    for (let match = MONTH.exec(text); match; match = MONTH.exec(text)) {
      if (/[\d.个/]/.test(text.charAt(match.index - 1))) continue;
      const year = YEAR_BEFORE.exec(text.slice(Math.max(0, match.index - YEAR_REACH), match.index));
      const day = match[1] === undefined ? undefined : Number(match[1]);
      if (isPossible(year?.[1], Number.parseInt(match[0], 10), day)) continue;
      // 培养期24月: months may be counted so
      if (day === undefined && !/(?:^|[年于自从至到在，。、；（])$/.test(text.slice(0, match.index)))
        continue;
      const from = match.index - (year?.[0].length ?? 0);
      const to = match.index + match[0].length;
      report({ from, to, message: CONSISTENCY.impossibleDate(text.slice(from, to)) });
    }
    YEAR.lastIndex = 0;
    for (let match = YEAR.exec(text); match; match = YEAR.exec(text)) {
      if (REAL_YEAR.test(match[0]) || /[\d.]/.test(text.charAt(match.index - 1))) continue;
      const to = match.index + match[0].length;
      report({ from: match.index, to, message: CONSISTENCY.impossibleDate(match[0]) });
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
