import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft } from './draft.ts';
import { widen } from './wide.ts';

describe('half-width punctuation read in full width', () => {
  it.each([
    ['今年以来,全镇召开会议12次;其中:现场会3次.', '今年以来，全镇召开会议12次；其中：现场会3次。'],
    ['增长1.3%,2020年为2.4%;', '增长1.3%，2020年为2.4%；'],
    ['生产总值(GDP)439.19亿元,村(社区)9个', '生产总值（GDP）439.19亿元，村（社区）9个'],
    ['(一)疫情防控', '（一）疫情防控'],
    ['“十三五”,“六稳”:', '“十三五”，“六稳”：'],
  ])('%s', (typed, read) => expect(widen(typed)).toBe(read));

  it.each([
    '收入1,200元',
    '结构比为22.8:38.8',
    'f(x)',
    '一.加强学习',
    '1.加强学习',
    '比例3:2',
    'a,b;c',
    '访问a.cn',
  ])('leaves %s', (typed) => expect(widen(typed)).toBe(typed));

  it('keeps every place, whatever the text', () => {
    const piece = fc.constantFrom(',', ';', ':', '.', '(', ')', '县', '一', '3', '%', '”', '\n', 'x', ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const draft = parseDraft(pieces.join(''));
        expect(draft.wide.text).toBe(
          draft.text
            .split('\n')
            .map((line) => widen(line))
            .join('\n'),
        );
        expect(draft.wide.text).toHaveLength(draft.text.length);
      }),
    );
  });
});
