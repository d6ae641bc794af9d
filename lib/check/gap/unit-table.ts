/** The grammar of `measure-grammar.ts`, ready to be asked at every character of a draft. */
import { charCodes, hanPair } from '../../draft/char-filter.ts';
import { GRAMMAR } from './measure-grammar.ts';
import { WordList } from './word-list.ts';

/** Measures of size and weight: no Chinese word ends in them, so one without a number has lost it. */
export const SIZE_UNITS: ReadonlySet<string> = new Set(
  `册次 卷次 辆次 艘次 人天 工日 个月 周岁 亩次 毫升 剂次 件次 亩 公顷 公里 千米 平方米 平米 平方公里 平方千米 立方米 吨 公斤 斤 千克 千瓦 千瓦时 兆瓦 厘米 毫米
  课时 学时 人份 微克 毫克 μg 分贝 分钟 ℃`.split(/\s+/),
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

/** The code units that a unit begins with. */
export const BEGINS_UNIT: ReadonlySet<number> = new Set(
  [...UNITS.keys(), ...SIZE_UNITS].map((unit) => unit.charCodeAt(0)),
);

/** Characters before a unit that may outweigh the word they form with it, and characters behind that end a clause. */
const MAY_OUTWEIGH = new Set(
  charCodes('于过少足期时达计到至由从上下中余多剩外有为镇乡县市区村校局系万亿约共成的等'),
);
const MAY_END = new Set(charCodes('以左不有和与及'));

/** A unit of one character and a character right before it that always form a word (报名), and longer units' first two. */
const WORD_PAIRS = new Set<number>();
const LONGER_UNITS = new Set<number>();
for (const unit of [...UNITS.keys(), ...SIZE_UNITS]) {
  const first = unit.charCodeAt(0);
  if (unit.length > 1) LONGER_UNITS.add(hanPair(first, unit.charCodeAt(1)));
  else
    for (const code of charCodes(UNITS.get(unit)?.wordsEnding ?? ''))
      if (!MAY_OUTWEIGH.has(code)) WORD_PAIRS.add(hanPair(first, code));
}

/**
 * True where a unit has a digit before it, or amid a clause is the end of a word: most are, and are told so without
 * further ado. All arguments are code units, `first` is the one that the unit begins with.
 */
export function isPlainlyFine(
  first: number,
  previous: number | undefined,
  next: number | undefined,
): boolean {
  if (previous === undefined || next === undefined) return false;
  const isFine =
    (previous >= DIGIT_ZERO && previous <= DIGIT_NINE) ||
    (isHan(previous) && isHan(next) && WORD_PAIRS.has(hanPair(first, previous)) && !MAY_END.has(next));
  return isFine && !LONGER_UNITS.has(hanPair(first, next));
}

const DIGIT_ZERO = 0x30;
const DIGIT_NINE = 0x39;

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
