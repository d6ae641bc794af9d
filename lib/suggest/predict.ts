import {
  AGREEMENTS,
  BEST_AGREEMENTS,
  type Calibration,
  classOf,
  DEPTHS,
  KINDS,
  Kind,
  SETTINGS,
  settingOf,
} from './calibration.ts';
import type { Candidates } from './candidates.ts';
import { MAX_AGREE } from './context-index.ts';
import { GAP, LINE_END } from './tokens.ts';

/** A continuation: the codes that follow `candidate`'s place, and the chance that exactly these come next. */
export interface Path {
  /** Index into the candidates of the place that speaks for it best. */
  readonly candidate: number;
  readonly length: number;
  readonly probability: number;
}

export interface Prediction {
  /** Most useful first. */
  readonly paths: readonly Path[];
  /** Chance that one of them is right. */
  readonly probability: number;
}

/** A sentence and a half; no longer continuation was ever taken in the replays. */
const LONGEST = 60;
/** Paths below add noise, not hits. */
const LEAST_PROBABILITY = 0.005;
/** A path through a gap is offered if what follows the gap is as good as settled. */
const LEAST_THROUGH_GAP = 0.3;

/** One node of the tree of continuations. */
interface Node {
  readonly parent: Node | undefined;
  readonly length: number;
  readonly probability: number;
  readonly candidate: number;
  /** It holds a gap, so it can't be typed as it stands. */
  readonly gap: boolean;
  chosen: boolean;
  /** Chance that one of the chosen paths below this node is right. */
  covered: number;
}

/** Keystrokes that taking a path of `length` codes saves: each code is one, taking it is one. */
function saved(length: number): number {
  return Math.max(0, length - 1);
}

/**
 * Weighs candidates by a calibration and finds the continuations that together save most keystrokes.
 * One predictor may be used again and again, not at the same time.
 */
export class Predictor {
  /** Weights (no logarithms) by kind and agreement, and by kind and trait. */
  private readonly byAgreement: Float64Array[];
  private readonly byTrait: readonly Float64Array[];
  /** Weight of novelty by setting, depth class and class of the best agreement. */
  private readonly novelty: Float64Array;
  private readonly depthClass = Uint8Array.from({ length: LONGEST + 1 }, (_, depth) =>
    classOf(DEPTHS, depth),
  );
  private readonly bestClass = Uint8Array.from({ length: MAX_AGREE + 1 }, (_, agree) =>
    classOf(BEST_AGREEMENTS, agree),
  );
  /** Candidates in the order in which the tree splits them, and their next codes while one node is split. */
  private order = new Int32Array(0);
  private keys = new Float64Array(0);
  private weights = new Float64Array(0);

  constructor(calibration: Calibration) {
    const reach = MAX_AGREE + LONGEST + 1;
    this.byAgreement = Array.from({ length: KINDS }, (_, kind) =>
      Float64Array.from({ length: reach }, (__, agree) =>
        Math.exp(calibration.agreement[kind]![classOf(AGREEMENTS, agree)]!),
      ),
    );
    this.byTrait = calibration.trait.map((traits) => Float64Array.from(traits, Math.exp));
    this.novelty = Float64Array.from(
      { length: SETTINGS * DEPTHS.length * BEST_AGREEMENTS.length },
      (_, index) => {
        const best = index % BEST_AGREEMENTS.length;
        const depth = Math.floor(index / BEST_AGREEMENTS.length) % DEPTHS.length;
        const setting = Math.floor(index / BEST_AGREEMENTS.length / DEPTHS.length);
        return Math.exp(calibration.novelty[setting]! + calibration.noveltyAtDepth[depth]![best]!);
      },
    );
  }

  /** The at most `limit` continuations of a draft that ends with the code `last`. */
  predict(candidates: Candidates, last: number, limit: number): Prediction {
    const { size } = candidates;
    if (this.order.length < size) {
      this.order = new Int32Array(size);
      this.keys = new Float64Array(size);
      this.weights = new Float64Array(size);
    }
    for (let index = 0; index < size; index++) this.order[index] = index;
    const root: Node = {
      parent: undefined,
      length: 0,
      probability: 1,
      candidate: 0,
      gap: false,
      chosen: false,
      covered: 0,
    };
    const nodes: Node[] = [];
    this.split(candidates, root, 0, size, settingOf(last, GAP), nodes);
    const chosen = choose(nodes, limit, {
      whole: (node) => candidates.isWhole(node.candidate, node.length),
      named: (node) => candidates.kind[node.candidate] !== Kind.draft,
    });
    return { paths: chosen, probability: root.covered };
  }

