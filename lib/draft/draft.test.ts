import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, parseDraft } from './draft.ts';

const shape = (draft: Draft) =>
  draft.paragraphs.map(({ from, to, index, paragraph }) => ({ from, to, index, text: paragraph.text }));

/** Short texts with all kinds of line breaks close together. */
const texts = fc.string({
  unit: fc.constantFrom('甲', '乙', '。', '\n', '\r', '\r\n', '\u2028', '一、', '3名'),
  maxLength: 24,
});

describe('parseDraft', () => {
  it('splits at line breaks of every kind', () => {
    expect(shape(parseDraft('甲\r\n乙\r丙\n\u2029'))).toEqual([
      { from: 0, to: 1, index: 0, text: '甲' },
      { from: 3, to: 4, index: 1, text: '乙' },
      { from: 5, to: 6, index: 2, text: '丙' },
      { from: 7, to: 7, index: 3, text: '' },
      { from: 8, to: 8, index: 4, text: '' },
    ]);
    expect(shape(parseDraft(''))).toEqual([{ from: 0, to: 0, index: 0, text: '' }]);
  });

  it('gives the same with what it knows of another text as without', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 2, maxLength: 6 }), (versions) => {
        let draft: Draft | undefined;
        for (const text of versions) {
          draft = parseDraft(text, draft);
          expect(shape(draft)).toEqual(shape(parseDraft(text)));
        }
      }),
    );
  });

  it('gives the same after random edits', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(), fc.nat(3), texts), { maxLength: 8 }), (start, edits) => {
        let text = start;
        let draft = parseDraft(text);
        for (const [at, length, insert] of edits) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + insert + text.slice(from + length);
          draft = parseDraft(text, draft);
          expect(shape(draft)).toEqual(shape(parseDraft(text)));
        }
      }),
    );
  });

  it('keeps what it knows of the paragraphs that an edit leaves alone', () => {
    const before = parseDraft('一、甲\n乙\n丙\n丁');
    const after = parseDraft('一、甲\n乙乙\n丙\n丁', before);
    expect(after.paragraphs[0]!.paragraph).toBe(before.paragraphs[0]!.paragraph);
    expect(after.paragraphs[1]!.paragraph).not.toBe(before.paragraphs[1]!.paragraph);
    expect(after.paragraphs[3]!.paragraph).toBe(before.paragraphs[3]!.paragraph);
  });

  it('finds the paragraph of an offset', () => {
    const draft = parseDraft('甲乙\n丙\n');
    expect([0, 2, 3, 4, 5].map((offset) => draft.paragraphAt(offset).index)).toEqual([0, 0, 1, 1, 2]);
  });
});

describe('outline', () => {
  it('nests headings by level and knows where their sections end', () => {
    const text = '标题\n一、情况\n（一）学习\n正文\n（二）队伍\n二、问题\n一是不足。';
    const [first, second] = parseDraft(text).outline;
    expect(first!.heading.title).toBe('情况');
    expect(first!.children.map(({ heading }) => heading.title)).toEqual(['学习', '队伍']);
    expect(text.slice(first!.children[0]!.section.from, first!.children[0]!.section.to)).toBe(
      '（一）学习\n正文\n',
    );
    expect(text.slice(second!.section.from)).toBe('二、问题\n一是不足。');
    expect(second!.children).toEqual([]);
  });
});
