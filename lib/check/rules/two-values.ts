import { Paragraph } from '../../draft/paragraph.ts';
import { roleAt } from '../../draft/role.ts';
import { CONSISTENCY } from '../../i18n/check.ts';
import type { DraftRule } from '../rule.ts';
import { isPlain, type Statement, statementsOf } from '../statements.ts';

/**
 * Indicators of which a report of one unit and period has one value. Sums, meetings and visits recur with others;
 * 财政收入 and 一般公共预算收入, one indicator here, differ in one report.
 */
const UNIQUE: ReadonlySet<string> = new Set(
  `发展党员 党员总数 预备党员转正 入党积极分子 流动党员 党支部 党总支 党小组 基层党组织 行政村 社区 村民小组 网格 网格员 党委会
  村集体经济收入 地区生产总值 固定资产投资 人均纯收入 户籍人口 常住人口 耕地 高标准农田 监测户 脱贫户 脱贫人口 低保
  矛盾纠纷 民生实事 危房改造 改厕 过10万元村 后备干部 回引人才 第一书记 驻村队员`.split(/\s+/),
);

interface Placed {
  readonly statement: Statement;
  readonly paragraph: Paragraph;
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
    '投入资金50万元，新建广场。\n投入资金28万元，改造路灯。',
    '财政收入增长4%，农民收入增长7%。',
    '全年实现财政收入38亿元。\n一般公共预算收入26亿元。',
  ],
  invalid: [
    '今年发展党员10名。\n全年共发展党员⟦12名⟧。',
    '发展党员10名，严把质量关。全镇发展党员⟦11名⟧。',
    '召开党委会12次。\n全年召开党委会⟦15次⟧。',
    '全镇现有党支部8个。\n全镇共有党支部⟦9个⟧。',
    '今年化解矛盾纠纷32起。\n化解矛盾纠纷⟦35起⟧，化解率98%。',
    '村集体经济收入120万元。\n村集体经济收入达⟦150万元⟧。',
    '辖行政村12个。\n辖行政村⟦14个⟧。',
    '全镇共有党员1200名。\n全镇现有党员⟦1250名⟧。',
  ],
  check(draft, report) {
    const known = new Map<string, Placed[]>();
    for (const { from, paragraph } of draft.paragraphs) {
      for (const { statement, key } of uniqueStatements(paragraph)) {
        const places = known.get(key);
        if (places) places.push({ statement, paragraph, offset: from });
        else known.set(key, [{ statement, paragraph, offset: from }]);
      }
    }
    for (const places of known.values()) {
      const value = places[0]!.statement.value;
      if (places.every(({ statement }) => statement.value === value)) continue;
      const [first, ...others] = places.filter(
        ({ statement, paragraph, offset }) => isPlain(paragraph, statement) && isReported(draft, offset),
      );
      if (!first) continue;
      for (const { statement, offset } of others) {
        if (statement.value === first.statement.value) continue;
        const span = { from: offset + statement.from, to: offset + statement.to };
        report({
          ...span,
          message: CONSISTENCY.twoValues(statement.indicator.name, say(statement), say(first.statement)),
        });
      }
    }
  },
};

/** Statements with what must be the same for two of them to be compared. */
const uniqueStatements = Paragraph.fact(
  (paragraph: Paragraph): readonly { statement: Statement; key: string }[] =>
    statementsOf(paragraph)
      .filter(({ approximate, indicator }) => !approximate && UNIQUE.has(indicator.name))
      .map((statement) => ({ statement, key: `${statement.indicator.name} ${statement.unit}` })),
);

function say({ value, unit }: Statement): string {
  return `${value}${unit}`;
}

/** Figures of plans are about another year. */
function isReported(draft: Parameters<DraftRule['check']>[0], offset: number): boolean {
  const role = roleAt(draft, offset);
  return role !== 'plan' && role !== 'rectification' && role !== 'problem';
}
