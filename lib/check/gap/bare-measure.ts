/** Finds measure words that have lost their number, by the grammar of `measure-grammar.ts`. */
import { CharClass, classAt, isBoundaryAt, isHanAt, skipSpacesBack } from '../../draft/char-class.ts';
import { measureLengthAt } from '../../draft/measure.ts';
import type { Paragraph } from '../../draft/paragraph.ts';
import type { Span } from '../../draft/span.ts';
import { asksForQuantity, asksForRest, hasNumber, needsNumber } from './before-measure.ts';
import { COUNTING_VERBS, FUNCTION_WORDS } from './counting-words.ts';
import { GRAMMAR } from './measure-grammar.ts';
import { LONGEST_WORD, WordList } from './word-list.ts';

/** Measures of size and weight: no Chinese word ends in them, so one without a number has lost it. */
const SIZE_UNITS: ReadonlySet<string> = new Set(
  `册次 辆次 艘次 人天 工日 个月 周岁 亩次 毫升 剂次 件次 亩 公顷 公里 千米 平方米 平米 平方公里 平方千米 立方米 吨 公斤 千克 千瓦 千瓦时 兆瓦 厘米 毫米
  课时 学时`.split(/\s+/),
);
/** What stands before a size unit without a number: 每亩, 按亩. */
const BEFORE_SIZE = '每按论各分计以元逐丈';

interface Grammar {
  readonly strong: boolean;
  readonly end: 'open' | 'verb' | 'head';
  readonly dense: boolean;
  readonly wordsEnding: string;
  readonly heads: WordList;
  readonly nouns: WordList;
}

const UNITS: ReadonlyMap<string, Grammar> = new Map(
  Object.entries(GRAMMAR).map(([unit, { strong, end, dense, wordsEnding, heads, nouns }]) => [
    unit,
    {
      strong: strong ?? false,
      end: end ?? 'head',
      dense: dense ?? false,
      wordsEnding: wordsEnding ?? '',
      heads: new WordList(heads ?? []),
      nouns: new WordList(nouns ?? []),
    },
  ]),
);

/** 1 for the code units that a unit begins with. */
const BEGINS_UNIT = new Uint8Array(0x10000);
for (const unit of [...UNITS.keys(), ...SIZE_UNITS]) BEGINS_UNIT[unit.charCodeAt(0)] = 1;

const VERBS = new WordList(COUNTING_VERBS);
const FUNCTION = new WordList(FUNCTION_WORDS);
/** Verbs of one character are parts of too many words to be looked for inside a clause. */
const VERB_IN_CLAUSE = new RegExp([...COUNTING_VERBS].filter((verb) => verb.length > 1).join('|'));

/** Measure words of a paragraph whose number is missing; the spans cover the measure words (with 万 or 亿 before). */
export function findBareMeasures({ text, codes }: Paragraph): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < codes.length; at += 1) {
    if (BEGINS_UNIT[codes[at]!] === 0) continue;
    const length = measureLengthAt(text, at);
    if (length === 0) continue;
    const from = scaleStart(text, at);
    if (!hasNumber(text, from) && hasLostNumber(text, from, at, text.slice(at, at + length))) {
      found.push({ from, to: at + length });
    }
    at += length - 1;
  }
  return found;
}

/** 万亩, 亿元: a scale that follows no number belongs to the unit. */
function scaleStart(text: string, at: number): number {
  let from = at;
  while (text.charAt(from - 1) === '万' || text.charAt(from - 1) === '亿') from -= 1;
  return from;
}

/** A head of so many characters outweighs a word that happens to end in the unit: 民生实事 + 件, not 事件. */
const PROVING_HEAD = 3;
/** 领导人, 代表人 are words, 受困群众人 is none. */
const PERSON_WORD = /(?:领导|代表|负责|责任|老年|青年|成年)$/;
/** 选派党建指导员(3)名帮助理顺工作: a clause that goes on behind the counted people. */
const VERB_BEHIND = /^(?:均|已|全部|被|受|获|走|参|到|在|帮|担任|进)/;

/** Judges a measure word at `at` (with its scale from `from` on) that no number precedes. */
function hasLostNumber(text: string, from: number, at: number, unit: string): boolean {
  const to = at + unit.length;
  const atEnd = isEnd(text, to);
  if (atEnd && headsColumn(text, from)) return false;
  let before = text.slice(Math.max(0, from - LONGEST_WORD), from).trimEnd();
  const last = before.charAt(before.length - 1);
  const more = last === '余' || last === '多';
  if (more) before = before.slice(0, -1);
  if (SIZE_UNITS.has(unit)) return isBareSize(text, from, at, before, atEnd);
  const grammar = UNITS.get(unit);
  return grammar !== undefined && isBareCount({ text, from, at, to, unit, before, more, atEnd, grammar });
}

