import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsInSight } from './use-window.ts';

const OPTIONS = { count: 5000, rowHeight: 32, more: 8 };

describe('rowsInSight', () => {
  it.each([
    ['at the top', 0, 0, 24],
    ['in the middle', 16_200, 492, 530],
    ['at the end', 160_000, 4985, 5000],
    ['beyond the end', 900_000, 4999, 5000],
  ])('%s', (_, scrolled, from, to) => {
    // 504 px below what stands above the rows: 16 rows at the top, and eight more.
    expect(rowsInSight(scrolled, 704, 200, OPTIONS)).toEqual({ from, to });
  });
  it('has nothing of nothing', () => {
    expect(rowsInSight(0, 700, 0, { ...OPTIONS, count: 0 })).toEqual({ from: 0, to: 0 });
  });
  it('is never more than the screen holds and the rows around it, and has every row that is seen', () => {
    const size = fc.integer({ min: 0, max: 200_000 });
    fc.assert(
      fc.property(
        size,
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: -500, max: 2000 }),
        (scrolled, height, top) => {
          const { from, to } = rowsInSight(scrolled, height, top, OPTIONS);
          expect(to - from).toBeLessThanOrEqual(Math.ceil(height / 32) + 1 + 2 * OPTIONS.more);
          expect(0 <= from && from <= to && to <= OPTIONS.count).toBe(true);
          const seen = Math.floor((scrolled + height / 2 - top) / 32);
          if (seen >= 0 && seen < OPTIONS.count) expect(from <= seen && seen < to).toBe(true);
        },
      ),
    );
  });
});
