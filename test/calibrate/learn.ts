import { NEARNESSES } from '../../lib/suggest/alignment.ts';
import {
  AGES,
  AGREEMENTS,
  BEST_AGREEMENTS,
  type Calibration,
  classOf,
  DEPTHS,
  KINDS,
  SETTINGS,
} from '../../lib/suggest/calibration.ts';
import type { Event } from './event.ts';

/** Traits by kind: ages, nearnesses, none. */
const TRAITS: readonly number[] = [AGES.length, NEARNESSES, 1];
/** Steps of the descent; after these the likelihood no longer moves in its third digit. */
const ROUNDS = 10;
const BATCH = 64;
const RATE = 0.05;
const LAST_RATE = 0.002;
/** Pull towards the start, so that what is seldom seen keeps a sensible weight. */
const PULL = 1e-4;

/** The parameters of a calibration in one row. */
class Layout {
  readonly agreement = 0;
  readonly trait = KINDS * AGREEMENTS.length;
  readonly novelty = this.trait + TRAITS.reduce((sum, traits) => sum + traits, 0);
  readonly noveltyAtDepth = this.novelty + SETTINGS;
  readonly size = this.noveltyAtDepth + DEPTHS.length * BEST_AGREEMENTS.length;
  private readonly traitStarts = TRAITS.map((_, kind) =>
    TRAITS.slice(0, kind).reduce((sum, traits) => sum + traits, this.trait),
  );

  ofAgreement(kind: number, agree: number): number {
    return kind * AGREEMENTS.length + classOf(AGREEMENTS, agree);
  }

  ofTrait(kind: number, trait: number): number {
    return this.traitStarts[kind]! + trait;
  }

  ofDepth(depth: number, best: number): number {
    return this.noveltyAtDepth + depth * BEST_AGREEMENTS.length + best;
  }
}

/** A reproducible stream of numbers in [0, 1): a linear congruential generator. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/** Fits the calibration under which the events are likeliest, by stochastic gradient ascent (Adam). */
export function learn(events: readonly Event[]): Calibration {
  const layout = new Layout();
  const start = Float64Array.from({ length: layout.size }, (_, index) => {
    if (index < layout.trait) return 1.2 * (index % AGREEMENTS.length);
    return index >= layout.novelty && index < layout.noveltyAtDepth ? 5 : 0;
  });
  const values = start.slice();
  const slope = new Float64Array(layout.size);
  const mean = new Float64Array(layout.size);
  const spread = new Float64Array(layout.size);
  const next = random(1);
  const order = events.map((_, index) => index);
  let steps = 0;
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, next);
    const rate = RATE * (1 - round / ROUNDS) + LAST_RATE;
    for (let from = 0; from < order.length; from += BATCH) {
      slope.fill(0);
      for (const index of order.slice(from, from + BATCH)) addSlope(events[index]!, values, slope, layout);
      steps++;
      for (let each = 0; each < layout.size; each++) {
        const gradient = slope[each]! / BATCH - PULL * (values[each]! - start[each]!);
        mean[each] = 0.9 * mean[each]! + 0.1 * gradient;
        spread[each] = 0.999 * spread[each]! + 0.001 * gradient * gradient;
        const scaled = mean[each]! / (1 - 0.9 ** steps);
        values[each]! += (rate * scaled) / (Math.sqrt(spread[each]! / (1 - 0.999 ** steps)) + 1e-8);
      }
    }
  }
  return toCalibration(values, layout);
}

function shuffle(order: number[], next: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
}

/** Adds the slope of one event's log likelihood: of what came, among the places that showed it, novelty if none did. */
function addSlope(event: Event, values: Float64Array, slope: Float64Array, layout: Layout): void {
  const { kinds, agrees, traits, right } = event;
  const settingAt = layout.novelty + event.setting;
  const depthAt = layout.ofDepth(event.depth, event.best);
  const novelty = Math.exp(values[settingAt]! + values[depthAt]!);
  const weights = Float64Array.from(kinds, (kind, index) =>
    Math.exp(
      values[layout.ofAgreement(kind, agrees[index]!)]! + values[layout.ofTrait(kind, traits[index]!)]!,
    ),
  );
  let total = novelty;
  let hit = 0;
  weights.forEach((weight, index) => {
    total += weight;
    if (right[index] === 1) hit += weight;
  });
  weights.forEach((weight, index) => {
    const pull = (right[index] === 1 ? weight / hit : 0) - weight / total;
    slope[layout.ofAgreement(kinds[index]!, agrees[index]!)]! += pull;
    slope[layout.ofTrait(kinds[index]!, traits[index]!)]! += pull;
  });
  const pull = (hit === 0 ? 1 : 0) - novelty / total;
  slope[settingAt]! += pull;
  slope[depthAt]! += pull;
}

function toCalibration(values: Float64Array, layout: Layout): Calibration {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const row = (from: number, count: number) => Array.from(values.subarray(from, from + count), round);
  return {
    agreement: Array.from({ length: KINDS }, (_, kind) =>
      row(layout.ofAgreement(kind, 0), AGREEMENTS.length),
    ),
    trait: TRAITS.map((count, kind) => row(layout.ofTrait(kind, 0), count)),
    novelty: row(layout.novelty, SETTINGS),
    noveltyAtDepth: DEPTHS.map((_, depth) => row(layout.ofDepth(depth, 0), BEST_AGREEMENTS.length)),
  };
}
