/** Finds measure words that have lost their number, by the grammar of `measure-grammar.ts`. */
import { CharClass, classAt, isBoundaryAt, isHanAt, skipSpacesBack } from '../../draft/char-class.ts';
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
  '个月 周岁 亩次 毫升 剂次 件次 亩 公顷 公里 千米 平方米 平米 平方公里 平方千米 立方米 吨 公斤 千克 千瓦 千瓦时 兆瓦 厘米 毫米 课时 学时'.split(
    ' ',
  ),
);
/** What stands before a size unit without a number: 每亩, 按亩, 田亩. */
const BEFORE_SIZE = '每按论各分计以元逐丈';

/** Determiners and numeral-like words: 几个, 每个, 各项, 首批 need no number. */
const DETERMINERS = new Set(
  '几数多余每各首末某全单逐历这那此该本哪整半前后另上下两双俩仨廿卅若干旬些何诸再又挨屡频'.split(''),
);

/** Marks that hold a figure's place are no lost figure, nor is what stands in brackets or quotes. */
const HOLDERS = /[*＊∗×○〇□_＿%％‰+＋\-－/／.．·~～@#＃&°℃】〕）)》>”’"'?？△▲…【〔（(“‘《[]/;

/** Longest word in the grammar's lists. */
const LONGEST_WORD = 6;

interface Compiled {
  readonly strong: boolean;
  readonly end: 'open' | 'verb' | 'head';
  readonly wordsEnding: string;
  readonly heads: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

const UNITS: ReadonlyMap<string, Compiled> = compile();

function compile(): Map<string, Compiled> {
  const units = new Map<string, Compiled>();
  for (const [
    unit,
    { strong = false, end = 'head', wordsEnding = '', heads = [], nouns = [] },
  ] of Object.entries(GRAMMAR)) {
    units.set(unit, { strong, end, wordsEnding, heads: new Set(heads), nouns: new Set(nouns) });
  }
  return units;
}

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
  // 80岁以上万人
  if (/[上下]/.test(char) && text.charAt(before - 1) === '以') return false;
  if (DETERMINERS.has(char)) return !isLostBeforeMore(text, before);
  // “回头看”(2)次，: what is counted may stand in quotes
  return HOLDERS.test(char) && !(/[”》]/.test(char) && closesWithoutComma(text, at));
}

function closesWithoutComma(text: string, at: number): boolean {
  return /^[名个次户件期条场册份块处家][，。；]/.test(text.slice(at, at + 2));
}

/** 近余名, 达多人: 余 and 多 that follow no number themselves. */
function isLostBeforeMore(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char === '余')
    return (
      /[近约达超]/.test(text.charAt(at - 1)) ||
      (isBoundaryAt(text, at - 1) && !HOLDERS.test(text.charAt(at - 1))) ||
      isLooseMore(text, at)
    );
  return char === '多' && /[近约达]/.test(text.charAt(at - 1));
}

/** 垃圾余吨: 余 behind a word that does not end in it. */
function isLooseMore(text: string, at: number): boolean {
  if (/[就企产行农工商事物毕]业$/.test(text.slice(Math.max(0, at - 2), at))) return true;
  return (
    classAt(text, at - 1) === CharClass.han &&
    !ENDS_IN_MORE.includes(text.charAt(at - 1)) &&
    !DETERMINERS.has(text.charAt(at - 1))
  );
}

/** 剩余, 其余, 业余, 之余 */
const ENDS_IN_MORE = '剩其业多富盈结节残课之有空年';

function hasLostNumber(text: string, from: number, at: number, unit: string): boolean {
  const to = at + unit.length;
  const scaled = from < at;
  let before = text.slice(Math.max(0, from - LONGEST_WORD), from).trimEnd();
  const more = /[余多]$/.test(before);
  if (more) before = before.slice(0, -1);
  const previous = before.slice(-1);
  const atStart = isBoundaryAt(text, skipSpacesBack(text, from) - 1) && !/[”》]/.test(previous);
  const atEnd = isEnd(text, to);
  if (inBrackets(text, from, to)) return false;
  if (SIZE_UNITS.has(unit)) {
    if (scaled) return atEnd || isQuantity(before);
    return !atStart ? !BEFORE_SIZE.includes(previous) : previous !== '：' && previous !== '、';
  }
  const grammar = UNITS.get(unit);
  if (!grammar) return false;
  const nounBehind = startsWithAny(text, to, grammar.nouns);
  const head = atEnd ? longestEnding(before, grammar.heads) : 0;
  if (head >= PROVING_HEAD) return true;
  if (countsRest(before)) return atEnd || nounBehind || grammar.strong || grammar.end === 'open';
  if (previous !== '' && grammar.wordsEnding.includes(previous)) {
    return unit === '个' && previous === '有' && (nounBehind || atEnd);
  }
  if (unit === '个' && /[人个]/.test(text.charAt(to))) return false;
  if (unit === '户' && text.charAt(to) === '、') return false;
  if (more || isQuantity(before)) return atEnd || nounBehind || grammar.strong;
  if (scaled) return text.charAt(from) !== text.charAt(at) && isScaledEnd(text, to, previous, unit);
  // 1840户人: 户 has a number, 人 lost its own
  if (/[户批次组]/.test(previous) && classAt(text, from - 2) === CharClass.digit)
    return /^人次?$/.test(unit) && atEnd;
  if (head > 0) return true;
  if (VERB_BEHIND.test(text.slice(to, to + 2)) && longestEnding(before, grammar.heads) >= PROVING_HEAD)
    return true;
  if (atEnd && !atStart && isOpenEnd(text, from, to, grammar, before)) return true;
  if (grammar.strong) {
    return atStart ? (nounBehind || startsWithAny(text, to, BEYOND)) && previous !== '：' : true;
  }
  // 对栋经营性自建房, 为户独居老人
  if (/[对为与]$/.test(before) && /[户栋件起]/.test(unit) && isHanAt(text, to)) return true;
  // 同比减少批次
  if (atEnd && /(?:新增|增加|减少|新发展)$/.test(before)) return true;
  if (!nounBehind) return false;
  return atStart || longestEnding(before, COUNTING_VERBS) > 0 || longestEnding(before, FUNCTION_WORDS) > 0;
}

