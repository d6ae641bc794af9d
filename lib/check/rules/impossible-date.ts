import { CONSISTENCY } from '../../i18n/check.ts';
import type { ParagraphRule, Report } from '../rule.ts';

/** Days of the months of a leap year: whether it is one is rarely said beside the day. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** Behind a month: its day, if any. */
const DAY = /(?![龄薪嫂])(?:(\d{1,2})[日号])?/y;
const YEAR_BEFORE = /(\d{4})年$/;
/** Longest a year with its word can be before a month. */
const YEAR_REACH = 5;
/** What tells behind 年 that a year stands before it, not a number of years. */
const OF_YEAR = /\d{1,2}月|度|全[镇乡县市]|我|工作|底|初/y;
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
    for (let at = text.indexOf('月'); at !== -1; at = text.indexOf('月', at + 1))
      checkMonth(text, at, report);
    for (let at = text.indexOf('年'); at !== -1; at = text.indexOf('年', at + 1)) checkYear(text, at, report);
  },
};

function checkMonth(text: string, at: number, report: Report): void {
  const start = digitsBefore(text, at, 2);
  if (start === at || /[\d.个/]/.test(text.charAt(start - 1))) return;
  DAY.lastIndex = at + 1;
  const behind = DAY.exec(text);
  if (!behind) return;
  const year = YEAR_BEFORE.exec(text.slice(Math.max(0, start - YEAR_REACH), start));
  const day = behind[1] === undefined ? undefined : Number(behind[1]);
  if (isPossible(year?.[1], Number(text.slice(start, at)), day)) return;
  // 培养期24月: months may be counted so
  if (day === undefined && !/(?:^|[年于自从至到在，。、；（])$/.test(text.slice(0, start))) return;
  const from = start - (year?.[0].length ?? 0);
  const to = DAY.lastIndex;
  report({ from, to, message: CONSISTENCY.impossibleDate(text.slice(from, to)) });
}

function checkYear(text: string, at: number, report: Report): void {
  const from = digitsBefore(text, at, at);
  const to = at + 1;
  if (at - from < 4 || text.charAt(from - 1) === '.' || REAL_YEAR.test(text.slice(from, to))) return;
  OF_YEAR.lastIndex = to;
  if (OF_YEAR.test(text)) report({ from, to, message: CONSISTENCY.impossibleDate(text.slice(from, to)) });
}

/** Where the digits begin that end at an index, of which there may be so many. */
function digitsBefore(text: string, at: number, most: number): number {
  let from = at;
  while (at - from < most && isDigit(text.charCodeAt(from - 1))) from -= 1;
  return from;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

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
