/**
 * What the writer's choices have taught: a plain object to be kept and put back, forgotten by dropping it.
 * Keys are suggestion texts.
 */
export interface Learned {
  readonly version: 1;
  /** How often a suggestion was taken. */
  readonly taken: Record<string, number>;
  /** How often it was shown and passed over since it was last taken. */
  readonly ignored: Record<string, number>;
}

/** So many texts are remembered of each kind; the oldest go first. */
const MOST = 500;

export function emptyLearned(): Learned {
  return { version: 1, taken: {}, ignored: {} };
}

function count(counts: Record<string, number>, text: string): void {
  const times = (counts[text] ?? 0) + 1;
  // Put behind the others, so that the first key is the one not seen for longest.
  delete counts[text];
  counts[text] = times;
  const keys = Object.keys(counts);
  if (keys.length > MOST) delete counts[keys[0]!];
}

export function learnTaken(learned: Learned, text: string): void {
  count(learned.taken, text);
  delete learned.ignored[text];
}

export function learnIgnored(learned: Learned, text: string): void {
  count(learned.ignored, text);
}

/** One acceptance lifts a suggestion by so much; each further one by less. */
const LIFT = 0.5;
/** A suggestion that was passed over so often counts half. */
const PATIENCE = 3;

/** Factor on a suggestion's worth when ranking: above 1 where it was taken before, below where it was passed over. */
export function preference(learned: Learned, text: string): number {
  const lift = 1 + LIFT * Math.log2(1 + (learned.taken[text] ?? 0));
  return lift * 0.5 ** ((learned.ignored[text] ?? 0) / PATIENCE);
}
