import type { Span } from '../draft/span.ts';

/** A numeral that is data: it would be stale in another report. The span covers the numeral without its unit. */
export interface Figure extends Span {
  /** The measure word or unit behind it, as written: 名, 万元, %, 年; empty where none is known. */
  readonly unit: string;
}

function words(table: string): string[] {
  return table.trim().split(/\s+/);
}

/** Words whose numerals are part of a name. They are looked for first, longest first, and passed over. */
const TERMS: readonly string[] = words(`
  三会一课 四议两公开 第一议题 第一书记 第一责任人 第一时间 第一线 第一标准 第一要务 两个维护
  两个确立 两个覆盖 四个意识 四个自信 四个全面 五位一体 三位一体 四位一体 两学一做 一岗双责
  一肩挑 三重一大 五级书记 四下基层 一村一品 一对一 一人一策 一户一策 一户一档 一企一策 一网通办
  一站式 一把手 一揽子 一体化 一系列 一盘棋 两不愁三保障 三不愁 四个不摘 九率一度 两优一先
  两新组织 两代表一委员 两委 两违 五基三化 四不两直 双随机一公开 三单制 四风 三农 三资 三务
  三公 三级 五级 千方百计 千家万户 千头万绪 百花齐放 百年 万户千家 千村万户 万众一心 百日
  两手抓 三严三实 三不 三个区分开来 八项规定 十项规定 六稳 六保 三包 两会 三伏 两岸 七一 八一
  五四 三八 十一 六一 五一 十四五 十五五 十三五 二十大 十九大 一二三产 三个方面军 四大班子
  两个责任 两张皮 五保户 三留守 一老一小 一中心
`);

/** The same for words with a free part, as pattern sources. */
const TERM_PATTERNS: readonly string[] = [
  '[一二三四五六七八九十]{1,2}[、.．]', // 一、 and 二、三产
  '[（(][一二三四五六七八九十]{1,3}[）)]',
  '[（(]\\d{1,2}[）)]',
  '(?<=^|\\n)[\\s\\u3000]*\\d{1,2}(?:、|[.．](?!\\d))', // 1、 and 1. open a line
  '第[一二三四五六七八九十]{1,2}(?=[，、：:,])',
  '第[一二](?:步|批|类|个)',
  '[一二三四五六七八九十]是',
  '\\d+(?:\\s*[+＋]\\s*(?:\\d+|[A-ZＡ-Ｚ]))+', // 1+N, 1+2+N
  '[A-Za-z]+[-]?\\d+(?:[.]\\d+)?', // PM2.5, H1N1
  '\\d+[A-Za-z]+(?:级|型)?', // 5G, 4A级
  '7\\s*[×xX*]\\s*24',
  '1(?:1[0249]|2[0-9]{3})(?=热线|电话|平台|专线|政务)', // hot lines
  '[二三五]年(?:行动|规划|计划|攻坚|大变样)',
  '[一二两三四五六七八九十]{1,3}届[一二三四五六七八九十]{1,2}中全会(?=公报)',
  '“[^“”\\n]{0,12}[一二两三四五六七八九十百千万][^“”\\n]{0,12}”', // “四支队伍”, “五个一”
  '“[^“”\\n]{0,8}[+＋xX×][^“”\\n]{0,8}”',
];

/** Measure words and units that make a Han numeral a figure; longest first where one starts another. */
const UNITS: readonly string[] = words(`
  个百分点 人次 人份 平方米 平方公里 立方米 公里 公斤 公顷 千瓦时 千瓦 万元 亿元 千元 万亩
  万人 万户 万吨 季度 小时 分钟 周岁 课时 百分点 次 名 个 人 户 家 处 条 件 项 起 份
  期 场 轮 批 届 年 月 日 天 亩 吨 元 头 只 辆 台 套 间 座 栋 所 村 类 种 堂 篇
  册 张 枚 盏 口 米 支 位 艘 株 棵 眼 幢 周 号 岁 倍 成 幅 块 桌 顶 床 尾 羽 剂
  箱 袋 班 组 对 宗 笔 步 点 例
`);

const HAN_DIGIT = '一二两三四五六七八九十百千万亿〇零廿';
const APPROXIMATE = '[余多几]?';
const SCALE = '[十百千万亿]*';

function alternation(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

const PATTERN = new RegExp(
  [
    `(?<term>${[...TERM_PATTERNS, alternation(TERMS)].join('|')})`,
    '(?<year>[一二][〇零○一二三四五六七八九]{3})(?=年)',
    `(?<digits>[0-9０-９]+(?:[,，][0-9]{3}(?![0-9]))*(?:[.．][0-9０-９]+)?)(?<rest>${APPROXIMATE}${SCALE}${APPROXIMATE}(?:%|％|‰|${alternation(UNITS)})?)`,
    `(?<han>[${HAN_DIGIT}]+)(?<unit>${APPROXIMATE}(?:${alternation(UNITS)}))`,
  ].join('|'),
  'g',
);

/** Numerals of one character that stand for no count: 一个好氛围, 万元户. */
const INDEFINITE = /^[一百千万亿]$/;
/** What closes a ledger entry, so that even 一 is a count there: 案件一起，. */
const ENTRY_END = /^(?:[，。；、！？,;）)\n]|$)/;

/** All figures of a text in order, disjoint. Ordinals, headings and numerals inside terms are none. */
export function findFigures(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const groups = match.groups ?? {};
    if (groups.term !== undefined) continue;
    const from = match.index;
    const numeral = groups.year ?? groups.digits ?? groups.han ?? '';
    const unit = groups.year !== undefined ? '年' : (groups.rest ?? groups.unit ?? '');
    if (groups.han !== undefined && INDEFINITE.test(numeral)) {
      const after = text.slice(from + match[0].length, from + match[0].length + 1);
      if (numeral !== '一' || !ENTRY_END.test(after)) continue;
    }
    figures.push({ from, to: from + numeral.length, unit: unit.replace(/^[余多几]/, '') });
  }
  return figures;
}
