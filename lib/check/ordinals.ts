/** Enumerations 一是…二是…: where they stand, and whether each follows from the ones before. */
import { hanValue } from '../draft/numeral.ts';
import type { Paragraph } from '../draft/paragraph.ts';
import type { Span } from '../draft/span.ts';

/** 一是, 二是 … at the start of a clause; the span covers both characters. */
export interface Ordinal extends Span {
  readonly value: number;
}

/** 一是一，二是二 is a saying. */
const ORDINAL = /(?<=^[\s\u3000]*|[。；，：！？;:.])([一二三四五六七八九十]{1,2})是(?!\1)/g;

/** Ordinals of a paragraph in order. */
export const ordinalsOf = (paragraph: Paragraph): readonly Ordinal[] => {
  if (!paragraph.text.includes('是')) return [];
  return [...paragraph.text.matchAll(ORDINAL)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    value: hanValue(match[1]!),
  }));
};
