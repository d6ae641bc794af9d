import { GAP, LINE_END } from './tokens.ts';

/** A place to go on from, as the predictor weighs it. */
export interface Candidate {
  /** Codes that the place lies in. */
  readonly codes: Uint16Array;
  readonly at: number;
  /** End of the readable codes. */
  readonly end: number;
  readonly agree: number;
  readonly weight: number;
  /** Caller's number, given back with a path that this candidate supports best. */
  readonly tag: number;
}

/** A continuation: the codes that follow, and the chance that exactly these come next. */
export interface Path {
  readonly at: Candidate;
  readonly length: number;
  readonly probability: number;
}

/** Orders (codes of agreement) that are told apart when counts are blended. */
const ORDERS: readonly number[] = [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 24, 32];
/** Share that is left to shorter contexts when all `n` places of an order are looked at; calibrated by order. */
const ESCAPE: readonly number[] = [9, 4, 2.5, 1.5, 1, 0.8, 0.5, 0.35, 0.25, 0.18, 0.12, 0.08];

const LONGEST_PATH = 40;
const LEAST_PROBABILITY = 0.01;

interface Node {
  readonly candidates: readonly Candidate[];
  readonly length: number;
  readonly probability: number;
}

function orderOf(agree: number): number {
  let order = 0;
  while (order + 1 < ORDERS.length && ORDERS[order + 1]! <= agree) order++;
  return order;
}

/** Groups candidates by their next code and gives each group the chance that this code is next. */
function children(node: Node): Node[] {
  const groups = new Map<number, Candidate[]>();
  const totals = new Float64Array(ORDERS.length);
  for (const candidate of node.candidates) {
    const at = candidate.at + node.length;
    const code = at < candidate.end ? candidate.codes[at]! : LINE_END;
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [candidate]);
    else group.push(candidate);
    const order = orderOf(candidate.agree + node.length);
    for (let each = 0; each <= order; each++) totals[each]! += candidate.weight;
  }
  const found: Node[] = [];
  const counts = new Float64Array(ORDERS.length);
  for (const [code, group] of groups) {
    if (code === LINE_END || code === GAP) continue;
    counts.fill(0);
    for (const candidate of group) {
      const order = orderOf(candidate.agree + node.length);
      for (let each = 0; each <= order; each++) counts[each]! += candidate.weight;
    }
    let chance = 0;
    for (let order = 0; order < ORDERS.length; order++) {
      const total = totals[order]!;
      if (total === 0) break;
      const missed = ESCAPE[order]! / (ESCAPE[order]! + total);
      chance = (1 - missed) * (counts[order]! / total) + missed * chance;
    }
    const probability = node.probability * chance;
    if (probability >= LEAST_PROBABILITY) {
      found.push({ candidates: group, length: node.length + 1, probability });
    }
  }
  return found;
}

interface Cut {
  readonly node: Node;
  readonly parent: Cut | undefined;
  readonly below: Cut[];
}

/** Keystrokes that taking a path of `length` codes saves: each code is one, taking it is one. */
function saved(length: number): number {
  return Math.max(0, length - 1);
}

/**
 * The at most `limit` continuations that together save most keystrokes, if the writer always takes the longest that
 * is right: chosen one by one by what each adds to those chosen before.
 */
export function predict(candidates: readonly Candidate[], limit: number): Path[] {
  const cuts: Cut[] = [];
  const open: Cut[] = [{ node: { candidates, length: 0, probability: 1 }, parent: undefined, below: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.node.length >= LONGEST_PATH) continue;
    for (const node of children(next.node)) {
      const cut: Cut = { node, parent: next, below: [] };
      next.below.push(cut);
      open.push(cut);
      if (node.length >= 2) cuts.push(cut);
    }
  }
  const chosen = new Set<Cut>();
  while (chosen.size < limit) {
    let best: Cut | undefined;
    let most = 0;
    for (const cut of cuts) {
      if (chosen.has(cut)) continue;
      const adds = gain(cut, chosen);
      if (adds > most) {
        most = adds;
        best = cut;
      }
    }
    if (best === undefined) break;
    chosen.add(best);
  }
  return [...chosen].map(({ node }) => ({
    at: best(node.candidates),
    length: node.length,
    probability: node.probability,
  }));
}

function best(candidates: readonly Candidate[]): Candidate {
  return candidates.reduce((top, next) => (next.agree > top.agree ? next : top));
}

function gain(cut: Cut, chosen: ReadonlySet<Cut>): number {
  let above = 0;
  for (let up = cut.parent; up !== undefined; up = up.parent) {
    if (chosen.has(up)) {
      above = saved(up.node.length);
      break;
    }
  }
  return (cut.node.probability - covered(cut, chosen)) * (saved(cut.node.length) - above);
}

/** Chance that a longer chosen path through this one is right. */
function covered(cut: Cut, chosen: ReadonlySet<Cut>): number {
  let sum = 0;
  for (const below of cut.below) sum += chosen.has(below) ? below.node.probability : covered(below, chosen);
  return sum;
}
