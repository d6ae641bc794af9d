import { expect, it } from 'vitest';
import type { LedgerValue } from '../../lib/store/schemas.ts';
import { ledgerFills } from './ledger-fill.ts';

const value = (indicator: string, unit: string, number: string, period = '2026'): LedgerValue => ({
  id: `${indicator} ${period}`,
  indicator,
  unit,
  period,
  value: number,
  updatedAt: 0,
});
const LEDGER = [
  value('党委会', '次', '12'),
  value('党委会', '次', '9', '2025'),
  value('慰问金', '万元', '3.2'),
];

it.each([
  ['召开党委会【＿党委会】次，', ['召开党委会12次，']],
  ['召开党委会【＿党委会】次、发展党员【＿发展党员】名', ['召开党委会12次、发展党员【＿发展党员】名']],
  ['发放慰问金【＿慰问金】元', []],
  ['发放慰问金【＿慰问金】万元，再发【＿慰问金】万元', ['发放慰问金3.2万元，再发【＿慰问金】万元']],
  ['没有空位', []],
])('%s', (text, expected) => {
  expect(ledgerFills(text, LEDGER, '2026').map((fill) => fill.text)).toEqual(expected);
});

it('knows nothing of a period without figures', () => {
  expect(ledgerFills('召开党委会【＿党委会】次，', LEDGER, '2024')).toEqual([]);
});
