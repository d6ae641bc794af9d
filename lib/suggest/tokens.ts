import { findFigures } from '../draft/index.ts';
import { blankName } from './blank-name.ts';

/**
 * Text as the engine sees it: one code per UTF-16 code unit, except that a figure, a blank or a mask (*, X, ○○) is one
 * `GAP` whatever it says. So contexts match across reports whose figures differ, and no figure can be suggested.
 */
export interface Tokens {
  readonly codes: Uint16Array;
  /** What the gaps are called, by index into `codes`. */
  readonly gaps: ReadonlyMap<number, string>;
}

/** A code of the private use area: it stands in no report. */
export const GAP = 0xe000;
export const LINE_END = 0x000a;

/** Blanks, masks of desensitised reports, and runs of empty brackets. Letters only where no Latin word surrounds them. */
const MASK =
  /【＿[^【】\n]*】|[*＊]+|(?<![A-Za-z+＋])[XxＸ×]{1,4}(?![A-Za-z+＋])|[○〇□]{2,}|_{2,}|＿+|[（(][\s\u3000]+[）)]/g;

interface Hole {
  readonly from: number;
  readonly to: number;
  readonly name: string | undefined;
}

function holes(text: string, named: boolean): Hole[] {
  const found: Hole[] = [];
  for (const match of text.matchAll(MASK)) {
    const name = match[0].startsWith('【') ? match[0].slice(2, -1) : undefined;
    found.push({ from: match.index, to: match.index + match[0].length, name });
  }
  const figures = findFigures(text);
  for (const figure of figures) {
    found.push({ from: figure.from, to: figure.to, name: named ? blankName(text, figure) : undefined });
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

/**
 * Tokenises a text; a lone carriage return or a CRLF reads as one line end. Gaps are named only where asked, since
 * a draft's own are never shown.
 */
export function tokenize(text: string, options: { readonly named: boolean }): Tokens {
  const plain = text.replace(/\r\n?/g, '\n');
  const codes = new Uint16Array(plain.length);
  const gaps = new Map<number, string>();
  let length = 0;
  let at = 0;
  for (const hole of holes(plain, options.named)) {
    if (hole.from < at) continue;
    while (at < hole.from) codes[length++] = plain.charCodeAt(at++);
    if (hole.name !== undefined) gaps.set(length, hole.name);
    codes[length++] = GAP;
    at = hole.to;
  }
  while (at < plain.length) codes[length++] = plain.charCodeAt(at++);
  return { codes: codes.slice(0, length), gaps };
}
