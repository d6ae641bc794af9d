import { roleAt } from '../../draft/role.ts';
import { CONSISTENCY } from '../../i18n/check.ts';
import type { DraftRule } from '../rule.ts';
import { type Statement, statementsOf } from '../statements.ts';

interface Placed {
  readonly statement: Statement;
  readonly offset: number;
}

export const twoValues: DraftRule = {
  id: 'consistency.two-values',
  category: 'consistency',
  severity: 'warning',
  scope: 'draft',
  doc: 'The same indicator stands with two values: 发展党员10名 … 发展党员12名.',
  valid: [
    '今年发展党员10名。\n全年共发展党员10名。',
    '上半年发展党员5名，全年发展党员10名。',
    '计划发展党员12名，发展党员10名。',
    '双桥村发展党员3名，石塘村发展党员2名。',
    '去年发展党员8名，今年发展党员10名。',
    '发展党员10名，慰问党员12名。',
    '发展党员近10名，共发展党员9名。',
    '今年发展党员10名。\n三、下一步打算\n发展党员12名。',
    '每个支部召开主题党日12次，召开主题党日10次。',
  ],
  invalid: [
    '今年发展党员10名。\n全年共发展党员⟦12名⟧。',
    '发展党员10名，严把质量关。全镇发展党员⟦11名⟧。',
    '召开党委会12次。\n全年召开党委会⟦15次⟧。',
    '全镇现有党支部8个。\n全镇共有党支部⟦9个⟧。',
    '今年化解矛盾纠纷32起。\n化解矛盾纠纷⟦35起⟧，化解率98%。',
    '村集体经济收入120万元。\n村集体经济收入达⟦150万元⟧。',
    '发放慰问金8000元。\n发放慰问金⟦9000元⟧。',
    '参保率98%。\n参保率达⟦97%⟧。',
  ],
  check(draft, report) {
    const first = new Map<string, Placed>();
    for (const { from, paragraph } of draft.paragraphs) {
      for (const statement of paragraph.fact(statementsOf)) {
        if (!statement.plain || statement.approximate) continue;
        const key = `${statement.indicator.name} ${statement.unit}`;
        const earlier = first.get(key);
        if (!earlier) {
          if (isReported(draft, from)) first.set(key, { statement, offset: from });
          continue;
        }
        if (earlier.statement.value === statement.value || !isReported(draft, from)) continue;
        report({
          from: from + statement.from,
          to: from + statement.to,
          message: CONSISTENCY.twoValues(
            statement.indicator.name,
            `${statement.value}${statement.unit}`,
            `${earlier.statement.value}${earlier.statement.unit}`,
          ),
        });
      }
    }
  },
};

/** Figures of plans are about another year. */
function isReported(draft: Parameters<DraftRule['check']>[0], offset: number): boolean {
  const role = roleAt(draft, offset);
  return role !== 'plan' && role !== 'rectification' && role !== 'problem';
}
