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
import { PathTree, ROOT } from './path-tree.ts';
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
  private keys = new Int32Array(0);
  private weights = new Float64Array(0);
  private readonly tree = new PathTree();

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
      this.keys = new Int32Array(size);
      this.weights = new Float64Array(size);
    }
    for (let index = 0; index < size; index++) this.order[index] = index;
    const { tree } = this;
    tree.clear();
    this.split(candidates, ROOT, 0, size, settingOf(last, GAP));
    const chosen = tree.choose(limit, {
      isWhole: (candidate, length) => candidates.isWhole(candidate, length),
      isNamed: (candidate) => candidates.kind[candidate] !== Kind.draft,
    });
    return {
      paths: chosen.map((node) => ({
        candidate: tree.candidate(node),
        length: tree.length(node),
        probability: tree.chance(node),
      })),
      probability: tree.coverage,
    };
  }

  /** Grows the tree under `node`, whose candidates stand in `order[from, to)`. */
  private split(all: Candidates, node: number, from: number, to: number, setting: number): void {
    const { order, keys, weights, tree } = this;
    const depth = tree.length(node);
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
    const chance = tree.chance(node);
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
      const probability = (chance * sum) / total;
      if (code !== LINE_END && probability >= LEAST_PROBABILITY) {
        const child = tree.add(node, speaker, probability, code === GAP);
        // It puts only its own stretch of the columns in another order.
        this.split(all, child, start, end, settingOf(code, GAP));
      }
      start = end;
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

function sort(keys: Int32Array, from: number, to: number): void {
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

/** More than there can be candidates; with a code of 16 bits it makes a key of 26. */
const KEY_ROOM = 1024;