function isBareSize(text: string, from: number, at: number, before: string, atEnd: boolean): boolean {
  if (from < at) return atEnd || asksForQuantity(before);
  const previous = before.slice(-1);
  return startsClause(text, from, previous)
    ? previous !== '：' && previous !== '、'
    : !BEFORE_SIZE.includes(previous);
}

interface Candidate {
  readonly text: string;
  /** Where the unit's scale starts, where the unit itself starts, and where it ends. */
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly unit: string;
  /** The words before, without a 余 or 多 right before the unit. */
  readonly before: string;
  readonly more: boolean;
  readonly atEnd: boolean;
  readonly grammar: Grammar;
}

function isBareCount(candidate: Candidate): boolean {
  const { text, from, at, to, unit, before, more, atEnd, grammar } = candidate;
  const nounBehind = grammar.nouns.standsAt(text, to);
  const head = atEnd ? grammar.heads.endingOf(before) : 0;
  if (head >= PROVING_HEAD || (head > 1 && unit === '人' && !PERSON_WORD.test(before))) return true;
  if (needsNumber(before)) return true;
  if (asksForRest(before)) return atEnd || nounBehind || grammar.strong || grammar.end === 'open';
  const previous = before.slice(-1);
  if (previous !== '' && grammar.wordsEnding.includes(previous)) {
    return unit === '个' && previous === '有' && (nounBehind || atEnd);
  }
  const next = text.charAt(to);
  if (unit === '个' && (next === '人' || next === '个')) return false;
  if (unit === '户' && next === '、' && !COUNTED_NEXT.test(text.slice(to, to + LONGEST_CLAUSE))) return false;
  if (more || asksForQuantity(before)) return atEnd || nounBehind || grammar.strong;
  if (from < at) return isScaledEnd(text, to, previous, unit);
  // 1840户人: 户 has a number, 人 lost its own
  if (/[户批次组]/.test(previous) && classAt(text, from - 2) === CharClass.digit)
    return atEnd && /^人次?$/.test(unit);
  if (head > 0) return true;
  return hasCompany(candidate, nounBehind, previous);
}

/** Judges by the words around: a clause's end, a verb before, a noun behind. */
function hasCompany(
  { text, from, to, unit, before, atEnd, grammar }: Candidate,
  nounBehind: boolean,
  previous: string,
): boolean {
  if (VERB_BEHIND.test(text.slice(to, to + 2)) && grammar.heads.endingOf(before) >= PROVING_HEAD) return true;
  const atStart = startsClause(text, from, previous);
  if (atEnd && !atStart && isOpenEnd(text, from, to, grammar, before)) return true;
  if (unit === '个' && atStart && isHanAt(text, to) && previous !== '：' && isAmongFigures(text, from, to))
    return true;
  if (unit === '个' && !atStart) {
    return nounBehind || atEnd || VERBS.endingOf(before) > 1 || FUNCTION.endingOf(before) > 1;
  }
  if (grammar.strong)
    return !atStart || ((nounBehind || /^以[上下]/.test(text.slice(to, to + 2))) && previous !== '：');
  // 对(196)栋经营性自建房, 为(112)户独居老人
  if (/[对为与]/.test(previous) && /[户栋件起]/.test(unit) && isHanAt(text, to)) return true;
  // 同比减少(6)批次
  if (atEnd && /(?:新增|增加|减少|新发展)$/.test(before)) return true;
  // 农产品等(1250)批次，
  if (atEnd && previous === '等' && !/[人处位项类种]/.test(unit)) return true;
  if (
    grammar.dense &&
    (atStart
      ? isHanAt(text, to) && STARTS_CLAUSE.includes(unit)
      : isDenseCompany(text, to, unit, before, atEnd))
  ) {
    return isAmongFigures(text, from, to);
  }
  return nounBehind && (atStart || VERBS.endingOf(before) > 0 || FUNCTION.endingOf(before) > 0);
}

/** Units that begin no common word but those of the measure table: ，(23)条中断的公路抢通. */
const STARTS_CLAUSE = '条座篇栋辆件项户';
/** Units that a verb takes whatever follows: 帮助(2)家茶企. */
const AFTER_VERB = '家座栋条辆';

function isDenseCompany(text: string, to: number, unit: string, before: string, atEnd: boolean): boolean {
  if (!atEnd) return AFTER_VERB.includes(unit) && isHanAt(text, to) && VERBS.endingOf(before) > 1;
  // 折叠床(1800)张、大米36吨: in a list of counted things the next one is counted too
  return text.charAt(to) !== '、' || COUNTED_NEXT.test(text.slice(to, to + LONGEST_CLAUSE));
}

