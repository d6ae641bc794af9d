import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  PARTS_OF_YEAR,
  type PeriodKind,
  periodAt,
  periodOf,
  periodParts,
  readPeriod,
  yearBefore,
} from './period.ts';

const parts = fc
  .tuple(
    fc.constantFrom<PeriodKind>('year', 'half', 'quarter', 'month'),
    fc.integer({ min: 1900, max: 2100 }),
    fc.nat(11),
  )
  .map(([kind, year, n]) => ({ kind, year, part: (n % PARTS_OF_YEAR[kind]) + 1 }));

it('a period is its parts, in one notation', () => {
  fc.assert(
    fc.property(parts, (given) => {
      expect(periodParts(periodOf(given))).toEqual(given);
      expect(readPeriod(periodOf(given))).toBe(periodOf(given));
      expect(periodParts(yearBefore(periodOf(given)))).toEqual({ ...given, year: given.year - 1 });
    }),
  );
});

describe('readPeriod', () => {
  it.each([
    ['2025年', '2025'],
    ['2025年度', '2025'],
    [' ２０２５ 年', '2025'],
    ['2025年上半年', '2025-H1'],
    ['2025下半年', '2025-H2'],
    ['2025年第三季度', '2025-Q3'],
    ['2025年4季度', '2025-Q4'],
    ['2025q1', '2025-Q1'],
    ['2025年3月', '2025-03'],
    ['2025-3', '2025-03'],
    ['2025.11', '2025-11'],
    ['2025/12', '2025-12'],
    ['202503', '2025-03'],
  ])('%s: %s', (text, period) => expect(readPeriod(text)).toBe(period));

  it.each([
    '',
    '25年',
    '2025年13月',
    '2025年度第五季度',
    '2025-H3',
    '上半年',
    '发展党员',
    '2025名',
    '20255',
    '2025-00',
  ])('not %s', (text) => expect(readPeriod(text)).toBeUndefined());
});

it('periodAt: the period of a day', () => {
  const day = new Date(2025, 6, 1);
  expect((['year', 'half', 'quarter', 'month'] as const).map((kind) => periodAt(kind, day))).toEqual([
    '2025',
    '2025-H2',
    '2025-Q3',
    '2025-07',
  ]);
});

it('comparePeriods: in time', () => {
  const sorted = [
    '2024',
    '2025-01',
    '2025-Q1',
    '2025-04',
    '2025-H1',
    '2025-Q3',
    '2025',
    '2025-H2',
    '2025-Q4',
    '2025-12',
  ];
  expect([...sorted].reverse().sort(comparePeriods)).toEqual(sorted);
});

it.each(['', '2025-', '2025-13', 'x'])('periodParts refuses %j', (text) => {
  expect(() => periodParts(text)).toThrow(RangeError);
});
