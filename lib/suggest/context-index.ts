import { sortingByContext } from './context-sort.ts';
import type { Matches } from './matches.ts';
import { finish, type Sliced } from './slices.ts';
import { LINE_END, type Tokens } from './tokens.ts';

/** Longest agreement that is told apart: beyond it every match is as good as certain. */
export const MAX_AGREE = 40;

/** A built index as plain data, which can be posted to and from a worker, or kept. */
export interface ContextData {
  /** Texts one behind the other, each behind an opening code, with a line end at the very end. */
  readonly codes: Uint16Array;
  /** Where each text's opening code stands, ascending. */
  readonly starts: Int32Array;
  /** All places, ordered by what stands left of them, nearest code first. */
  readonly order: Int32Array;
  /** Where gaps stand among `codes`, ascending, and the number of each one's name: few names serve many gaps. */
  readonly gaps: Int32Array;
  readonly gapNames: Uint16Array;
  readonly names: readonly string[];
}

/** Names are numbered with 16 bits: no library has as many different ones. */
const MOST_NAMES = 0xffff;

/** Numbers names in the order in which they first come. */
class NameList {
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();

  number(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    if (this.names.length > MOST_NAMES) return 0;
    this.numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

/** Builds the data of an index; `opening` is what stands before each text: a line end, or a full stop for phrases. */
export function* buildingContexts(texts: readonly Tokens[], opening: number): Sliced<ContextData> {
  const total = texts.reduce((sum, { codes }) => sum + codes.length + 1, 1);
  const count = texts.reduce((sum, { gaps }) => sum + gaps.size, 0);
  const codes = new Uint16Array(total);
  const starts = new Int32Array(texts.length);
  const gaps = new Int32Array(count);
  const gapNames = new Uint16Array(count);
  const list = new NameList();
  let at = 0;
  let gap = 0;
  texts.forEach((tokens, index) => {
    starts[index] = at;
    codes[at++] = opening;
    codes.set(tokens.codes, at);
    for (const [place, name] of tokens.gaps) {
      gaps[gap] = at + place;
      gapNames[gap++] = list.number(name);
    }
    at += tokens.codes.length;
  });
  codes[at] = LINE_END;
  yield;
  const order = yield* sortingByContext(codes, MAX_AGREE);
  return { codes, starts, order, gaps, gapNames, names: list.names };
}

export function buildContexts(texts: readonly Tokens[], opening: number): ContextData {
  return finish(buildingContexts(texts, opening));
}

/** Index of the last of ascending numbers that is at most `value`, -1 if there is none. */
function lastUpTo(numbers: Int32Array, value: number): number {
  let low = -1;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * All places of many texts, ordered by their left context: the places whose context agrees longest with a draft's end
 * are neighbours, so one binary search finds the best of them, best first. (A suffix array of the reversed texts.)
 */
export class ContextIndex {
  readonly codes: Uint16Array;
  private readonly starts: Int32Array;
  private readonly order: Int32Array;
  private readonly data: ContextData;

  constructor(data: ContextData) {
    this.codes = data.codes;
    this.starts = data.starts;
    this.order = data.order;
    this.data = data;
  }

  /** What the gap at a place is called. */
  gapName(at: number): string {
    const { gaps, gapNames, names } = this.data;
    const gap = lastUpTo(gaps, at);
    return gap >= 0 && gaps[gap] === at ? (names[gapNames[gap]!] ?? '') : '';
  }

  /** The number of the text that a place lies in, as it stood in the list the index was built of. */
  textAt(at: number): number {
    // A text's opening code belongs to the one before, which ends there.
    return Math.max(0, lastUpTo(this.starts, at - 1));
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

  /** Fills `found` with the places that agree longest with `before[0, end)`, longest first, each by at least `least`. */
  nearest(before: Uint16Array, end: number, least: number, found: Matches): void {
    const order = this.order;
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.below(order[middle]!, before, end)) low = middle + 1;
      else high = middle;
    }
    found.clear();
    let down = low - 1;
    let up = low;
    let downAgree = this.agreementOf(down, before, end);
    let upAgree = this.agreementOf(up, before, end);
    while (!found.isFull && Math.max(downAgree, upAgree) >= least) {
      if (downAgree > upAgree) {
        found.add(order[down]!, downAgree);
        downAgree = this.agreementOf(--down, before, end);
      } else {
        found.add(order[up]!, upAgree);
        upAgree = this.agreementOf(++up, before, end);
      }
    }
  }
}
