import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth, isZero, readFigure, round, shift, subtract, withoutZeros } from './decimal.ts';

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

describe('round', () => {
  it.each([
    ['33.333333', 2, '33.33'],
    ['98.45', 1, '98.5'],
    ['-98.45', 1, '-98.5'],
    ['12.5', 2, '12.50'],
    ['12', 1, '12.0'],
    ['0.5', 0, '1'],
    ['-0.4', 0, '0'],
  ])('%s to %s decimals: %s', (value, scale, rounded) => expect(round(value, scale)).toBe(rounded));
});

describe('shift', () => {
  it.each([
    ['0.985', 2, '98.5'],
    ['1', 2, '100'],
    ['0.9', 2, '90'],
    ['1.005', 2, '100.5'],
    ['12300', -4, '1.23'],
    ['1.2', 4, '12000'],
    ['-0.5', 2, '-50'],
    ['0', -4, '0'],
    ['10000', -4, '1'],
  ])('%s by %s: %s', (value, places, shifted) => expect(shift(value, places)).toBe(shifted));
  it('comes back', () => {
    const value = fc.integer({ min: -1e9, max: 1e9 }).map((n) => withoutZeros((n / 1000).toFixed(3)));
    fc.assert(
      fc.property(value, fc.integer({ min: -8, max: 8 }), (given, places) => {
        expect(shift(shift(given, places), -places)).toBe(given === '-0' ? '0' : given);
      }),
    );
  });
});

it('tells zero', () => {
  expect(['0', '0.00', '-0', '10', '0.01'].map(isZero)).toEqual([true, true, true, false, false]);
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
