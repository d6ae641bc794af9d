import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth, readFigure, subtract } from './decimal.ts';

describe('readFigure', () => {
  it.each([
    ['13', '13', ''],
    ['1,234.50', '1234.50', ''],
    ['１２，３４５', '12345', ''],
    ['98.0%', '98.0', '%'],
    ['９８％', '98', '%'],
    ['13 名', '13', '名'],
    ['120㎡', '120', '㎡'],
    ['1.2万元', '1.2', '万元'],
    ['−3', '-3', ''],
    ['+5', '5', ''],
    ['.5', '0.5', ''],
    ['12.50', '12.50', ''],
  ])('%s: %s %s', (text, value, unit) => expect(readFigure(text)).toEqual({ value, unit }));

  it.each(['', '名', '1,23', '1.2.3', '12-15', '约13', '1 2,3', '-', '十三', '3年级2班'])('not %j', (text) =>
    expect(readFigure(text)).toBeUndefined(),
  );
});

describe('subtract', () => {
  it.each([
    ['13', '11', '2'],
    ['0.3', '0.1', '0.2'],
    ['12.50', '13', '-0.50'],
    ['-3', '-3', '0'],
    ['100000000000000000001', '1', '100000000000000000000'],
  ])('%s - %s = %s', (a, b, c) => expect(subtract(a, b)).toBe(c));
});

describe('growth', () => {
  it.each([
    ['100', '112.5', '12.5'],
    ['8', '9', '12.5'],
    ['3', '4', '33.3'],
    ['3', '5', '66.7'],
    ['2000', '2001', '0.1'],
    ['2001', '2002', '0.0'],
    ['10', '8', '-20.0'],
    ['3', '1', '-66.7'],
    ['5', '5', '0.0'],
  ])('from %s to %s: %s', (before, now, percent) => expect(growth(before, now)).toBe(percent));
  it.each(['0', '0.00', '-3'])('not from %s', (before) => expect(growth(before, '4')).toBeUndefined());
});

it('agrees with whole numbers', () => {
  const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(whole, whole, fc.integer({ min: 0, max: 4 }), (a, b, scale) => {
      const write = (n: number) => (n / 10 ** scale).toFixed(scale);
      expect(subtract(write(a), write(b))).toBe(BigInt(a - b) === 0n ? write(0) : write(a - b));
    }),
  );
});
