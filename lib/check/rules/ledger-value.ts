import { roleAt } from '../../draft/role.ts';
import { CONSISTENCY } from '../../i18n/check.ts';
import type { DraftRule } from '../rule.ts';
import { isPlain, statementsOf } from '../statements.ts';

const LEDGER = [
  { indicator: '发展党员', value: 12, unit: '名' },
  { indicator: '投入资金', value: 30, unit: '万元' },
];
const withLedger = (text: string) => ({ text, options: { ledger: LEDGER } });

export const ledgerValue: DraftRule = {
  id: 'consistency.ledger',
  category: 'consistency',
  severity: 'warning',
  scope: 'draft',
  doc: 'A figure differs from the value that the writer keeps for its indicator in the ledger.',
  valid: [
    withLedger('今年发展党员12名。'),
    withLedger('发展党员近12名。'),
    withLedger('双桥村发展党员3名。'),
    withLedger('计划发展党员15名。'),
    withLedger('去年发展党员10名。'),
    withLedger('投入资金30万元。'),
    withLedger('投入资金300000元。'),
    '今年发展党员11名。',
  ],
  invalid: [
    withLedger('今年发展党员⟦13名⟧。'),
    withLedger('共发展党员⟦10名⟧。'),
    withLedger('全年发展⟦11名⟧党员。'),
    withLedger('投入资金⟦35万元⟧。'),
    withLedger('新发展党员⟦9名⟧。'),
    withLedger('发展党员⟦21名⟧，培训党员3期。'),
    withLedger('累计投入资金⟦3万元⟧。'),
    withLedger('一、工作情况\n今年发展党员⟦2名⟧。'),
  ],
  check(draft, report, { ledger }) {
    if (!ledger || ledger.length === 0) return;
    for (const { from, paragraph } of draft.paragraphs) {
      for (const statement of statementsOf(paragraph)) {
        if (statement.approximate || !isPlain(paragraph, statement)) continue;
        // Values in another unit (元, 万元) are not compared: their precision differs.
        const entry = ledger.find(
          ({ indicator, unit }) => indicator === statement.indicator.name && unit === statement.unit,
        );
        if (!entry || entry.value === statement.value || roleAt(draft, from) === 'plan') continue;
        const value = `${entry.value}${entry.unit}`;
        const span = { from: from + statement.from, to: from + statement.to };
        report({
          ...span,
          message: CONSISTENCY.ledger(entry.indicator, value),
          actions: [{ label: CONSISTENCY.useLedger(value), edits: [{ ...span, insert: value }] }],
        });
      }
    }
  },
};
