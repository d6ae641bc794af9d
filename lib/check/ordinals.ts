/** Enumerations 一是…二是…: where they stand. */
import { CharClass, classAt, skipSpacesBack } from '../draft/char-class.ts';
import { hanValue } from '../draft/numeral.ts';
import { Paragraph } from '../draft/paragraph.ts';
import type { Span } from '../draft/span.ts';

/** 一是, 二是 … at the start of a clause; the span covers both characters. */
export interface Ordinal extends Span {
  readonly value: number;
}

/** Longest number, 二十. */
const LONGEST = 2;

/** Ordinals of a paragraph in order. */
export const ordinalsOf = Paragraph.fact((paragraph: Paragraph): readonly Ordinal[] => {
  const { text } = paragraph;
  const ordinals: Ordinal[] = [];
  for (let at = text.indexOf('是'); at !== -1; at = text.indexOf('是', at + 1)) {
    let from = at;
    while (at - from < LONGEST && isNumeral(text, from - 1)) from -= 1;
    if (from === at) continue;
    const number = text.slice(from, at);
    // 一是一，二是二 is a saying
    if (opensClause(text, from) && !text.startsWith(number, at + 1))
      ordinals.push({ from, to: at + 1, value: hanValue(number) });
  }
  return ordinals;
});

function isNumeral(text: string, at: number): boolean {
  return classAt(text, at) === CharClass.hanDigit || text.charAt(at) === '十';
}

function opensClause(text: string, at: number): boolean {
  return '。；，：！？,;:.】）)”'.includes(text.charAt(at - 1)) || skipSpacesBack(text, at) === 0;
}
