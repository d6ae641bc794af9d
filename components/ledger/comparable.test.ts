import { expect, it } from 'vitest';
import type { LedgerValue } from '../../lib/store/schemas.ts';
import { comparable } from './comparable.ts';

const value = (period: string, indicator = '走访', unit = '户'): LedgerValue => ({
  id: [indicator, unit, period].join(),
  indicator,
  unit,
  period,
  value: '1',
  updatedAt: 0,
});
const VALUES = [
  ...['2022', '2023', '2024', '2025', '2024-H1', '2025-02', '2024-03', '2025-03'].map((period) =>
    value(period),
  ),
  value('2024', '培训', '场'),
  value('2024', '走访', '人次'),
];

it.each([
  ['2025', ['2024', '2023', '2022']],
  ['2024', ['2023', '2022']],
  ['2022', []],
  ['2025-03', ['2024-03', '2025-02']],
  ['2025-H1', ['2024-H1']],
])('%s is held against %j', (period, wanted) => {
  expect(comparable(value(period), VALUES).map((one) => one.period)).toEqual(wanted);
});