/** Longest sentence that is searched for figures, either way. */
const SENTENCE_REACH = 120;
const FIGURE = /\d[余多]?[万亿]?[\u4e00-\u9fff%％]/;

/** True where the sentence states figures, but this item of it none, and its clause has a verb that counts. */
function isAmongFigures(text: string, from: number, to: number): boolean {
  const clause = clauseBefore(text, from);
  if (/\d/.test(clause.slice(clause.lastIndexOf('、') + 1))) return false;
  if (clause !== '' && !VERB_IN_CLAUSE.test(clause)) return false;
  const before = text.slice(Math.max(0, from - SENTENCE_REACH, text.lastIndexOf('。', from - 1) + 1), from);
  const stop = text.indexOf('。', to);
  const behind = text.slice(to, Math.min(to + SENTENCE_REACH, stop === -1 ? text.length : stop));
  return FIGURE.test(before) || FIGURE.test(behind);
}

function startsClause(text: string, from: number, previous: string): boolean {
  return previous !== '”' && previous !== '》' && isBoundaryAt(text, skipSpacesBack(text, from) - 1);
}

/** Units of equipment, which is listed one after another: 储备灭火机(20)台、冲锋舟(2)艘. */
const LISTED = '台套块把张座';
/** A place, not a count: 在拐弯处, 到路口处. */
const PLACE_WORD = /[在于从到至由]/;
/** Verbs of which 场次, 人次 and 批次 are the object as they stand. */
const CHANGES = /增加|提高|扩大|控制|减少|优化|压缩|加大|丰富|提升|统计/;
/** In a list, an item with a figure follows. */
const COUNTED_NEXT = /^、[^，。；、]*\d/;
/** Longest clause that is looked at. */
const LONGEST_CLAUSE = 40;

/** Judges a unit at a clause's end that no known head precedes. */
function isOpenEnd(text: string, from: number, to: number, { end }: Grammar, before: string): boolean {
  const next = text.charAt(to);
  if (end === 'head' || /[）”"》]/.test(next)) return false;
  if (next === '、' && !LISTED.includes(text.charAt(from)) && VERBS.endingOf(before) < 2) return false;
  // 29剂次, 3班次: the number counts the word before
  if (/[\d几一二两三四五六七八九十百千万亿]/.test(text.charAt(from - 2))) return false;
  // 增加演出场次: the compound is a noun of its own
  if (to - from > 1 && CHANGES.test(clauseBefore(text, from))) return false;
  if (end === 'open') return isHanAt(text, from - 1) || /[”》]$/.test(before);
  // 基于本
  if (/[于在从到至由与和及为对向]$/.test(before)) return false;
  const clause = clauseBefore(text, from);
  return (
    clause.length > 1 &&
    VERB_IN_CLAUSE.test(clause) &&
    !(text.charAt(from) === '处' && PLACE_WORD.test(clause))
  );
}

function clauseBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < LONGEST_CLAUSE && !/[，。；：？！\n]/.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, at);
}

/** 总人口(4.2)万人: a scaled unit at a clause's end. 万户 and 万家 are sayings' words. */
function isScaledEnd(text: string, to: number, previous: string, unit: string): boolean {
  if (previous !== '' && /\d/.test(text.charAt(to))) return true;
  if (previous === '' || unit === '户' || unit === '家') return false;
  return /[，。；、]/.test(text.charAt(to)) && !/[破超过成千数]/.test(previous);
}

const SAME_AGAIN = /^\d+(?:\.\d+)?(?:万?人|万元|亿元|元|公里)/;
const OPENING = '【〔（(“‘《[';
const AFTER_MEASURE = /^(?:以[上下内]|左右|不等|有余)/;

function isEnd(text: string, at: number): boolean {
  const cls = classAt(text, at);
  if (at >= text.length) return true;
  // 装备台（艘）
  if (text.charAt(at) === '（' && text.charAt(at + 2) === '）') return measureLengthAt(text, at + 1) === 1;
  if (cls === CharClass.punctuation) return !OPENING.includes(text.charAt(at));
  // 慰问群众户365人, 发放贷款笔486万元: the next figure says the same in another unit
  if (cls === CharClass.digit)
    return /[户次期批笔]/.test(text.charAt(at - 1)) && SAME_AGAIN.test(text.slice(at, at + 8));
  return cls === CharClass.han && AFTER_MEASURE.test(text.slice(at, at + 2));
}

/** （名） and 单位：名 head a column of a table. */
function headsColumn(text: string, from: number): boolean {
  return /[（(：:]/.test(text.charAt(from - 1));
}
