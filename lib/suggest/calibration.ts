import data from './calibration.json' with { type: 'json' };

/**
 * How much a place in a source speaks for what stands there, learned from replays by `test/calibrate`. All numbers are
 * logarithms of weights; the chance of a code is the weight of the places that show it, over the weight of all places
 * and of novelty.
 */
export interface Calibration {
  /** By kind of source, then by class of agreement. */
  readonly agreement: readonly (readonly number[])[];
  /** By kind of source, then by trait, added to the above: `AGES` for the draft, `Nearness` for reports. */
  readonly trait: readonly (readonly number[])[];
  /** That something comes which no place shows, by what stands before it (`settingOf`). */
  readonly novelty: readonly number[];
  /** Added to novelty by depth (how many codes are already foretold) and by agreement of the best place. */
  readonly noveltyAtDepth: readonly (readonly number[])[];
}

/** Kinds of sources that are told apart. Snippets speak as reports do: both are the writer's own words. */
export const Kind = { draft: 0, report: 1, pack: 2 } as const;
export const KINDS = 3;

/** Least agreements, in codes, of the classes that are told apart. */
export const AGREEMENTS: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 8, 11, 15, 20, 28];
/** Least numbers of codes foretold. */
export const DEPTHS: readonly number[] = [0, 1, 2, 3, 4, 5, 7, 10];
/** Least agreements of the best place. */
export const BEST_AGREEMENTS: readonly number[] = [0, 2, 3, 5, 9];
/** Least distances back in the draft, in codes. */
export const AGES: readonly number[] = [0, 60, 200, 600, 1500];

/** The class of a value: the last of the ascending bounds that it reaches. */
export function classOf(bounds: readonly number[], value: number): number {
  let found = 0;
  while (found + 1 < bounds.length && bounds[found + 1]! <= value) found++;
  return found;
}

const SENTENCE_MARKS = '。；！？：';
const CLAUSE_MARKS = '，、';
const GAP_SETTING = 3;
const WORD_SETTING = 4;
export const SETTINGS = 5;

/** What stands before the next code, as far as it tells whether something new is to come. */
export function settingOf(code: number, gap: number): number {
  if (code === gap) return GAP_SETTING;
  const mark = String.fromCharCode(code);
  if (mark === '\n') return 0;
  if (SENTENCE_MARKS.includes(mark)) return 1;
  return CLAUSE_MARKS.includes(mark) ? 2 : WORD_SETTING;
}

export const CALIBRATION: Calibration = data;
