import { LINE_END, type Tokens } from './tokens.ts';

/** A text that suggestions are taken from. */
export interface IndexedText {
  readonly tokens: Tokens;
  /** The caller's number for it, given back with each match. */
  readonly id: number;
}

/** A place in the index whose left context agrees with the draft's end. */
export interface ContextMatch {
  /** Index into `codes` of what comes next there. */
  readonly at: number;
  /** How many codes before it agree with the draft's end. */
  readonly agree: number;
}

/** Longest agreement that is told apart: beyond it every match is as good as certain. */
export const MAX_AGREE = 40;

/**
 * All places of many texts, ordered by what stands left of them (nearest code first): the places whose context agrees
 * longest with a draft's end are neighbours, so one binary search finds the best of them, best first.
 * (A suffix array of the reversed text.)
 */
export class ContextIndex {
  /** Texts one behind the other, each opened by a line end. */
  readonly codes: Uint16Array;
  readonly gaps: ReadonlyMap<number, string>;
  private readonly order: Int32Array;
  private readonly starts: number[] = [];
  private readonly ids: number[] = [];

  constructor(texts: readonly IndexedText[]) {
    const total = texts.reduce((sum, text) => sum + text.tokens.codes.length + 1, 1);
    this.codes = new Uint16Array(total);
    const gaps = new Map<number, string>();
    let at = 0;
    for (const { tokens, id } of texts) {
      this.starts.push(at);
      this.ids.push(id);
      this.codes[at++] = LINE_END;
      this.codes.set(tokens.codes, at);
      for (const [index, name] of tokens.gaps) gaps.set(at + index, name);
      at += tokens.codes.length;
    }
    this.codes[at] = LINE_END;
    this.gaps = gaps;
    const codes = this.codes;
    // Place 0 has nothing before it, and the last line end is no place to go on from.
    this.order = new Int32Array(Math.max(0, total - 1)).map((_, index) => index + 1);
    this.order.sort((a, b) => {
      for (let step = 1; step <= MAX_AGREE; step++) {
        const left = a - step < 0 ? -1 : codes[a - step]!;
        const right = b - step < 0 ? -1 : codes[b - step]!;
        if (left !== right) return left - right;
      }
      return a - b;
    });
  }

  /** The caller's number for the text that a place lies in. */
  textAt(at: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! < at) low = middle;
      else high = middle - 1;
    }
    return this.ids[low] ?? -1;
  }

  private agreement(at: number, before: Uint16Array, end: number): number {
    const most = Math.min(MAX_AGREE, at, end);
    let agree = 0;
    while (agree < most && this.codes[at - 1 - agree] === before[end - 1 - agree]) agree++;
    return agree;
  }

  /** Whether the context at place `at` sorts before the draft's end. */
  private below(at: number, before: Uint16Array, end: number): boolean {
    const agree = this.agreement(at, before, end);
    if (agree >= MAX_AGREE || agree >= end) return false;
    if (agree >= at) return true;
    return this.codes[at - 1 - agree]! < before[end - 1 - agree]!;
  }

  /**
   * The places that agree longest with `before[0, end)`, longest first, at most `limit` and each by at least `least`.
   */
  nearest(before: Uint16Array, end: number, limit: number, least: number): ContextMatch[] {
    const order = this.order;
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.below(order[middle]!, before, end)) low = middle + 1;
      else high = middle;
    }
    const found: ContextMatch[] = [];
    let down = low - 1;
    let up = low;
    let downAgree = down >= 0 ? this.agreement(order[down]!, before, end) : -1;
    let upAgree = up < order.length ? this.agreement(order[up]!, before, end) : -1;
    while (found.length < limit) {
      if (downAgree > upAgree) {
        if (downAgree < least) break;
        found.push({ at: order[down]!, agree: downAgree });
        down--;
        downAgree = down >= 0 ? this.agreement(order[down]!, before, end) : -1;
      } else {
        if (upAgree < least) break;
        found.push({ at: order[up]!, agree: upAgree });
        up++;
        upAgree = up < order.length ? this.agreement(order[up]!, before, end) : -1;
      }
    }
    return found;
  }
}
