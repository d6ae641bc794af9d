/** What a node is like where it ends, looked at only for the few that are about to be chosen. */
export interface Fitness {
  /** Whether it breaks no word and no term. */
  isWhole(candidate: number, length: number): boolean;
  /** Whether its gaps have names. */
  isNamed(candidate: number): boolean;
}

/** A shorter path saves nothing. */
const SHORTEST = 2;
/** A path through a gap is offered if what follows the gap is as good as settled. */
const LEAST_THROUGH_GAP = 0.3;

/** The node that all paths start at. */
export const ROOT = 0;
const NOBODY = -1;

const OPEN = 0;
const CHOSEN = 1;
const BROKEN = 2;

/** Keystrokes that taking a path of `length` codes saves: each code is one, taking it is one. */
function saved(length: number): number {
  return Math.max(0, length - 1);
}

/**
 * The tree of continuations, each node one code behind its parent, column by column: it is grown anew at every key,
 * often by a thousand nodes, and must cost no garbage.
 */
export class PathTree {
  size = 0;
  private parent = new Int32Array(0);
  private lengths = new Uint8Array(0);
  private chances = new Float64Array(0);
  private candidates = new Uint16Array(0);
  private gaps = new Uint8Array(0);
  private states = new Uint8Array(0);
  /** Chance that one of the chosen paths below a node is right. */
  private covered = new Float64Array(0);

  constructor() {
    this.grow(1024);
    this.clear();
  }

  /** Leaves nothing but the root. */
  clear(): void {
    this.size = 0;
    this.add(NOBODY, 0, 1, false);
  }

  /** Adds a node for the continuation that `candidate` speaks for best, and tells its number. */
  add(parent: number, candidate: number, chance: number, gap: boolean): number {
    if (this.size === this.parent.length) this.grow(2 * this.size);
    const node = this.size++;
    this.parent[node] = parent;
    this.candidates[node] = candidate;
    this.chances[node] = chance;
    this.lengths[node] = parent === NOBODY ? 0 : this.lengths[parent]! + 1;
    this.gaps[node] = Number(gap || (parent !== NOBODY && this.gaps[parent] === 1));
    this.states[node] = OPEN;
    this.covered[node] = 0;
    return node;
  }

  private grow(room: number): void {
    this.parent = grown(new Int32Array(room), this.parent);
    this.lengths = grown(new Uint8Array(room), this.lengths);
    this.chances = grown(new Float64Array(room), this.chances);
    this.candidates = grown(new Uint16Array(room), this.candidates);
    this.gaps = grown(new Uint8Array(room), this.gaps);
    this.states = grown(new Uint8Array(room), this.states);
    this.covered = grown(new Float64Array(room), this.covered);
  }

  length(node: number): number {
    return this.lengths[node]!;
  }

  chance(node: number): number {
    return this.chances[node]!;
  }

  candidate(node: number): number {
    return this.candidates[node]!;
  }

  /** Chance that one of the chosen paths is right. */
  get coverage(): number {
    return this.covered[ROOT]!;
  }

  /**
   * Chooses one by one what adds most to those chosen before, if the writer always takes the longest that is right.
   * The last place may go to a path that leads through a gap: it can't be told as typed text, but saves more than it
   * costs.
   */
  choose(limit: number, fitness: Fitness): number[] {
    const chosen: number[] = [];
    while (chosen.length < limit) {
      const best = this.mostUseful();
      if (best === undefined) break;
      if (fitness.isWhole(this.candidate(best), this.length(best))) {
        this.mark(best, CHOSEN);
        chosen.push(best);
      } else this.states[best] = BROKEN;
    }
    const through = this.throughGap(fitness);
    if (through === undefined || limit < 2) return chosen;
    while (chosen.length >= limit) this.mark(chosen.pop()!, OPEN);
    return [...chosen, through];
  }

  private mostUseful(): number | undefined {
    const { chances, covered, lengths, gaps, states } = this;
    let best: number | undefined;
    let most = 0;
    for (let node = ROOT + 1; node < this.size; node++) {
      const length = lengths[node]!;
      // Cheap bound first: what it saves if nothing near it is chosen yet.
      if (chances[node]! * saved(length) <= most) continue;
      if (length < SHORTEST || gaps[node] === 1 || states[node] !== OPEN) continue;
      const gain = (chances[node]! - covered[node]!) * (saved(length) - this.savedAbove(node));
      if (gain > most) {
        most = gain;
        best = node;
      }
    }
    return best;
  }

  private savedAbove(node: number): number {
    for (let up = this.parent[node]!; up !== NOBODY; up = this.parent[up]!)
      if (this.states[up] === CHOSEN) return saved(this.lengths[up]!);
    return 0;
  }

  /** Puts a node among the chosen, or takes it back: what is above it up to the next chosen one knows its chance. */
  private mark(node: number, state: typeof CHOSEN | typeof OPEN): void {
    const change = (state === CHOSEN ? 1 : -1) * (this.chances[node]! - this.covered[node]!);
    this.states[node] = state;
    for (let up = this.parent[node]!; up !== NOBODY; up = this.parent[up]!) {
      this.covered[up]! += change;
      if (this.states[up] === CHOSEN) return;
    }
  }

  /** The most useful path that leads through gaps. */
  private throughGap({ isNamed, isWhole }: Fitness): number | undefined {
    const { chances, lengths, gaps } = this;
    let best: number | undefined;
    let most = 0;
    for (let node = ROOT + 1; node < this.size; node++) {
      if (gaps[node] === 0 || chances[node]! < LEAST_THROUGH_GAP) continue;
      const use = chances[node]! * lengths[node]!;
      if (use <= most) continue;
      const candidate = this.candidate(node);
      if (!isNamed(candidate) || !isWhole(candidate, lengths[node]!)) continue;
      most = use;
      best = node;
    }
    return best;
  }
}

function grown<Column extends { set(values: Column): void }>(column: Column, values: Column): Column {
  column.set(values);
  return column;
}
