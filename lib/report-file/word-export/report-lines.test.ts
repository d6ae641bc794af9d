import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportLines } from './report-lines.ts';

const roles = (title: string, ...lines: readonly string[]) =>
  reportLines(title, lines.join('\n')).map(
    ({ role, parts }) => `${role}: ${parts.map(({ text }) => text).join('')}`,
  );

describe('the roles of lines', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['a title besides the text', '总结', ['今年以来。'], ['title: 总结', 'body: 今年以来。']],
    [
      'a title that the text repeats',
      '年度 总结',
      ['　年度总结', '今年以来。'],
      ['title: 年度总结', 'body: 今年以来。'],
    ],
    ['no title', '', ['今年以来。'], ['body: 今年以来。']],
    [
      'a date and an occasion under the title',
      '发言',
      ['（2026年1月15日）', '——在全镇党建会上', '同志们：', '今年以来。'],
      [
        'title: 发言',
        'subtitle: （2026年1月15日）',
        'subtitle: ——在全镇党建会上',
        'address: 同志们：',
        'body: 今年以来。',
      ],
    ],
    [
      'office and date',
      '总结',
      ['今年以来。', '青石镇党委', '二〇二六年一月十五日'],
      ['title: 总结', 'body: 今年以来。', 'signature: 青石镇党委', 'date: 二〇二六年一月十五日'],
    ],
    [
      'a date with blanks',
      '',
      ['今年以来。', '【＿单位】', '【＿年份】年【＿月份】月【＿日期】日'],
      ['body: 今年以来。', 'signature: 【＿单位】', 'date: 【＿年份】年【＿月份】月【＿日期】日'],
    ],
    ['a date alone', '', ['今年以来。', '2026年1月5日'], ['body: 今年以来。', 'date: 2026年1月5日']],
    [
      'no office before the date',
      '',
      ['一是。', '按期完成。', '2026年1月5日'],
      ['body: 一是。', 'body: 按期完成。', 'date: 2026年1月5日'],
    ],
    [
      'a colon further down is no address',
      '',
      ['今年以来。', '如下：'],
      ['body: 今年以来。', 'body: 如下：'],
    ],
    [
      'empty lines and indents go',
      '',
      ['', '　　今年。', '  ', '\t明年。'],
      ['body: 今年。', 'body: 明年。'],
    ],
    ['nothing', '', [''], []],
  ])('%s', (_, title, lines, wanted) => expect(roles(title, ...lines)).toEqual(wanted));
});

describe('the faces of headings', () => {
  it.each<[string, readonly (readonly [string, string])[]]>([
    ['一、工作情况', [['一、工作情况', 'heading']]],
    ['第一部分 总体情况', [['第一部分 总体情况', 'heading']]],
    ['（一）抓班子', [['（一）抓班子', 'subheading']]],
    [
      '（一）抓班子。召开会议。',
      [
        ['（一）抓班子。', 'subheading'],
        ['召开会议。', 'body'],
      ],
    ],
    ['1.抓学习。学了。', [['1.抓学习。学了。', 'body']]],
    ['一是抓学习。', [['一是抓学习。', 'body']]],
    ['第一，抓学习。', [['第一，抓学习。', 'body']]],
  ])('%s', (line, wanted) => {
    const [only] = reportLines('', line);
    expect(only?.parts.map(({ text, face }) => [text, face])).toEqual(wanted);
  });
});

describe('gaps', () => {
  const gapsOf = (text: string, gaps: readonly { from: number; to: number }[] = []) =>
    reportLines('', text, gaps).map(({ parts }) =>
      parts.map(({ text, gap }) => (gap ? `⟦${text}⟧` : text)).join(''),
    );

  it('marks blanks, also in a heading, and what else is open', () => {
    expect(gapsOf('一、【＿单位】情况\n发展党员X名。', [{ from: 14, to: 15 }])).toEqual([
      '一、⟦【＿单位】⟧情况',
      '发展党员⟦X⟧名。',
    ]);
  });
  it('marks once what a blank and a finding both cover, and both parts of what a heading’s end cuts', () => {
    expect(gapsOf('会议【＿次数】次', [{ from: 0, to: 7 }])).toEqual(['⟦会议【＿次数】⟧次']);
    expect(gapsOf('（一）抓X。X名', [{ from: 4, to: 7 }])).toEqual(['（一）抓⟦X。⟧⟦X⟧名']);
  });
  it('marks blanks of a title that stands alone', () => {
    const [title] = reportLines('【＿单位】总结', '今年。');
    expect(title?.parts.map(({ gap }) => gap)).toEqual([true, false]);
  });
});

it('keeps every character of every line', () => {
  const piece = fc.constantFrom(
    '一、',
    '（一）',
    '今年',
    '。',
    '：',
    '【＿会】',
    'X',
    '\n',
    '　',
    '2026年1月5日',
    '\n\n',
    ' ',
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, fc.array(fc.tuple(fc.nat(40), fc.nat(9))), (written, spans) => {
      const gaps = spans.map(([from, length]) => ({ from, to: from + length }));
      const kept = reportLines('', written, gaps).map(({ parts }) => parts.map((part) => part.text).join(''));
      const wanted = written.split('\n').map((line) => line.trim());
      expect(kept).toEqual(wanted.filter((line) => line !== ''));
    }),
  );
});
