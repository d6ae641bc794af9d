/** The grammar of `measure-grammar.ts`, ready to be asked at every character of a draft. */
import { charCodes } from '../../draft/char-filter.ts';
import { GRAMMAR } from './measure-grammar.ts';
import { WordList } from './word-list.ts';

/** Measures of size and weight: no Chinese word ends in them, so one without a number has lost it. */
export const SIZE_UNITS: ReadonlySet<string> = new Set(
  `册次 卷次 辆次 艘次 人天 工日 个月 周岁 亩次 毫升 剂次 件次 亩 公顷 公里 千米 平方米 平米 平方公里 平方千米 立方米 吨 公斤 千克 千瓦 千瓦时 兆瓦 厘米 毫米
  课时 学时 人份 微克 毫克 分贝 分钟 ℃`.split(/\s+/),
);
/** What a unit needs around it, ready to be asked. */
export interface Grammar {
  readonly strong: boolean;
  readonly end: 'open' | 'verb' | 'head';
  readonly dense: boolean;
  readonly sure: boolean;
  readonly wordsEnding: string;
  readonly wordsBeginning: string;
  readonly heads: WordList;
  readonly nouns: WordList;
}

export const UNITS: ReadonlyMap<string, Grammar> = new Map(
  Object.entries(GRAMMAR).map(
    ([unit, { strong, end, dense, sure, wordsEnding, wordsBeginning, heads, nouns }]) => [
      unit,
      {
        strong: strong ?? false,
        end: end ?? 'head',
        dense: dense ?? false,
        sure: sure ?? false,
        wordsEnding: wordsEnding ?? '',
        wordsBeginning: wordsBeginning ?? '',
        heads: new WordList(heads ?? []),
        nouns: new WordList(nouns ?? []),
      },
    ],
  ),
);

/** The code units that a unit begins with, each with a number from 1 on. */
export const BEGINS_UNIT: ReadonlyMap<number, number> = new Map(
  [...new Set([...UNITS.keys(), ...SIZE_UNITS].map((unit) => unit.charCodeAt(0)))].map((first, index) => [
    first,
    index + 1,
  ]),
);
/** Pairs of a character and the unit of one character behind it that form a word: 报名. */
const WORD_PAIRS = new Set<number>();
/** First two characters of longer units: 人次. */
const LONGER_UNITS = new Set<number>();
for (const unit of [...UNITS.keys(), ...SIZE_UNITS]) {
  const begins = BEGINS_UNIT.get(unit.charCodeAt(0))!;
  if (unit.length > 1) LONGER_UNITS.add(pairOf(begins, unit.charCodeAt(1)));
  else for (const code of charCodes(UNITS.get(unit)?.wordsEnding ?? '')) WORD_PAIRS.add(pairOf(begins, code));
}

/** A unit's beginning, by its number, and the character beside it as one small integer. */
function pairOf(begins: number, code: number): number {
  return (begins << 16) | code;
}

/** Characters before a unit that may outweigh the word they form with it, and characters behind that end a clause. */
const MAY_OUTWEIGH = new Set(
  charCodes('于过少足期时达计到至由从上下中余多剩外有为镇乡县市区村校局系万亿约共成的'),
);
const MAY_END = new Set(charCodes('以左不有和与及'));

/**
 * True where a unit has a digit before it, or amid a clause is the end of a word: most are, and are told so without
 * further ado. All arguments are code units, `first` is the one that the unit begins with.
 */
export function isPlainlyFine(
  first: number,
  previous: number | undefined,
  next: number | undefined,
): boolean {
  const begins = BEGINS_UNIT.get(first)!;
  if (previous === undefined || next === undefined || LONGER_UNITS.has(pairOf(begins, next))) return false;
  if (previous >= DIGIT_ZERO && previous <= DIGIT_NINE) return true;
  return (
    next >= FIRST_HAN &&
    next <= LAST_HAN &&
    WORD_PAIRS.has(pairOf(begins, previous)) &&
    !MAY_OUTWEIGH.has(previous) &&
    !MAY_END.has(next)
  );
}

const DIGIT_ZERO = 0x30;
const DIGIT_NINE = 0x39;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
