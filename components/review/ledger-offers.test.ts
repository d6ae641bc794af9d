import { describe, expect, it } from 'vitest';
import type { LedgerValue } from '../../lib/store/schemas.ts';
import { ledgerOffers, ledgerValueDue } from './ledger-offers.ts';

const value = (period: string, figure: string, unit = '名', indicator = '发展党员'): LedgerValue => ({
  id: [indicator, unit, period].join(),
  indicator,
  unit,
  period,
  value: figure,
  updatedAt: 0,
});
const VALUES = [
  value('2023', '9'),
  value('2024', '11'),
  value('2025', '13'),
  value('2025', '4', '次', '党委会'),
];
const GAP = { kind: 'number', name: '发展党员', unit: '名' } as const;

describe('what the ledger offers for a gap', () => {
  it.each<[string | undefined, string[]]>([
    ['2025', ['2025 13', '2024 11']],
    ['2023', ['2023 9', '2025 13']],
    ['2020', ['2025 13', '2024 11']],
    [undefined, ['2025 13', '2024 11']],
  ])('of a report on %s', (due, wanted) => {
    expect(ledgerOffers(GAP, VALUES, due).map((one) => `${one.period} ${one.value}`)).toEqual(wanted);
  });

  it.each([
    ['no name', { kind: 'number' } as const],
    ['another unit', { ...GAP, unit: '人次' }],
    ['another indicator', { ...GAP, name: '预备党员' }],
  ])('nothing for %s', (_, gap) => expect(ledgerOffers(gap, VALUES, '2025')).toEqual([]));
});

describe('the value that is due', () => {
  it('is that of the report’s own period only', () => {
    expect(ledgerValueDue(GAP, VALUES, '2024')?.value).toBe('11');
    expect(ledgerValueDue(GAP, VALUES, '2020')).toBeUndefined();
    expect(ledgerValueDue(GAP, VALUES, undefined)).toBeUndefined();
  });
  it('is none where two units would do', () => {
    const both = [...VALUES, value('2025', '1', '万人')];
    expect(ledgerValueDue({ kind: 'number', name: '发展党员' }, both, '2025')).toBeUndefined();
  });
});
