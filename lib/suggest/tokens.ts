import { findFigures } from '../draft/index.ts';
import { blankName, maskName } from './blank-name.ts';

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
/** 。 */
export const SENTENCE_END = 0x3002;

/** Blanks, masks of desensitised reports, and empty brackets. Letters only where no Latin word or plus surrounds them. */
const MASK =
  /【＿[^【】\n]*】|[*＊]+|(?<![A-Za-z+＋])[XxＸ×]{1,4}(?![A-Za-z+＋])|[○〇□]{2,}|_{2,}|＿+|[（(][\s\u3000]+[）)]/g;

interface Hole {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

function holes(text: string, named: boolean): Hole[] {
  const found: Hole[] = [];
  for (const match of text.matchAll(MASK)) {
    const from = match.index;
    const to = from + match[0].length;
    const name = match[0].startsWith('【')
      ? match[0].slice(2, -1)
      : named
        ? maskName(text, { from, to })
        : '';
    found.push({ from, to, name });
  }
  for (const figure of findFigures(text)) {
    found.push({ from: figure.from, to: figure.to, name: named ? blankName(text, figure) : '' });
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Tokenises a text with "\n" as line ends. Gaps are named only where asked, since a draft's own are never shown. */
export function tokenize(text: string, options: { readonly named: boolean }): Tokens {
  const codes = new Uint16Array(text.length);
  const gaps = new Map<number, string>();
  let length = 0;
  let at = 0;
  for (const hole of holes(text, options.named)) {
    if (hole.from < at) continue;
    while (at < hole.from) codes[length++] = text.charCodeAt(at++);
    if (options.named) gaps.set(length, hole.name);
    codes[length++] = GAP;
    at = hole.to;
  }
  while (at < text.length) codes[length++] = text.charCodeAt(at++);
  return { codes: codes.slice(0, length), gaps };
}

/** A sentence is done: no figure reaches across. */
const LAST_STOP = /[。\n](?=[^。\n]*$)/;

/**
 * The tokens of a text that grows at its end, keystroke by keystroke, behind a line end: a draft begins as a line does.
 * What was tokenised up to the last full stop is kept, so that a key costs the sentence it stands in.
 */
export class GrowingTokens {
  private text = '';
  private kept = 1;
  private room = Uint16Array.of(LINE_END);
  private size = 1;

  /** The codes, with room behind them. */
  get codes(): Uint16Array {
    return this.room;
  }

  get length(): number {
    return this.size;
  }

  /** Makes the tokens those of `text`, which has "\n" as line ends. */
  update(text: string): void {
    if (!text.startsWith(this.text)) {
      this.text = '';
      this.kept = 1;
    }
    this.size = this.kept;
    const rest = text.slice(this.text.length);
    const stop = rest.search(LAST_STOP) + 1;
    if (stop > 0) {
      this.append(tokenize(rest.slice(0, stop), { named: false }).codes);
      this.kept = this.size;
      this.text = text.slice(0, this.text.length + stop);
    }
    this.append(tokenize(rest.slice(stop), { named: false }).codes);
  }

  private append(codes: Uint16Array): void {
    const size = this.size + codes.length;
    if (this.room.length < size) {
      const room = new Uint16Array(2 * size);
      room.set(this.room);
      this.room = room;
    }
    this.room.set(codes, this.size);
    this.size = size;
  }
}
