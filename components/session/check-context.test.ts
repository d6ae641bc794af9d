import { describe, expect, it } from 'vitest';
import type { LedgerValue, Report } from '../../lib/store/schemas.ts';
import { checkContext, periodOfDraft } from './check-context.ts';

const info = { id: 'f', kind: 'textarea', label: '正文', key: 'k', multiline: true } as const;
const figure = (period: string, value: string) =>
  ({ id: period, indicator: '发展党员', unit: '名', period, value, updatedAt: 1 }) satisfies LedgerValue;
const report = (id: string, reportType: string, date: number) =>
  ({
    id,
    title: id,
    text: `${id}全文`,
    reportType,
    source: 'paste',
    date,
    hash: id,
    createdAt: 1,
    updatedAt: 1,
  }) as Report;

describe('periodOfDraft', () => {
  it.each([
    ['the form’s title', '2025年度党建工作总结', '今年以来，镇党委认真履责。', '2025'],
    ['its own title', '', '2025年上半年党建工作汇报\n今年以来，镇党委认真履责。', '2025-H1'],
    ['the form’s before its own', '2026年工作总结', '2025年工作总结\n正文。', '2026'],
    ['no title', '', '2025年以来，镇党委认真履责。', undefined],
  ])('reads it from %s', (_, title, text, period) => {
    expect(periodOfDraft({ info: { ...info, title }, text })).toBe(period);
  });
});

describe('checkContext', () => {
  const ledger = [figure('2024', '9'), figure('2025', '12')];
  const reports = [
    report('甲', 'party-summary', 10),
    report('乙', 'party-summary', 20),
    report('丙', 'letter', 30),
  ];

  it('takes the figures of the period and the newest report of the type', () => {
    expect(checkContext('2025', { ledger, reports, reportType: 'party-summary' })).toEqual({
      ledger: [{ indicator: '发展党员', unit: '名', value: 12 }],
      lastReport: '乙全文',
    });
  });

  it('takes nothing where period and type are unknown', () => {
    expect(checkContext(undefined, { ledger, reports, reportType: undefined })).toEqual({});
  });
});