/** A head of so many characters outweighs a word that happens to end in the unit: 民生实事 + 件, not 事件. */
const PROVING_HEAD = 3;

/** 选派党建指导员(3)名帮助理顺工作: a clause that goes on behind the counted people. */
const VERB_BEHIND = /^(?:均|已|全部|被|受|获|走|参|到|在|帮|担任|进)/;

/** Units of equipment, which is listed one after another: 储备灭火机(20)台、冲锋舟(2)艘. */
const LISTED = /[台套块把张座]/;

/** A place, not a count: 在拐弯处, 到路口处. */
const PLACE_WORD = /[在于从到至由]/;

/** Judges a unit at a clause's end that no known head precedes. */
function isOpenEnd(text: string, from: number, to: number, { end }: Compiled, before: string): boolean {
  if (end === 'head' || /[）”"》]/.test(text.charAt(to))) return false;
  if (
    text.charAt(to) === '、' &&
    !LISTED.test(text.charAt(from)) &&
    longestEnding(before, COUNTING_VERBS) < 2
  )
    return false;
  // 29剂次, 3班次: the number counts the word before
  if (/[\d几一二两三四五六七八九十]/.test(text.charAt(from - 2))) return false;
  if (end === 'open') return isHanAt(text, from - 1) || /[”》]$/.test(before);
  const clause = clauseBefore(text, from);
  return (
    clause.length > 1 &&
    VERB_IN_CLAUSE.test(clause) &&
    !(text.charAt(from) === '处' && PLACE_WORD.test(clause))
  );
}

/** Longest clause that is looked at. */
const LONGEST_CLAUSE = 40;

function clauseBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < LONGEST_CLAUSE && !/[，。；：？！\n]/.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, at);
}

const VERB_IN_CLAUSE = new RegExp([...COUNTING_VERBS].filter((verb) => verb.length > 1).join('|'));

const BEYOND: ReadonlySet<string> = new Set(['以上', '以下']);
const OPENING = /[【〔（(“‘《[]/;
const AFTER_MEASURE = ['以上', '以下', '左右', '以内', '不等', '有余'];

/** 总人口万人: a scaled unit at a clause's end. 万户 and 万家 are sayings' words. */
function isScaledEnd(text: string, to: number, previous: string, unit: string): boolean {
  return (
    /[，。；、]/.test(text.charAt(to)) &&
    previous !== '' &&
    !/[户家]/.test(unit) &&
    !/[破超过成千数]/.test(previous)
  );
}

/** 其中(2)件, 仅有(3)名, 剩余(1)项: longer words outweigh a word that happens to end in the unit. */
function countsRest(before: string): boolean {
  return /(?:其中|只有|仅有|共有|剩余|其余|余下|不少于|不低于|至少)$/.test(before);
}

function isEnd(text: string, at: number): boolean {
  // 慰问群众户365人: households and their people
  if (/^\d+人/.test(text.slice(at, at + 6)) && /[户次]/.test(text.charAt(at - 1))) return true;
  return (
    (isBoundaryAt(text, at) && !OPENING.test(text.charAt(at))) ||
    AFTER_MEASURE.some((word) => text.startsWith(word, at))
  );
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

/** Length of the longest word of a list that the text ends in, 0 if it ends in none. */
function longestEnding(before: string, list: ReadonlySet<string>): number {
  for (let length = Math.min(LONGEST_WORD, before.length); length > 0; length -= 1) {
    if (list.has(before.slice(-length))) return length;
  }
  return 0;
}

function startsWithAny(text: string, at: number, list: ReadonlySet<string>): boolean {
  for (let length = 1; length <= LONGEST_WORD; length += 1) {
    if (list.has(text.slice(at, at + length))) return true;
  }
  return false;
}
