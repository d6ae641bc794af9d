import { GAP } from './tokens.ts';

/** Marks and gaps are cuts by themselves and end what is segmented at once. */
const MARK = /[\p{P}\p{S}\s]/u;
/** What these hold belongs together: a quoted term, a title, a bracket. The closing mark stands at the same index. */
const OPENING = '“‘《〈（';
const CLOSING = '”’》〉）';
/** A stretch without marks is segmented in parts of at most so many codes; a closing mark is looked for as far. */
const LONGEST = 60;

const UNKNOWN = 0;
const CUT = 1;
const INSIDE = 2;

/** Old browsers have no segmenter: there every place outside quotes and brackets is a cut. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** Where words begin in a source's codes, found stretch by stretch as it is asked for. */
export class WordCuts {
  private codes: Uint16Array;
  private length: number;
  private known: Uint8Array | undefined;

  constructor(codes: Uint16Array, length = codes.length) {
    this.codes = codes;
    this.length = length;
  }

  /** Says that the source now reads `codes[0, length)`, the first `same` of them as before. */
  update(codes: Uint16Array, length: number, same: number): void {
    if (this.known?.length === codes.length) {
      // A cut depends on a stretch around it, which is looked at as far as its ends.
      this.known.fill(UNKNOWN, Math.max(0, same - 2 * LONGEST), Math.max(this.length, length));
    } else this.known = undefined;
    this.codes = codes;
    this.length = length;
  }

  /** Whether a continuation may end before the code at `at` without breaking a word or what marks enclose. */
  isCut(at: number): boolean {
    if (at <= 0 || at >= this.length) return true;
    this.known ??= new Uint8Array(this.codes.length);
    if (this.known[at] === UNKNOWN) this.learn(at, this.known);
    return this.known[at] === CUT;
  }

  private learn(at: number, known: Uint8Array): void {
    if (this.isEnclosed(at)) {
      known[at] = INSIDE;
      return;
    }
    if (segmenter === undefined || this.isMark(at) || this.isMark(at - 1)) {
      known[at] = CUT;
      return;
    }
    let from = at - 1;
    while (from > 0 && at - from < LONGEST && !this.isMark(from - 1)) from--;
    let to = at;
    while (to < this.length && to - at < LONGEST && !this.isMark(to)) to++;
    known.fill(INSIDE, from + 1, to);
    for (const { index } of segmenter.segment(String.fromCharCode(...this.codes.subarray(from, to)))) {
      known[from + index] = CUT;
    }
  }

  /** Whether a mark opened before `at` is closed behind it, on the same line. */
  private isEnclosed(at: number): boolean {
    let closed = 0;
    for (let back = at - 1; back >= 0 && at - back <= LONGEST; back--) {
      const mark = String.fromCharCode(this.codes[back]!);
      if (mark === '\n') return false;
      if (CLOSING.includes(mark)) closed++;
      const opening = OPENING.indexOf(mark);
      if (opening < 0) continue;
      if (closed === 0) return this.closes(opening, at);
      closed--;
    }
    return false;
  }

  private closes(opening: number, at: number): boolean {
    for (let ahead = at; ahead < this.length && ahead - at < LONGEST; ahead++) {
      const mark = String.fromCharCode(this.codes[ahead]!);
      if (mark === '\n') return false;
      if (mark === CLOSING[opening]) return true;
    }
    return false;
  }

  private isMark(at: number): boolean {
    const code = this.codes[at]!;
    return code === GAP || MARK.test(String.fromCharCode(code));
  }
}
