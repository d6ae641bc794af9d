/** One pass over a paragraph for the rules that start from single characters: where those stand. */
import { charCodes } from '../draft/char-filter.ts';
import { Paragraph } from '../draft/paragraph.ts';
import { CONFUSION_PAIRS } from './data/confusion-pairs.ts';
import { STYLE_OF } from './gap/mark-style.ts';
import { STAND_INS } from './gap/stand-in.ts';
import { BEGINS_UNIT } from './gap/unit-table.ts';

/** Brackets, quotation marks and title marks, and the mark that closes each. */
export const CLOSE_OF: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
  '「': '」',
  '『': '』',
};

/** Brackets, quotes and title marks that may be left empty, or say what belongs into them. */
export const OPENERS = '（(【〔《“[［{｛<＜';

/** Offsets in a paragraph, ascending. */
export interface Landmarks {
  /** Characters that may be placeholder marks. */
  readonly marks: readonly number[];
  /** Halves of the pairs of `CLOSE_OF`, and `OPENERS`. */
  readonly brackets: readonly number[];
  /** Characters that a measure word may begin with. */
  readonly units: readonly number[];
  /** Commas, semicolons and full stops. */
  readonly stops: readonly number[];
  /** Characters that a word of the confusion pairs begins with. */
  readonly wrongs: readonly number[];
}

const MARK = 1;
const BRACKET = 2;
const UNIT = 4;
const STOP = 8;
const WRONG = 16;
/** What a code unit is, as bits: one table of bytes for all, which stays in the nearest cache. */
const KINDS = new Uint8Array(0x10000);
const enter = (codes: Iterable<number>, kind: number) => {
  for (const code of codes) KINDS[code]! |= kind;
};
// N, 某, a slash and two hyphens stand for a number, too, in the right places.
enter(charCodes([...STYLE_OF.keys(), 'Nn', STAND_INS].join('')), MARK);
enter(charCodes(Object.entries(CLOSE_OF).flat().join('') + OPENERS), BRACKET);
enter(BEGINS_UNIT, UNIT);
enter(charCodes('，。；'), STOP);
enter(charCodes(CONFUSION_PAIRS.map(({ wrong }) => wrong.charAt(0)).join('')), WRONG);

/** The landmarks of a paragraph; to be asked for as its fact. */
export const landmarksOf = Paragraph.fact(({ codes }: Paragraph): Landmarks => {
  const marks: number[] = [];
  const brackets: number[] = [];
  const units: number[] = [];
  const stops: number[] = [];
  const wrongs: number[] = [];
  for (let at = 0; at < codes.length; at += 1) {
    const kinds = KINDS[codes[at]!]!;
    if (kinds === 0) continue;
    if (kinds & UNIT) units.push(at);
    if (kinds & STOP) stops.push(at);
    if (kinds & WRONG) wrongs.push(at);
    if (kinds & BRACKET) brackets.push(at);
    if (kinds & MARK) marks.push(at);
  }
  return { marks, brackets, units, stops, wrongs };
});
