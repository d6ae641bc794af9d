import { expect, it } from 'vitest';
import { changeBetween } from './growth.ts';

const between = (unit: string, before: string, now: string, period = '2025', comparedWith = '2024') => {
  const change = changeBetween({ unit, before, now, period, comparedWith });
  return typeof change === 'string'
    ? change
    : [change.direction, change.amount, change.percent ?? '-', change.against].join(' ');
};

it.each<[string, string, string, string]>([
  ['名', '11', '13', 'up 2 18.2 year'],
  ['名', '13', '11', 'down 2 15.4 year'],
  ['万元', '100.0', '112.50', 'up 12.5 12.5 year'],
  ['名', '5', '5', 'same 0 0 year'],
  ['名', '10', '12', 'up 2 20 year'],
  ['户', '3', '1', 'down 2 66.7 year'],
  ['名', '5', '0', 'down 5 100 year'],
  ['名', '5', '-5', 'down 10 200 year'],
  ['%', '97.3', '98.50', 'up 1.2 - year'],
  ['%', '98.5', '97', 'down 1.5 - year'],
  ['%', '0', '3', 'up 3 - year'],
  ['名', '0', '5', 'zero'],
  ['名', '0.00', '5', 'zero'],
  ['万元', '-3', '5', 'negative'],
])('%s from %s to %s: %s', (unit, before, now, wanted) => expect(between(unit, before, now)).toBe(wanted));

it.each([
  ['2025-H1', '2024-H1', 'same-part'],
  ['2025-03', '2025-02', 'other'],
  ['2025', '2022', 'other'],
])('%s against %s: %s', (period, comparedWith, against) => {
  expect(between('名', '1', '2', period, comparedWith)).toBe(`up 1 100 ${against}`);
});
