/** What the checker says to the writer. One short, plain, polite sentence each. */
import type { Category, Gap, Severity } from '../check/finding.ts';

export const CATEGORY_NAMES: Readonly<Record<Category, string>> = {
  placeholder: '未填',
  'missing-number': '漏数',
  consistency: '数据不一致',
  structure: '结构',
  wording: '字词',
};

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: '必改',
  warning: '待核',
  info: '提示',
};

/** What a unit measures, as it is said behind an indicator: 发展党员 + 人数. */
const QUANTITY_OF_UNIT: Readonly<Record<string, string>> = {
  名: '人数',
  人: '人数',
  位: '人数',
  人次: '人次',
  次: '次数',
  期: '期数',
  场: '场数',
  场次: '场次',
  户: '户数',
  元: '金额',
  万元: '金额',
  亿元: '金额',
  亩: '面积',
  万亩: '面积',
  平方米: '面积',
  公里: '里程',
  岁: '年龄',
};

/** What is asked for: 发展党员人数, 金额, 年份. Empty where nothing is known. */
export function gapTopic(gap: Gap): string {
  const quantity = gap.unit ? (QUANTITY_OF_UNIT[gap.unit] ?? (gap.kind === 'number' ? '数量' : '')) : '';
  if (!gap.name) return quantity === '数量' ? '' : quantity;
  if (gap.kind !== 'number' || SAYS_QUANTITY.test(gap.name)) return gap.name;
  return gap.name + quantity;
}

/** Names that say by themselves what is counted: 党员总数, 慰问金, 村集体经济收入. */
const SAYS_QUANTITY = /[数额金费率幅]$|收入|资金|投资|面积|产量|产值|总值|经费/;

const KIND_NAMES: Readonly<Record<Gap['kind'], string>> = {
  number: '数字',
  percent: '百分比',
  date: '日期',
  name: '名称',
  title: '名称',
  unknown: '内容',
};

export const PLACEHOLDER = {
  unfilled(gap: Gap): string {
    const what = KIND_NAMES[gap.kind];
    const topic = gapTopic(gap);
    if (gap.suggested) return `此处${what}未填，前文列了${gap.suggested}项，请核对后补上。`;
    return topic ? `此处${what}未填，请补上${topic}。` : `此处${what}未填，请补上。`;
  },
  blank(name: string): string {
    return name ? `空位“${name}”未填，请补上。` : '此处空位未填，请补上。';
  },
  fill: (value: string) => `填入“${value}”`,
  mixed: (samples: string) => `全文用了几种未填记号（${samples}），可能来自不同底稿，请留意口径是否一致。`,
} as const;

export const MISSING = {
  number(gap: Gap): string {
    const topic = gapTopic(gap);
    const what = gap.kind === 'percent' ? '百分比' : '数字';
    return topic ? `此处似漏了${what}，请补上${topic}。` : `此处似漏了${what}，请补上。`;
  },
  ordinal: '此处似漏了序数，请补上。',
  date: (gap: Gap) => `此处似漏了${gap.name ?? '日期'}，请补上。`,
} as const;
