import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialHtml } from './index.ts';
import { officialParagraphs } from './paragraphs.ts';

const kinds = (text: string) => officialParagraphs(text).map(({ kind }) => kind);

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a whole report',
    '关于上半年工作的报告\n\n县委组织部：\n　　现将情况报告如下。\n一、工作情况\n（一）压实责任\n1.开好会议\n（1）先定议题\n特此报告。\n青石镇党委\n2026年7月1日',
    [
      'title',
      'body',
      'salutation',
      'body',
      'heading1',
      'heading2',
      'heading3',
      'heading4',
      'body',
      'unit',
      'date',
    ],
  ],
  ['a draft that opens with its text', '今年以来，我镇抓好三件事。\n一、抓好党建', ['body', 'heading1']],
  ['a draft that opens with a heading', '一、抓好党建\n做法如下。', ['heading1', 'body']],
  ['one line alone', '工作总结', ['body']],
  ['nothing', '', ['body']],
  ['一是 in the body', '总结\n一是抓好培训。二是抓好调度。', ['title', 'body']],
  [
    'a colon in the middle of the text is no salutation',
    '总结\n正文。\n做法如下：',
    ['title', 'body', 'body'],
  ],
  [
    'a date in Han numerals',
    '总结\n正文。\n青石镇人民政府\n二〇二六年七月一日',
    ['title', 'body', 'unit', 'date'],
  ],
  ['a date within a sentence', '总结\n截至2026年7月1日，已完成。', ['title', 'body']],
  ['a sentence above the date does not sign', '总结\n已经完成。\n2026年7月', ['title', 'body', 'date']],
];

describe('officialParagraphs', () => {
  it.each(CASES)('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('gives a run-in heading its own type, with its closing mark', () => {
    const [, paragraph] = officialParagraphs('总结\n　　（一）压实责任。镇党委召开会议。');
    expect(paragraph).toEqual({
      kind: 'body',
      runs: [
        { kind: 'heading2', text: '（一）压实责任。' },
        { kind: 'body', text: '镇党委召开会议。' },
      ],
    });
  });

  it('keeps every character but the spaces around lines', () => {
    const line = fc.string({ unit: fc.constantFrom(...'一、（二）3.是第章：。年月日 　甲<&X*【＿】') });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const shown = officialParagraphs(lines.join('\n')).map(({ runs }) =>
          runs.map(({ text }) => text).join(''),
        );
        const wanted = (lines.length === 0 ? [''] : lines).map((one) =>
          one.replace(/^[\s\u3000]+|[\s\u3000]+$/g, ''),
        );
        expect(shown).toEqual(wanted);
      }),
    );
  });
});

describe('officialHtml', () => {
  const html = officialHtml('工作总结\n一、党建\n（一）责任。开会<3>次\n\n结束。');

  it('centres a title of 22 points in 小标宋', () => {
    expect(html).toMatch(/^<p style="margin:0;text-align:center;[^"]*line-height:32pt;/);
    expect(html).toMatch(/<span style="font-family:方正小标宋简体,[^"]*;font-size:22pt">工作总结<\/span>/);
  });

  it('sets headings in 黑体 and 楷体, the body in 仿宋, all of 16 points, on lines of 28', () => {
    expect(html).toMatch(/<span style="font-family:黑体,SimHei;font-size:16pt">一、党建</);
    expect(html).toMatch(/<span style="font-family:楷体_GB2312,楷体,KaiTi;font-size:16pt">（一）责任。</);
    expect(html).toMatch(/<span style="font-family:仿宋_GB2312,仿宋,FangSong;font-size:16pt">结束。</);
    expect(
      html.match(
        /text-indent:32pt;mso-char-indent-count:2;[^"]*line-height:28pt;mso-line-height-rule:exactly/g,
      ),
    ).toHaveLength(4);
  });

  it('shows markup as text, and keeps an empty line', () => {
    expect(html).toContain('开会&lt;3&gt;次');
    expect(html).toContain('&nbsp;</span></p>');
  });
});
