import { GAP } from './tokens.ts';

/** Marks and gaps are cuts by themselves and end what is segmented at once. */
const MARK = /[\p{P}\p{S}\s]/u;
/** A stretch without marks is segmented in parts of at most so many codes. */
const LONGEST = 60;

const UNKNOWN = 0;
const CUT = 1;
const INSIDE = 2;

/** Old browsers have no segmenter: there every place is a cut. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** Where words begin in a source's codes, found stretch by stretch as it is asked for. */
export class WordCuts {
  private readonly codes: Uint16Array;
  private known: Uint8Array | undefined;

  constructor(codes: Uint16Array) {
    this.codes = codes;
  }

  /** Whether a continuation may end before the code at `at` without breaking a word. */
  isCut(at: number): boolean {
    if (at <= 0 || at >= this.codes.length || segmenter === undefined) return true;
    this.known ??= new Uint8Array(this.codes.length);
    if (this.known[at] === UNKNOWN) this.learn(at, this.known, segmenter);
    return this.known[at] === CUT;
  }

  private learn(at: number, known: Uint8Array, words: Intl.Segmenter): void {
    if (this.isMark(at) || this.isMark(at - 1)) {
      known[at] = CUT;
      return;
    }
    let from = at - 1;
    while (from > 0 && at - from < LONGEST && !this.isMark(from - 1)) from--;
    let to = at;
    while (to < this.codes.length && to - at < LONGEST && !this.isMark(to)) to++;
    known.fill(INSIDE, from + 1, to);
    for (const { index } of words.segment(String.fromCharCode(...this.codes.subarray(from, to)))) {
      known[from + index] = CUT;
    }
  }

  private isMark(at: number): boolean {
    const code = this.codes[at]!;
    return code === GAP || MARK.test(String.fromCharCode(code));
  }
}
