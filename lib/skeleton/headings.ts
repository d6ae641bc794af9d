import { ordinalOf } from './line.ts';

/** A heading of a draft, on its own line or opening a paragraph: where its paragraph starts, and its words. */
export interface DraftHeading {
  readonly from: number;
  /** Without ordinal, indent and closing mark. */
  readonly words: string;
}

/** The headings of a draft in reading order. Offsets are UTF-16 code units. */
export function draftHeadings(text: string): DraftHeading[] {
  const headings: DraftHeading[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    const ordinal = ordinalOf(trimmed);
    const words = ordinal
      ? (trimmed
          .slice(ordinal.length)
          .split(/[。：；]/u)[0]
          ?.trim() ?? '')
      : '';
    if (words) headings.push({ from, words });
    from += line.length + 1;
  }
  return headings;
}

const MARKS = /[\s\p{P}]/gu;
const BLANK = /【＿[^【】\n]*】/gu;

function pairsOf(words: string): Set<string> {
  const bare = words.replace(BLANK, '').replace(MARKS, '');
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < bare.length; i++) pairs.add(bare.slice(i, i + 2));
  return pairs;
}

/** How alike two headings are, 0 to 1: the share of neighbouring characters they have in common (Dice). */
export function headingLikeness(a: string, b: string): number {
  const one = pairsOf(a);
  const two = pairsOf(b);
  if (one.size === 0 || two.size === 0) return a === b ? 1 : 0;
  let common = 0;
  for (const pair of one) if (two.has(pair)) common += 1;
  return (2 * common) / (one.size + two.size);
}
