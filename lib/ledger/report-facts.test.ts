import { describe, expect, it } from 'vitest';
import { reportFacts, titleOfFile } from './report-facts.ts';

describe('reportFacts', () => {
  const day = (year: number, month: number, date: number) => new Date(year, month - 1, date).getTime();
  it.each<[string, string, string, string, number | undefined]>([
    [
      'title and signature',
      '青山镇2024年度党建工作总结\n一年来……\n青山镇党委\n2025年1月10日',
      'x',
      '青山镇2024年度党建工作总结',
      day(2025, 1, 10),
    ],
    [
      'Han date in brackets',
      '述职报告\n（二〇二四年十二月三十一日）\n一年来……',
      'x',
      '述职报告',
      day(2024, 12, 31),
    ],
    ['二〇二五年十月二十日', '汇报\n正文\n二〇二五年十月二十日', 'x', '汇报', day(2025, 10, 20)],
    ['the year of the title', '2023年党建工作要点\n一、……', 'x', '2023年党建工作要点', day(2023, 12, 31)],
    ['half a year', '2024年上半年党建工作汇报\n一、……', 'x', '2024年上半年党建工作汇报', day(2024, 6, 30)],
    ['a quarter', '2024年第一季度安全生产汇报\n一、……', 'x', '2024年第一季度安全生产汇报', day(2024, 3, 31)],
    ['a month', '2024年2月工作简报\n一、……', 'x', '2024年2月工作简报', day(2024, 2, 29)],
    [
      'this year and the next',
      '2023年工作总结及2024年工作打算\n一、……',
      'x',
      '2023年工作总结及2024年工作打算',
      day(2024, 12, 31),
    ],
    [
      'no title: the file’s name',
      '今年以来，我镇坚持……。\n二是……',
      '2022年总结',
      '2022年总结',
      day(2022, 12, 31),
    ],
    ['no such day', '总结\n正文\n2025年2月30日', 'x', '总结', undefined],
    [
      'a date within a sentence',
      '总结\n我们于2025年1月10日召开全镇动员大会，部署全年各项工作',
      'x',
      '总结',
      undefined,
    ],
    ['nothing known', '一段话。', '笔记', '笔记', undefined],
  ])('%s', (_, text, fallback, title, date) =>
    expect(reportFacts(text, fallback)).toEqual(date === undefined ? { title } : { title, date }),
  );
});

it.each([
  ['2024年总结.txt', '2024年总结'],
  ['C:\\报告\\总结 (2).txt', '总结'],
  ['a/b/总结（1）.TXT', '总结'],
  ['第1.2节', '第1.2节'],
  ['总结', '总结'],
])('titleOfFile %s: %s', (name, title) => expect(titleOfFile(name)).toBe(title));
