import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, belowLineBefore, changeBetween, coveringEdit, validEdits } from './text-change.ts';

/** Few different characters, so that repeats and ambiguous places are the rule. */
const text = fc.string({ unit: fc.constantFrom('甲', '的', '\n', 'X', '\u{1f600}'), maxLength: 12 });

describe('changeBetween', () => {
  it('turns the one text into the other, wherever the caret is', () => {
    fc.assert(
      fc.property(text, text, fc.nat(14), (before, after, caret) => {
        const edit = changeBetween(before, after, caret);
        expect(edit === undefined).toBe(before === after);
        if (edit !== undefined) expect(applyEdits(before, [edit])).toBe(after);
      }),
    );
  });

  it.each([
    ['typed among equals, at the caret', '的的', '的的的', 1, { from: 0, to: 0, insert: '的' }],
    ['typed at the end', '的的', '的的的', 3, { from: 2, to: 2, insert: '的' }],
    ['deleted before the caret', '甲甲甲', '甲甲', 1, { from: 1, to: 2, insert: '' }],
    ['replaced', '共3名党员', '共13名党员', 3, { from: 1, to: 2, insert: '13' }],
  ])('%s', (_, before, after, caret, edit) => {
    expect(changeBetween(before, after, caret)).toEqual(edit);
  });
});

/** Valid edits of a text: cut points in rising order, two an edit. */
const edited = text.chain((before) =>
  fc
    .array(fc.nat(before.length), { minLength: 2, maxLength: 8 })
    .map((cuts) => cuts.sort((a, b) => a - b))
    .chain((cuts) =>
      fc.array(text, { minLength: cuts.length >> 1, maxLength: cuts.length >> 1 }).map((inserts) => ({
        before,
        edits: inserts.map((insert, i) => ({ from: cuts[2 * i]!, to: cuts[2 * i + 1]!, insert })),
      })),
    ),
);

describe('coveringEdit', () => {
  it('does in one replacement what the edits do together', () => {
    fc.assert(
      fc.property(edited, ({ before, edits }) => {
        expect(validEdits(edits, before.length)).toBe(true);
        expect(applyEdits(before, [coveringEdit(before, edits)])).toBe(applyEdits(before, edits));
      }),
    );
  });
});

describe('validEdits', () => {
  it.each([
    ['none', [], 5],
    ['beyond the text', [{ from: 2, to: 6, insert: '' }], 5],
    ['backwards', [{ from: 3, to: 2, insert: '' }], 5],
    [
      'overlapping',
      [
        { from: 0, to: 3, insert: '' },
        { from: 2, to: 4, insert: '' },
      ],
      5,
    ],
    [
      'falling',
      [
        { from: 3, to: 4, insert: '' },
        { from: 0, to: 1, insert: '' },
      ],
      5,
    ],
    ['no whole offset', [{ from: 0.5, to: 1, insert: '' }], 5],
  ])('refuses edits that are %s', (_, edits, length) => {
    expect(validEdits(edits, length)).toBe(false);
  });
});

describe('belowLineBefore', () => {
  it('gives the same text', () => {
    fc.assert(
      fc.property(text, fc.nat(12), text, (before, at, insert) => {
        const from = Math.min(at, before.length);
        const edit = { from, to: from, insert: `${insert}\n` };
        expect(applyEdits(before, [belowLineBefore(before, edit)])).toBe(applyEdits(before, [edit]));
      }),
    );
  });

  it.each([
    ['above the second line', { from: 2, to: 2, insert: '乙\n' }, { from: 1, to: 1, insert: '\n乙' }],
    ['above the first', { from: 0, to: 0, insert: '乙\n' }, { from: 0, to: 0, insert: '乙\n' }],
    ['in place of something', { from: 2, to: 3, insert: '乙\n' }, { from: 2, to: 3, insert: '乙\n' }],
    ['no line of its own', { from: 2, to: 2, insert: '乙' }, { from: 2, to: 2, insert: '乙' }],
  ])('%s', (_, edit, wanted) => {
    expect(belowLineBefore('甲\n丙', edit)).toEqual(wanted);
  });
});