  /** Grows the tree under `node`, whose candidates stand in `order[from, to)`. */
  private split(all: Candidates, node: Node, from: number, to: number, setting: number, nodes: Node[]): void {
    const { order, keys, weights } = this;
    const depth = node.length;
    if (depth >= LONGEST) return;
    let best = 0;
    for (let index = from; index < to; index++) {
      const candidate = order[index]!;
      const agree = all.agree[candidate]!;
      if (agree > best) best = agree;
      const at = all.at[candidate]! + depth;
      const code = at < all.end[candidate]! ? all.codes[all.kind[candidate]!]![at]! : LINE_END;
      // Code and candidate in one number, so that one sort groups them.
      keys[index] = code * KEY_ROOM + candidate;
    }
    sort(keys, from, to);
    let total =
      this.novelty[
        (setting * DEPTHS.length + this.depthClass[depth]!) * BEST_AGREEMENTS.length + this.bestClass[best]!
      ]!;
    for (let index = from; index < to; index++) {
      order[index] = keys[index]! % KEY_ROOM;
      weights[index] = this.weight(all, order[index]!, depth);
      total += weights[index]!;
    }
    const groups: number[] = [];
    for (let start = from; start < to; ) {
      const code = Math.floor(keys[start]! / KEY_ROOM);
      let end = start;
      let sum = 0;
      let most = 0;
      let speaker = 0;
      for (; end < to && keys[end]! < (code + 1) * KEY_ROOM; end++) {
        const weight = weights[end]!;
        sum += weight;
        if (weight > most) {
          most = weight;
          speaker = order[end]!;
        }
      }
      const probability = (node.probability * sum) / total;
      if (code !== LINE_END && probability >= LEAST_PROBABILITY)
        groups.push(start, end, code, speaker, probability);
      start = end;
    }
    for (let index = 0; index < groups.length; index += GROUP_COLUMNS) {
      const code = groups[index + 2]!;
      const child: Node = {
        parent: node,
        length: depth + 1,
        probability: groups[index + 4]!,
        candidate: groups[index + 3]!,
        gap: node.gap || code === GAP,
        chosen: false,
        covered: 0,
      };
      nodes.push(child);
      this.split(all, child, groups[index]!, groups[index + 1]!, settingOf(code, GAP), nodes);
    }
  }

  private weight(all: Candidates, candidate: number, depth: number): number {
    const kind = all.kind[candidate]!;
    return (
      this.byAgreement[kind]![all.agree[candidate]! + depth]! * this.byTrait[kind]![all.trait[candidate]!]!
    );
  }
}

/** Few numbers are sorted quicker by hand than by a call. */
const FEW = 16;

function sort(keys: Float64Array, from: number, to: number): void {
  if (to - from > FEW) {
    keys.subarray(from, to).sort();
    return;
  }
  for (let next = from + 1; next < to; next++) {
    const key = keys[next]!;
    let at = next - 1;
    while (at >= from && keys[at]! > key) {
      keys[at + 1] = keys[at]!;
      at--;
    }
    keys[at + 1] = key;
  }
}

/** More than there can be candidates. */
const KEY_ROOM = 1024;
/** start, end, code, candidate, probability */
const GROUP_COLUMNS = 5;

/** What a node is like where it ends, looked at only for the few that are about to be chosen. */
interface Fitness {
  /** It breaks no word and no term. */
  readonly whole: (node: Node) => boolean;
  /** Its gaps have names. */
  readonly named: (node: Node) => boolean;
}

/**
 * Chooses one by one what adds most to those chosen before, if the writer always takes the longest that is right.
 * The last place may go to a path that leads through a gap: it can't be told as typed text, but saves more than it costs.
 */
function choose(nodes: readonly Node[], limit: number, { whole, named }: Fitness): Node[] {
  const typed = nodes.filter((node) => !node.gap && node.length >= 2);
  const broken = new Set<Node>();
  const chosen: Node[] = [];
  while (chosen.length < limit) {
    let best: Node | undefined;
    let most = 0;
    for (const node of typed) {
      // Cheap bound first: what it saves if nothing near it is chosen yet.
      if (node.probability * saved(node.length) <= most || node.chosen || broken.has(node)) continue;
      const gain = (node.probability - node.covered) * (saved(node.length) - savedAbove(node));
      if (gain > most) {
        most = gain;
        best = node;
      }
    }
    if (best === undefined) break;
    if (whole(best)) {
      mark(best, true);
      chosen.push(best);
    } else broken.add(best);
  }
  const through = throughGap(nodes, { whole, named });
  if (through === undefined || limit < 2) return chosen;
  while (chosen.length >= limit) mark(chosen.pop()!, false);
  return [...chosen, through];
}

function savedAbove(node: Node): number {
  for (let up = node.parent; up !== undefined; up = up.parent) if (up.chosen) return saved(up.length);
  return 0;
}

/** Puts a node among the chosen, or takes it back: what is above it up to the next chosen one knows its chance. */
function mark(node: Node, chosen: boolean): void {
  const change = (chosen ? 1 : -1) * (node.probability - node.covered);
  node.chosen = chosen;
  for (let up = node.parent; up !== undefined; up = up.parent) {
    up.covered += change;
    if (up.chosen) return;
  }
}

/** The most useful path that leads through gaps. */
function throughGap(nodes: readonly Node[], { whole, named }: Fitness): Node | undefined {
  let best: Node | undefined;
  for (const node of nodes) {
    if (!node.gap || node.probability < LEAST_THROUGH_GAP) continue;
    if (best !== undefined && node.probability * node.length <= best.probability * best.length) continue;
    if (named(node) && whole(node)) best = node;
  }
  return best;
}
