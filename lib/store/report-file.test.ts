import { describe, expect, it } from 'vitest';
import { reportFacts, titleOfFile } from './report-facts.ts';
import { decodeTextFile, LARGEST_TEXT_FILE } from './text-file.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('decodeTextFile', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', utf8('党建\n工作'), '党建\n工作'],
    ['UTF-8 with its mark, Windows line ends', utf8('\uFEFF党建\r\n工作\r'), '党建\n工作\n'],
    ['GBK', bytes(0xb5, 0xb3, 0xbd, 0xa8, 0x0d, 0x0a, 0xb9, 0xa4, 0xd7, 0xf7), '党建\n工作'],
    ['GB18030, four bytes (㐀)', bytes(0xb5, 0xb3, 0x81, 0x39, 0xee, 0x39), '党㐀'],
    ['UTF-16, little end first', utf16('\uFEFF党建', true), '党建'],
    ['UTF-16, big end first', utf16('\uFEFF党建', false), '党建'],
    ['ASCII', utf8('a\tb\f'), 'a\tb\f'],
    ['indents and blank lines stay', utf8('　　一\n\n　　二'), '　　一\n\n　　二'],
  ])('%s', (_, file, text) => expect(decodeTextFile(file)).toBe(text));

  it.each<[string, Uint8Array, string]>([
    ['nothing', bytes(), 'empty'],
    ['only white space', utf8('\uFEFF \r\n　'), 'empty'],
    ['docx', bytes(0x50, 0x4b, 3, 4, 20, 0), 'word'],
    ['doc', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'word'],
    ['pdf', utf8('%PDF-1.7'), 'pdf'],
    ['an image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'binary'],
    ['no encoding of ours', bytes(0xff, 0xff, 0xff), 'binary'],
    ['zeros', new Uint8Array(100), 'binary'],
    ['too large', new Uint8Array(LARGEST_TEXT_FILE + 1), 'large'],
  ])('refuses %s', (_, file, fault) =>
    expect(() => decodeTextFile(file)).toThrow(expect.objectContaining({ name: 'TextFileError', fault })),
  );
});

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
