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
  mixed: (first: string, other: string) =>
    `全文用了“${first}”“${other}”等几种未填记号，可能来自不同底稿，请留意口径是否一致。`,
  yearForPercent: '此处百分比是一个年份，可能是批量替换年份时误改，请核对。',
  hiddenWord: '此处像是批量替换时遮掉的字，请核对后补上。',
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

export const CONSISTENCY = {
  approximateClash: (words: string) => `“${words}”前后两处约数重复，请留一处。`,
  decreaseTimes: '下降、减少不宜用倍数，请改为百分比或“减少到几分之几”。',
  doubleComparison: '“同比”已含与上年同期相比的意思，请留一处。',
  impossibleDate: (words: string) => `没有“${words}”这个日期，请核对。`,
  partWhole: (whole: number, parts: number, unit: string) =>
    `总数${whole}${unit}与其中各项（${parts}${unit}）对不上，请核对。`,
  outcome: (whole: number, part: number, unit: string) =>
    `前面是${whole}${unit}，后面却有${part}${unit}，请核对。`,
  percentBase: (stated: string, expected: string) =>
    `${stated}与前面两个数算出的${expected}%不一致，请核对。`,
  claimCount: (claim: string, counted: number) => `前面说“${claim}”，后面列了${counted}条，请核对。`,
  twoValues: (name: string, here: string, there: string) =>
    `${name}此处为${here}，另一处为${there}，请核对。`,
  ledger: (name: string, value: string) => `台账中${name}为${value}，请核对。`,
  useLedger: (value: string) => `改为台账的${value}`,
  yearMismatch: (here: string, there: string) => `此处写${here}年，标题或开头写${there}年，请核对。`,
  pastPlan: (year: string) => `${year}年已在总结之列，不像是打算，请核对年份。`,
} as const;

export const STRUCTURE = {
  repeatedOrdinal: (words: string) => `“${words}”重复，请核对序号。`,
  skippedOrdinal: (words: string) => `“${words}”与前面的序号接不上，请核对。`,
  repeatedHeading: (mark: string) => `标题序号“${mark}”重复，请核对。`,
  skippedHeading: (mark: string) => `标题序号“${mark}”与前面接不上，请核对。`,
  levelJump: (mark: string) => `“一、”之下一般先用“（一）”，再用“${mark}”。`,
  markBehind: (mark: string) => `“${mark}”后不加顿号或句点。`,
  dotForPause: '阿拉伯数字序号后用“.”，不用“、”。',
  remove: '删去',
  replaceWith: (words: string) => `改为“${words}”`,
  unpairedOpen: (mark: string) => `“${mark}”没有配对的另一半，请补上。`,
} as const;

export const WORDING = {
  repeated: (words: string) => `“${words}”重复，请核对。`,
  space: '此处空格多余。',
  halfWidth: (mark: string, full: string) => `中文里的“${mark}”应为全角“${full}”。`,
  fullDigits: '数字宜用半角。',
  doubledMark: (marks: string) => `标点“${marks}”连用，请留一个。`,
  confusion: (wrong: string, right: string, why: string) => `“${wrong}”应为“${right}”：${why}。`,
  particle: (words: string) => `动词前用“地”：“${words}”。`,
  vague: (words: string) => `“${words}”没有数字支撑，能补上数据更好。`,
} as const;

export const EXPECTED = {
  ledger: (name: string) => `台账里有${name}的数，文中没有写到。`,
  last: (name: string) => `上次的稿子写了${name}的数，这次没有写到。`,
  type: (name: string) => `这类稿子一般会写${name}的数，文中没有写到。`,
  insert: '插入这一句',
  noFigure: '这一段没有一个数字，能补上数据更有说服力。',
  noMeasure: '数字后似缺量词，请核对。',
} as const;
