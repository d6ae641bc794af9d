import { expect, it } from 'vitest';
import { numberFormat, shownNumber } from './number-format.ts';

it.each<[number, number, string | undefined, string]>([
  [0.985, 10, undefined, '98.50%'],
  [0.985, 9, undefined, '99%'],
  [0.985, 176, '0.0%', '98.5%'],
  [1.005, 176, '0.0%;[Red]-0.0%', '100.5%'],
  [12.5, 2, undefined, '12.50'],
  [1234.5, 4, undefined, '1234.50'],
  [33.333333333333336, 0, undefined, '33.333333'],
  [0.1 + 0.2, 0, undefined, '0.3'],
  [13, 0, undefined, '13'],
  [13, 1, undefined, '13'],
  [13.2, 176, '0"名"', '13'],
  [13.2, 176, '#,##0.0_ ', '13.2'],
  [13.25, 176, '0.##', '13.25'],
  [0.0000001, 0, undefined, '0.000000'],
  [-3, 0, 'General', '-3'],
  [7, 176, '[$-804]aaaa', '7'],
])('%f under %i %s is shown as %s', (value, id, code, shown) => {
  expect(shownNumber(value, numberFormat(id, code))).toBe(shown);
});

it('goes without a format', () => expect(shownNumber(2.5, undefined)).toBe('2.5'));
