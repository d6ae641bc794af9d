import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDENT, placeParagraphs } from './place.ts';

/** `|` is the caret, or two of them the selection's ends. */
function marked(text: string) {
  const from = text.indexOf('|');
  const last = text.lastIndexOf('|');
  return { text: text.replaceAll('|', ''), selection: { from, to: last === from ? from : last - 1 } };
}

function placed(draft: string, paragraphs: readonly string[], indent = false) {
  const { text, selection } = marked(draft);
  const { edit, select } = placeParagraphs(text, selection, paragraphs, { indent });
  const after = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
  return { text, after, edit, select };
}

const NEW = ['一、新节', '新的一段【＿次数】次。'];

describe('placeParagraphs', () => {
  it.each([
    ['an empty draft', '|', '一、新节\n新的一段【＿次数】次。'],
    ['behind text', '旧文。|', '旧文。\n一、新节\n新的一段【＿次数】次。'],
    [
      'inside a paragraph: below it, which stays whole',
      '旧|文。\n后文。',
      '旧文。\n一、新节\n新的一段【＿次数】次。\n后文。',
    ],
    [
      'at the beginning of a paragraph: above it',
      '前文。\n|旧文。',
      '前文。\n一、新节\n新的一段【＿次数】次。\n旧文。',
    ],
    [
      'behind the indent of a paragraph: above it',
      '前文。\n　　|旧文。',
      '前文。\n一、新节\n新的一段【＿次数】次。\n　　旧文。',
    ],
    [
      'on an empty line: in its place',
      '前文。\n|\n后文。',
      '前文。\n一、新节\n新的一段【＿次数】次。\n后文。',
    ],
    ['on a last empty line', '前文。\n|', '前文。\n一、新节\n新的一段【＿次数】次。'],
    ['on a first empty line', '|\n后文。', '一、新节\n新的一段【＿次数】次。\n后文。'],
    [
      'on a line with an indent only',
      '前文。\n　　|\n后文。',
      '前文。\n一、新节\n新的一段【＿次数】次。\n后文。',
    ],
    ['a selected word stays', '前|文|。', '前文。\n一、新节\n新的一段【＿次数】次。'],
    [
      'a selection over two paragraphs: below the second',
      '前|文。\n后|文。',
      '前文。\n后文。\n一、新节\n新的一段【＿次数】次。',
    ],
  ])('%s', (_, draft, wanted) => {
    expect(placed(draft, NEW).after).toBe(wanted);
  });

  it('selects the first blank', () => {
    const { after, select } = placed('旧文。|', NEW);
    expect(after.slice(select?.from, select?.to)).toBe('【＿次数】');
  });

  it('has nothing to select where no blank comes in', () => {
    expect(placed('旧文。|', ['新文。']).select).toBeUndefined();
  });

  it('indents headings and body, not titles, address lines and signatures', () => {
    const { after } = placed(
      '|',
      [
        '关于某事的请示',
        '县人民政府：',
        '为做好工作，现请示如下。',
        '一、事由',
        '妥否，请批示。',
        '某镇人民政府',
        '【＿日期】',
      ],
      true,
    );
    expect(after.split('\n').map((line) => line.startsWith(INDENT))).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('leaves the draft alone when there is nothing to insert', () => {
    expect(placed('旧|文。', ['', ' ']).after).toBe('旧文。');
  });

  const lines = fc.array(fc.stringMatching(/^[　 ]{0,2}[甲乙丙丁。【＿】]{0,5}$/u), {
    minLength: 1,
    maxLength: 6,
  });
  const paragraph = fc.oneof(
    fc.stringMatching(/^[一二]?[、]?[戊己【＿庚】。：]{1,8}$/u),
    fc.constantFrom('召开会议【＿次数】次。', '【＿单位】'),
  );
  const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 4 });

  it('for any draft and caret: one edit that takes out no word, adds no empty line and is undone by its inverse', () => {
    fc.assert(
      fc.property(lines, paragraphs, fc.nat(40), fc.nat(40), fc.boolean(), (drafted, given, a, b, indent) => {
        const text = drafted.join('\n');
        const selection = { from: Math.min(a, b), to: Math.max(a, b) };
        const { edit, select } = placeParagraphs(text, selection, given, { indent });
        expect(edit.from).toBeGreaterThanOrEqual(0);
        expect(edit.to).toBeGreaterThanOrEqual(edit.from);
        expect(edit.to).toBeLessThanOrEqual(text.length);
        const removed = text.slice(edit.from, edit.to);
        expect(removed.trim()).toBe('');
        const after = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
        const undone = after.slice(0, edit.from) + removed + after.slice(edit.from + edit.insert.length);
        expect(undone).toBe(text);

        const empty = (of: string) => of.split('\n').filter((line) => line.trim() === '').length;
        expect(empty(after)).toBeLessThanOrEqual(empty(text));
        const words = (of: string) =>
          of
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean);
        expect(words(after).length).toBe(words(text).length + given.length);
        expect(words(after).filter((line) => words(text).includes(line))).toEqual(
          expect.arrayContaining(words(text)),
        );
        if (select) expect(after.slice(select.from, select.to)).toMatch(/^【＿[^【】\n]*】$/u);
        else expect(edit.insert).not.toMatch(/【＿[^【】\n]*】/u);
      }),
    );
  });
});
