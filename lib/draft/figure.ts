import { readHeading } from './heading.ts';
import { type Numeral, scanNumerals } from './numeral.ts';
import type { Span } from './span.ts';

/** A numeral that is data: it would be stale in another report. The span covers the numeral without its unit. */
export interface Figure extends Span {
  /** The measure word or unit behind it, as written: 名, 万元, %, 年; empty where none is known. */
  readonly unit: string;
}

/**
 * Fixed words in which a numeral with a measure word counts nothing. Those without a measure word (三会一课, 一岗双责)
 * need no entry: a Han numeral that no measure word follows is never a figure.
 */
const TERMS: readonly string[] = `
  两个维护 两个确立 两个覆盖 两个责任 两个结合 四个意识 四个自信 四个全面 四个不摘 三个区分开来 三个代表
  八项规定 十项规定 三项机制 五位一体 三位一体 四位一体 三位一体化 千方百计 千家万户 万户千家 千村万户 百家争鸣
  五保户 四类人员 两类人员 三类人员 两个一百年 一个中心 三个优先 五个振兴 两个健康 四个一批 五个一批
  四套班子 两把尺子 三把火 九分落实 三分建 七分管
  六个一 五个一 四个一 三个一 门前三包 三轮车 十分 两条腿 两条线 一张网 一张图 一本账
`
  .trim()
  .split(/\s+/);

/** The same with a free part, anchored where the numeral begins. */
const TERM_BEHIND =
  /^[一二三四五六七八九十两]+(?:年(?:[\p{Script=Han}]{2})?(?:行动|规划|计划|攻坚|大变样)|个月见效|天行动)|^7\s*[×xX*]\s*24|^24小时(?:值|监|在|应急|不|服|有)|^1(?:1[0249]|2[0-9]{3})(?:热线|电话|平台|专线|政务|便民)/u;
/** 7×24小时: what stands before its second numeral. */
const TIMES = /7\s*[×xX*]\s*$/;

/** Measure words that rank or arrange rather than count: 三级联动, 两步走. */
const ARRANGING: ReadonlySet<string> = new Set(['级', '层', '步', '句', '门', '口', '头', '面']);

/** Numerals of one character that stand for no count: 一个好氛围, 万元户. */
const INDEFINITE = /^[一百千万亿]$/;
/** What closes a ledger entry, so that even 一 is a count there: 案件一起，. */
const ENTRY_END = /^(?:[，。；、！？,;）)\n]|$)/;

/** Before these 一 is an idiom even there: 与全体干部一道，; 走一遍。 */
const NEVER_ONE: ReadonlySet<string> = new Set(['道', '遍', '趟', '把', '列']);

/** Within so many characters the parts of an idiom repeat. */
const IDIOM_REACH = 8;

/** Measure words behind 第 that make an ordinal stale: 第三季度, 第五次全会. 第一 is nearly always a name: 第一批. */
const DATED_ORDINALS: ReadonlySet<string> = new Set(['次', '届', '期', '季度', '号', '轮', '批', '名', '位']);

/** Quoted numerals name things (“四支队伍”, “1+N”); a longer quotation may well state figures. */
const LONGEST_QUOTED_NAME = 12;

interface TermPlace {
  readonly term: string;
  /** Where in the term the numeral stands. */
  readonly at: number;
}

const TERM_PLACES = indexTerms();

function indexTerms(): ReadonlyMap<string, readonly TermPlace[]> {
  const places = new Map<string, TermPlace[]>();
  for (const term of TERMS) {
    for (const { from } of scanNumerals(term)) {
      const list = places.get(term.charAt(from)) ?? [];
      list.push({ term, at: from });
      places.set(term.charAt(from), list);
    }
  }
  return places;
}

/** All figures of a text in order, disjoint. Ordinals, headings and numerals inside terms are none. */
export function findFigures(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const numeral of scanNumerals(text)) {
    if (isData(text, numeral)) figures.push({ ...withoutScale(text, numeral), unit: unitOf(text, numeral) });
  }
  return figures;
}

