import { describe, expect, it } from 'vitest';
import { PeriodSchema } from '../../lib/store/schemas.ts';
import { periodName, plainValue, YEAR_PARTS } from './period.ts';

describe('periodName', () => {
  it.each([
    ['2026', '2026 年全年'],
    ['2026-H1', '2026 年上半年'],
    ['2026-Q3', '2026 年三季度'],
    ['2026-07', '2026 年7 月'],
  ])('%s', (period, name) => {
    expect(periodName(period)).toBe(name);
  });

  it('knows only periods that the store takes', () => {
    for (const { suffix } of YEAR_PARTS) expect(PeriodSchema.safeParse(`2026${suffix}`).success).toBe(true);
    expect(YEAR_PARTS.length).toBe(19);
  });
});

describe('plainValue', () => {
  it.each([
    ['12', '12'],
    [' 12.50 ', '12.50'],
    ['１２．５', '12.5'],
    ['1,234', '1234'],
    ['-3', '-3'],
  ])('reads %s', (entered, value) => {
    expect(plainValue(entered)).toBe(value);
  });

  it.each(['', '十二', '12名', '1.', '.5', '约12', '1-2'])('refuses %s', (entered) => {
    expect(plainValue(entered)).toBeUndefined();
  });
});
