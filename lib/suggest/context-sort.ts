import { finish, type Sliced } from './slices.ts';

/** Parts of at most so many places are cheaper to sort by insertion. */
const FEW = 12;

/** So many places are sorted between two chances to interrupt: about a millisecond. */
const SLICE = 20_000;

/**
 * The places 1 to `codes.length - 1`, ordered by the codes before them, nearest first, as far back as `reach`: a
 * three-way radix quicksort behind one counting pass, some 0.3 s for a million places.
 */
export function* sortingByContext(codes: Uint16Array, reach: number): Sliced<Int32Array> {
  let done = 0;
  const order = bucketed(codes);
  /** Parts still to be sorted, as triples: first, end, codes that are known to agree. */
  const open: number[] = [];
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && codes[order[to]! - 1] === codes[order[from]! - 1]) to++;
    if (to - from > 1) open.push(from, to, 1);
    from = to;
  }
  while (open.length > 0) {
    const back = open.pop()!;
    const to = open.pop()!;
    const from = open.pop()!;
    if (back >= reach || to - from < 2) continue;
    done += to - from;
    if (done > SLICE) {
      done = 0;
      yield;
    }
    if (to - from <= FEW) {
      sortFew(codes, order, from, to, back, reach);
      continue;
    }
    const pivot = middle(
      codeBefore(codes, order[from]!, back),
      codeBefore(codes, order[(from + to) >> 1]!, back),
      codeBefore(codes, order[to - 1]!, back),
    );
    let less = from;
    let more = to;
    let at = from;
    while (at < more) {
      const place = order[at]!;
      const code = codeBefore(codes, place, back);
      if (code < pivot) {
        order[at++] = order[less]!;
        order[less++] = place;
      } else if (code > pivot) {
        order[at] = order[--more]!;
        order[more] = place;
      } else at++;
    }
    open.push(from, less, back, less, more, back + 1, more, to, back);
  }
  return order;
}

export function sortByContext(codes: Uint16Array, reach: number): Int32Array {
  return finish(sortingByContext(codes, reach));
}

/** The places in order of the one code before them. */
function bucketed(codes: Uint16Array): Int32Array {
  const starts = new Int32Array(0x10001);
  const places = Math.max(0, codes.length - 1);
  for (let at = 0; at < places; at++) starts[codes[at]! + 1]!++;
  for (let code = 0; code < 0x10000; code++) starts[code + 1]! += starts[code]!;
  const order = new Int32Array(places);
  for (let at = 0; at < places; at++) {
    const code = codes[at]!;
    order[starts[code]!++] = at + 1;
  }
  return order;
}

function middle(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

/** The code `back` codes further left than the one before a place; -1 before the beginning. */
function codeBefore(codes: Uint16Array, place: number, back: number): number {
  const at = place - 1 - back;
  return at >= 0 ? codes[at]! : -1;
}

function sortFew(
  codes: Uint16Array,
  order: Int32Array,
  from: number,
  to: number,
  back: number,
  reach: number,
): void {
  for (let next = from + 1; next < to; next++) {
    const place = order[next]!;
    let at = next - 1;
    while (at >= from && isAfter(codes, order[at]!, place, back, reach)) {
      order[at + 1] = order[at]!;
      at--;
    }
    order[at + 1] = place;
  }
}

function isAfter(codes: Uint16Array, left: number, right: number, back: number, reach: number): boolean {
  for (let step = back; step < reach; step++) {
    const difference = codeBefore(codes, left, step) - codeBefore(codes, right, step);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