function isData(text: string, numeral: Numeral): boolean {
  const { from, to, kind, unit, script } = numeral;
  if (inTerm(text, numeral)) return false;
  if (kind === 'label')
    return script === 'arabic' && /[XxＸ×*＊○□]/.test(text.charAt(from - 1) + text.charAt(to));
  if (kind === 'ordinal') return text.slice(from, to) !== '一' && DATED_ORDINALS.has(unit);
  if (script === 'han') {
    if (ARRANGING.has(unit) || inQuotedName(text, numeral)) return false;
    if (INDEFINITE.test(text.slice(from, to)) && kind !== 'percent') {
      return kind === 'number' && countsOne(text, numeral);
    }
    return true;
  }
  return !opensHeading(text, from);
}

/** 一 is an article (一个好氛围) or an idiom (不漏一户, 发现一处、整改一处) unless it closes a ledger entry: 案件一起。 */
function countsOne(text: string, { from, to, unit, unitTo }: Numeral): boolean {
  if (NEVER_ONE.has(unit)) return false;
  if (text.slice(from, to) !== '一' || !ENTRY_END.test(text.slice(unitTo, unitTo + 1))) return false;
  const behind = text.slice(unitTo, unitTo + IDIOM_REACH).split(/[。\n]/, 1)[0]!;
  const around = text.slice(Math.max(sentenceStart(text, from), from - IDIOM_REACH), unitTo) + behind;
  return (
    !/[不无没][^，。；]{0,2}$/.test(text.slice(Math.max(0, from - IDIOM_REACH), from)) &&
    around.split(text.slice(from, unitTo)).length === 2
  );
}

/** No figure's reading reaches across a full stop, so that a text may be read sentence by sentence. */
function sentenceStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('。', at - 1), text.lastIndexOf('\n', at - 1)) + 1;
}

function inTerm(text: string, { from }: Numeral): boolean {
  const places = TERM_PLACES.get(text.charAt(from)) ?? [];
  if (places.some(({ term, at }) => text.startsWith(term, from - at))) return true;
  const around = 10; // no free term is longer
  return (
    TERM_BEHIND.test(text.slice(from, from + around)) ||
    (text.startsWith('24', from) && TIMES.test(text.slice(Math.max(0, from - around), from)))
  );
}

function inQuotedName(text: string, { from, to }: Numeral): boolean {
  const open = text.lastIndexOf('“', from);
  if (open < sentenceStart(text, from) || from - open > LONGEST_QUOTED_NAME) return false;
  const name = /^“[^“”。\n]*”/.exec(text.slice(open, open + LONGEST_QUOTED_NAME + 1));
  return name !== null && open + name[0].length > to;
}

/** 1、 and （1） at the head of a line or sentence, also （2） within a sentence. */
function opensHeading(text: string, from: number): boolean {
  const start = sentenceStart(text, from);
  if (/^[\s\u3000（(]*$/.test(text.slice(start, from))) {
    const heading = readHeading(text.slice(start, from + LONGEST_QUOTED_NAME));
    if (heading !== undefined && start + heading.from + heading.mark.length > from) return true;
  }
  return /[（(]/.test(text.charAt(from - 1)) && /^\d{1,2}[）)]/.test(text.slice(from, from + 3));
}

/** 万 and 亿 behind digits belong to the unit, so that a blank may keep them: 【＿慰问金】万元. */
function withoutScale(text: string, { from, to, script }: Numeral): Span {
  if (script === 'han') return { from, to };
  let end = to;
  while (/[百千万亿]/.test(text.charAt(end - 1))) end--;
  return { from, to: end };
}

function unitOf(text: string, numeral: Numeral): string {
  const scale = text.slice(withoutScale(text, numeral).to, numeral.to);
  return scale + numeral.unit;
}
