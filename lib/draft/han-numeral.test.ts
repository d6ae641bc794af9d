import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hanNumeral } from './han-numeral.ts';
import { hanValue } from './numeral.ts';

describe('hanNumeral', () => {
  it.each([
    [0, '零'],
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [21, '二十一'],
    [100, '一百'],
    [105, '一百零五'],
    [112, '一百一十二'],
    [1005, '一千零五'],
    [1010, '一千零一十'],
    [2024, '二千零二十四'],
    [9999, '九千九百九十九'],
  ])('%i is %s', (value, han) => expect(hanNumeral(value)).toBe(han));

  it('is what hanValue reads', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (value) => hanValue(hanNumeral(value)) === value),
    );
  });

  it.each([-1, 10_000, 1.5, Number.NaN])('refuses %d', (value) =>
    expect(() => hanNumeral(value)).toThrow(RangeError),
  );
});
