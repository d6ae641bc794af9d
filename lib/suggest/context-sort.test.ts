import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortByContext } from './context-sort.ts';

const REACH = 6;

/** The codes before a place, nearest first, as far back as is looked. */
function context(codes: readonly number[], place: number): number[] {
  return codes.slice(Math.max(0, place - REACH), place).reverse();
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (let step = 0; step < REACH; step++) {
    const difference = (one[step] ?? -1) - (other[step] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

it('orders every place by the codes before it', () => {
  // Few codes in long texts, so that contexts agree for long and all ways of sorting are taken.
  const texts = fc.array(fc.constantFrom(1, 2, 3, 0x4e00), { maxLength: 300 });
  fc.assert(
    fc.property(texts, (codes) => {
      const order = [...sortByContext(Uint16Array.from(codes), REACH)];
      expect([...order].sort((a, b) => a - b)).toEqual(codes.slice(1).map((_, index) => index + 1));
      for (let index = 1; index < order.length; index++) {
        expect(compare(context(codes, order[index - 1]!), context(codes, order[index]!))).toBeLessThanOrEqual(
          0,
        );
      }
    }),
  );
});

it('takes no time over a text of one code', () => {
  expect(sortByContext(new Uint16Array(5000).fill(7), REACH)).toHaveLength(4999);
});
