import { sortByContext } from './context-sort.ts';
import { GAP, LINE_END, type Tokens } from './tokens.ts';

/** A place to go on from. */
export interface ContextMatch {
  /** Index into the codes of what comes next there. */
  readonly at: number;
  /** How many codes before it agree with the draft's end. */
  readonly agree: number;
}

/** Longest agreement that is told apart: beyond it every match is as good as certain. */
export const MAX_AGREE = 40;

/** Texts are looked up by blocks of so many codes: about as long as a phrase. */
const BLOCK = 64;

/** A built index as plain data, which can be posted to and from a worker, or kept. */
export interface ContextData {
  /** Texts one behind the other, each behind an opening code, with a line end at the very end. */
  readonly codes: Uint16Array;
  /** Where each text's opening code stands, ascending. */
  readonly starts: Int32Array;
  /** All places, ordered by what stands left of them, nearest code first. */
  readonly order: Int32Array;
  /** Names of the gaps among `codes`, in order. */
  readonly gapNames: readonly string[];
}

/** Builds the data of an index; `opening` is what stands before each text: a line end, or a full stop for phrases. */
export function buildContexts(texts: readonly Tokens[], opening: number): ContextData {
  const total = texts.reduce((sum, { codes }) => sum + codes.length + 1, 1);
  const codes = new Uint16Array(total);
  const starts = new Int32Array(texts.length);
  const gapNames: string[] = [];
  let at = 0;
  texts.forEach((tokens, index) => {
    starts[index] = at;
    codes[at++] = opening;
    codes.set(tokens.codes, at);
    for (const name of tokens.gaps.values()) gapNames.push(name);
    at += tokens.codes.length;
  });
  codes[at] = LINE_END;
  return { codes, starts, order: sortByContext(codes, MAX_AGREE), gapNames };
}

/**
 * All places of many texts, ordered by their left context: the places whose context agrees longest with a draft's end
 * are neighbours, so one binary search finds the best of them, best first. (A suffix array of the reversed texts.)
 */
export class ContextIndex {
  readonly codes: Uint16Array;
  private readonly starts: Int32Array;
  private readonly order: Int32Array;
  private readonly gapNames: ReadonlyMap<number, string>;
  /** The text that each block of `BLOCK` codes begins in. */
  private readonly textOfBlock: Int32Array;

  constructor(data: ContextData) {
    this.codes = data.codes;
    this.starts = data.starts;
    this.order = data.order;
    const names = new Map<number, string>();
    let next = 0;
    data.codes.forEach((code, at) => {
      if (code === GAP) names.set(at, data.gapNames[next++] ?? '');
    });
    this.gapNames = names;
    this.textOfBlock = new Int32Array(Math.ceil(data.codes.length / BLOCK));
    let text = 0;
    for (let block = 0; block < this.textOfBlock.length; block++) {
      while (text + 1 < data.starts.length && data.starts[text + 1]! < block * BLOCK) text++;
      this.textOfBlock[block] = text;
    }
  }

  /** What the gap at a place is called. */
  gapName(at: number): string {
    return this.gapNames.get(at) ?? '';
  }

  /** The number of the text that a place lies in, as it stood in the list the index was built of. */
  textAt(at: number): number {
    let text = this.textOfBlock[Math.floor(at / BLOCK)] ?? 0;
    while (text + 1 < this.starts.length && this.starts[text + 1]! < at) text++;
    return text;
  }

  /** First place of a text. */
  startOf(text: number): number {
    return this.starts[text]! + 1;
  }

  /** End of a text's codes. */
  endOf(text: number): number {
    return this.starts[text + 1] ?? this.codes.length - 1;
  }

  /** How many codes before place `at` agree with the end of `before[0, end)`. */
  agreement(at: number, before: Uint16Array, end: number): number {
    const most = Math.min(MAX_AGREE, at, end);
    let agree = 0;
    while (agree < most && this.codes[at - 1 - agree] === before[end - 1 - agree]) agree++;
    return agree;
  }

  /** The same for the place at an index of the order, -1 outside. */
  private agreementOf(index: number, before: Uint16Array, end: number): number {
    if (index < 0 || index >= this.order.length) return -1;
    return this.agreement(this.order[index]!, before, end);
  }

  /** Whether the context at place `at` sorts before the draft's end. */
  private below(at: number, before: Uint16Array, end: number): boolean {
    const agree = this.agreement(at, before, end);
    if (agree >= MAX_AGREE || agree >= end) return false;
    if (agree >= at) return true;
    return this.codes[at - 1 - agree]! < before[end - 1 - agree]!;
  }

  /** The places that agree longest with `before[0, end)`, longest first: at most `limit`, each by at least `least`. */
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
    let downAgree = this.agreementOf(down, before, end);
    let upAgree = this.agreementOf(up, before, end);
    while (found.length < limit && Math.max(downAgree, upAgree) >= least) {
      if (downAgree > upAgree) {
        found.push({ at: order[down]!, agree: downAgree });
        downAgree = this.agreementOf(--down, before, end);
      } else {
        found.push({ at: order[up]!, agree: upAgree });
        upAgree = this.agreementOf(++up, before, end);
      }
    }
    return found;
  }
}
