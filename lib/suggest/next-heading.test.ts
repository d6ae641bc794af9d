import { describe, expect, it } from 'vitest';
import { headingsOf, nextHeadings, sourceOutline } from './next-heading.ts';

const REPORT = sourceOutline(
  '去年总结',
  'report',
  headingsOf(
    '总结\n一、主要工作\n（一）抓学习，强思想。全年……\n（二）抓队伍，强本领。\n二、存在问题\n一是……\n三、2024年打算',
  ),
);
const TYPE = sourceOutline('工作总结', 'pack', [
  { level: 1, title: '总体情况' },
  { level: 1, title: '存在的问题' },
]);
const texts = (before: string, limit = 3) =>
  nextHeadings(before, [REPORT, TYPE], limit).map(({ text }) => text);

describe('nextHeadings', () => {
  it.each<[string, string, string[]]>([
    [
      'the one behind the draft’s last',
      '总结\n一、主要工作\n（一）抓学习，强思想。正文\n',
      ['（二）抓队伍，强本领'],
    ],
    ['the first one under a heading', '总结\n一、主要工作\n', ['（一）抓学习，强思想']],
    [
      'one level up, numbered as the draft is',
      '一、概况\n二、主要工作\n（一）抓队伍，强本领。正文\n',
      ['三、存在问题'],
    ],
    ['after a heading that was reworded', '一、主要工作情况\n', ['（一）抓学习，强思想']],
    ['the first of all for a bare title', '总结\n', ['一、主要工作', '一、总体情况']],
    ['its figures made blanks', '一、存在问题\n', ['二、【＿年份】年打算']],
    ['nothing in an empty draft', '', []],
    ['nothing the draft has already', '三、2024年打算\n二、存在问题\n', []],
    ['nothing after headings nobody knows', '一、毫不相干\n', []],
  ])('%s', (_, before, expected) => {
    expect(texts(before)).toEqual(expected);
  });

  it('numbers on in the draft’s own way', () => {
    const outline = sourceOutline('去年', 'report', headingsOf('1、抓学习\n2、抓队伍\n3、抓阵地'));
    const next = (before: string) => nextHeadings(before, [outline], 1)[0]?.text;
    expect(next('1.抓学习\n')).toBe('2.抓队伍');
    expect(next('9、抓队伍\n')).toBe('10、抓阵地');
    const han = sourceOutline('去年', 'report', headingsOf('一、抓学习\n二、抓队伍'));
    expect(nextHeadings('十九、抓学习\n', [han], 1)[0]?.text).toBe('二十、抓队伍');
  });

  it('keeps to the limit', () => {
    expect(texts('总结\n', 1)).toHaveLength(1);
  });
});
