import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, carryAlong, editBetween, remapSpan } from './remap.ts';

describe('remapSpan', () => {
  const span = { from: 10, to: 14 };
  it.each([
    ['insertion before', { from: 3, to: 3, insert: '今年' }, { from: 12, to: 16 }],
    ['insertion right before', { from: 10, to: 10, insert: '共' }, { from: 11, to: 15 }],
    ['insertion right behind', { from: 14, to: 14, insert: '名' }, { from: 10, to: 14 }],
    ['deletion before', { from: 2, to: 5, insert: '' }, { from: 7, to: 11 }],
    ['replacement that ends at the span', { from: 8, to: 10, insert: '三' }, { from: 9, to: 13 }],
    ['change behind', { from: 20, to: 30, insert: '' }, { from: 10, to: 14 }],
    ['insertion inside', { from: 12, to: 12, insert: '了' }, null],
    ['deletion of its first character', { from: 9, to: 11, insert: '' }, null],
    ['deletion of its last character', { from: 13, to: 15, insert: '' }, null],
    ['deletion of all of it', { from: 0, to: 40, insert: '' }, null],
  ])('%s', (_, edit, expected) => expect(remapSpan(span, edit)).toEqual(expected));

  it('keeps pointing at the same characters, or fails', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (text, insert, a, b, c, d) => {
          const span = range(text, a, b);
          const edit = { ...range(text, c, d), insert };
          const moved = remapSpan(span, edit);
          if (moved)
            expect(applyEdits(text, [edit]).slice(moved.from, moved.to)).toBe(text.slice(span.from, span.to));
        },
      ),
    );
  });
});

describe('carryAlong', () => {
  const place = fc.nat({ max: 12 });
  const spanAt = fc.tuple(place, place).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

  it('leaves of spans what remapSpan leaves of each, in their order', () => {
    fc.assert(
      fc.property(fc.array(spanAt), spanAt, fc.string({ maxLength: 4 }), (spans, { from, to }, insert) => {
        const edit = { from, to, insert };
        const expected = spans.map((span) => remapSpan(span, edit)).filter((span) => span !== null);
        const carried = spans.map((span) => ({ ...span }));
        carryAlong(carried, edit);
        expect(carried).toEqual(expected);
      }),
    );
  });
});

describe('editBetween', () => {
  it('finds the edit that makes one text of the other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const edit = editBetween(before, after);
        expect(edit ? applyEdits(before, [edit]) : before).toBe(after);
      }),
    );
  });

  it('is as small as can be', () => {
    expect(editBetween('发展党员名。', '发展党员3名。')).toEqual({ from: 4, to: 4, insert: '3' });
    expect(editBetween('同上', '同上')).toBeNull();
  });

  it('does not cut a surrogate pair', () => {
    expect(editBetween('𠮷', '𠮶')).toEqual({ from: 0, to: 2, insert: '𠮶' });
  });
});

describe('applyEdits', () => {
  it('refuses edits that overlap or leave the text', () => {
    expect(() =>
      applyEdits('甲乙丙', [
        { from: 0, to: 2, insert: '' },
        { from: 1, to: 3, insert: '' },
      ]),
    ).toThrow(RangeError);
    expect(() => applyEdits('甲', [{ from: 0, to: 2, insert: '' }])).toThrow(RangeError);
  });
});

function range(text: string, a: number, b: number): { from: number; to: number } {
  const x = a % (text.length + 1);
  const y = b % (text.length + 1);
  return { from: Math.min(x, y), to: Math.max(x, y) };
}
