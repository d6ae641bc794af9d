/** Finds measure words that have lost their number, by the grammar of `measure-grammar.ts`. */
import { CharClass, classAt, isBoundaryAt, skipSpacesBack } from '../../draft/char-class.ts';
import { measureLengthAt } from '../../draft/measure.ts';
import type { Span } from '../../draft/span.ts';
import {
  COUNTING_VERBS,
  FUNCTION_WORDS,
  GRAMMAR,
  QUANTITY_WORD_PARTS,
  QUANTITY_WORDS,
} from './measure-grammar.ts';

/** Measures of size and weight: no Chinese word ends in them, so one without a number has lost it. */
const SIZE_UNITS = new Set(
  '亩 公顷 公里 千米 平方米 平米 平方公里 平方千米 立方米 吨 公斤 千克 千瓦 千瓦时 兆瓦 厘米 毫米 课时 学时'.split(
    ' ',
  ),
);
/** What stands before a size unit without a number: 每亩, 按亩, 田亩. */
const BEFORE_SIZE = '每按论各田分计以元逐丈';

/** Determiners and numeral-like words: 几个, 每个, 各项, 首批 need no number. */
const DETERMINERS = new Set(
  '几数多余来每各首末某全同单逐历这那此该本哪整半前后另头上下两双俩仨廿卅若干旬些何诸任再又挨屡频好'.split(
    '',
  ),
);

/** Marks that hold a figure's place are no lost figure, nor is what stands in brackets or quotes. */
const HOLDERS = /[*＊∗×○〇□_＿%％‰+＋\-－/／.．·~～@#＃&°℃】〕）)》>”’"'?？△▲…【〔（(“‘《[]/;

/** Longest word in the grammar's lists. */
const LONGEST_WORD = 6;

interface Compiled {
  readonly strong: boolean;
  readonly wordsEnding: string;
  readonly heads: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

const UNITS: ReadonlyMap<string, Compiled> = new Map(
  Object.entries(GRAMMAR).map(([unit, { strong = false, wordsEnding = '', heads = [], nouns = [] }]) => [
    unit,
    { strong, wordsEnding, heads: new Set(heads), nouns: new Set(nouns) },
  ]),
);

const FIRST_CHARS = new Set([...UNITS.keys(), ...SIZE_UNITS].map((unit) => unit.charAt(0)));

/** Measure words of a paragraph whose number is missing; the spans cover the measure words (with 万 or 亿 before). */
export function findBareMeasures(text: string): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!FIRST_CHARS.has(text.charAt(at))) continue;
    const length = measureLengthAt(text, at);
    if (length === 0) continue;
    const unit = text.slice(at, at + length);
    const from = scaleStart(text, at);
    if (!hasNumber(text, from) && hasLostNumber(text, from, at, unit)) found.push({ from, to: at + length });
    at += length - 1;
  }
  return found;
}

/** 万亩, 亿元: a scale that follows no number belongs to the unit. */
function scaleStart(text: string, at: number): number {
  let from = at;
  while (/[万亿]/.test(text.charAt(from - 1))) from -= 1;
  return from;
}

/** True where a number, a determiner or a mark stands right before. */
function hasNumber(text: string, at: number): boolean {
  const before = skipSpacesBack(text, at) - 1;
  if (before < 0) return false;
  const cls = classAt(text, before);
  if (
    cls === CharClass.digit ||
    cls === CharClass.hanDigit ||
    cls === CharClass.hanScale ||
    cls === CharClass.latin
  ) {
    return true;
  }
  const char = text.charAt(before);
  return DETERMINERS.has(char) ? !isLostBeforeMore(text, before) : HOLDERS.test(char);
}

/** 近余名, 达多人: 余 and 多 that follow no number themselves. */
function isLostBeforeMore(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char === '余') return /[近约达超]/.test(text.charAt(at - 1)) || isBoundaryAt(text, at - 1);
  return char === '多' && /[近约达]/.test(text.charAt(at - 1));
}

function hasLostNumber(text: string, from: number, at: number, unit: string): boolean {
  const to = at + unit.length;
  const scaled = from < at;
  let before = text.slice(Math.max(0, from - LONGEST_WORD), from).trimEnd();
  const more = /[余多]$/.test(before);
  if (more) before = before.slice(0, -1);
  const previous = before.slice(-1);
  const atStart = isBoundaryAt(text, skipSpacesBack(text, from) - 1);
  const atEnd = isEnd(text, to);
  if (inBrackets(text, from, to)) return false;
  if (SIZE_UNITS.has(unit)) {
    if (scaled) return atEnd || isQuantity(before);
    return !atStart ? !BEFORE_SIZE.includes(previous) : previous !== '：' && previous !== '、';
  }
  const grammar = UNITS.get(unit);
  if (!grammar || (previous !== '' && grammar.wordsEnding.includes(previous))) return false;
  const nounBehind = startsWithAny(text, to, grammar.nouns);
  if (unit === '个' && text.charAt(to) === '人') return false;
  if (more || isQuantity(before)) return atEnd || nounBehind || grammar.strong;
  if (scaled) return false;
  if (atEnd && endsWithAny(before, grammar.heads)) return true;
  if (grammar.strong) return atStart ? nounBehind && previous !== '：' : true;
  if (!nounBehind) return false;
  return atStart || endsWithAny(before, COUNTING_VERBS) || endsWithAny(before, FUNCTION_WORDS);
}

const AFTER_MEASURE = ['以上', '以下', '左右', '以内', '不等', '有余'];

function isEnd(text: string, at: number): boolean {
  return isBoundaryAt(text, at) || AFTER_MEASURE.some((word) => text.startsWith(word, at));
}

/** （名） and 单位：名 head a column of a table. */
function inBrackets(text: string, from: number, to: number): boolean {
  return /[（(：:]/.test(text.charAt(from - 1)) && isBoundaryAt(text, to);
}

/** True where a word that a number must follow stands right before: 共, 约, 不少于. */
function isQuantity(before: string): boolean {
  for (let length = Math.min(4, before.length); length > 0; length -= 1) {
    const word = before.slice(-length);
    if (!QUANTITY_WORDS.has(word)) continue;
    const parts = length === 1 ? QUANTITY_WORD_PARTS[word] : undefined;
    return !parts?.includes(before.charAt(before.length - 2)) || before.length < 2;
  }
  return false;
}

function endsWithAny(before: string, list: ReadonlySet<string>): boolean {
  for (let length = Math.min(LONGEST_WORD, before.length); length > 0; length -= 1) {
    if (list.has(before.slice(-length))) return true;
  }
  return false;
}

function startsWithAny(text: string, at: number, list: ReadonlySet<string>): boolean {
  for (let length = 1; length <= LONGEST_WORD; length += 1) {
    if (list.has(text.slice(at, at + length))) return true;
  }
  return false;
}
