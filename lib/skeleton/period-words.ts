import type { SectionRole } from '../draft/section-role.ts';

/** What a section says of the time ahead stays as it is: 全年不少于 is a plan even in a half-year report. */
const AHEAD: ReadonlySet<SectionRole> = new Set(['plan', 'guarantee', 'request']);

/** 年 or 年度 behind a year that a part of the year would follow; 年上半年 names one already. */
const YEAR = /((?:【＿年份】|\d{4})年)度?(?!上半年|下半年|第|\d)/gu;
const WHOLE_YEAR = /全年(?!的|工作|党建|目标|（)|一年来/gu;

/**
 * A frame written for a whole year, told of a part of it: 【＿年份】年度总结 becomes 【＿年份】年上半年总结, 一年来 上半年以来,
 * and 全年召开 上半年召开 where the section looks back. `part` is 上半年, 第一季度, 3月.
 */
export function forPartOfYear(frame: string, part: string, role: SectionRole | undefined): string {
  const dated = frame.replace(YEAR, `$1${part}`);
  if (role !== undefined && AHEAD.has(role)) return dated;
  return dated.replace(WHOLE_YEAR, (words) => (words === '全年' ? part : `${part}以来`));
}
