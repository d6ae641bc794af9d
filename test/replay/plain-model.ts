import type { Replayed } from './replay.ts';

/**
 * The yardstick of the replays: continuation from the longest matching suffix over whole texts and the draft, with a
 * calibrated chance for every step and the cut that is worth most. It knows characters only: no figures, words, sections
 * or passages. `docs/suggestions.md` compares ours with it.
 */

/** Longer agreement is as good as certain. */
const MOST_AGREE = 20;
const LONGEST = 60;
const LEAST_CHANCE = 0.005;
/** Places looked at for one list. */
const MOST_PLACES = 1000;
const MOST_COUNT = 4;

/** Chance that what comes next is among what was seen: by agreement, number of places, and whether they all agree. */
export class PlainTable {
  private readonly hits = new Float64Array((MOST_AGREE + 1) * (MOST_COUNT + 1) * 2);
  private readonly seen = new Float64Array(this.hits.length);

  private cell(agree: number, count: number, unanimous: boolean): number {
    const row = Math.min(MOST_AGREE, agree) * (MOST_COUNT + 1) + Math.min(MOST_COUNT, count);
    return 2 * row + Number(unanimous);
  }

  chance(agree: number, count: number, unanimous: boolean): number {
    const cell = this.cell(agree, count, unanimous);
    // One hit in four, as if seen once: a start for cells that are hardly met.
    return (this.hits[cell]! + 0.25) / (this.seen[cell]! + 1);
  }

  learn(agree: number, count: number, unanimous: boolean, hit: boolean): void {
    const cell = this.cell(agree, count, unanimous);
    this.seen[cell]!++;
    if (hit) this.hits[cell]!++;
  }
}

interface Place {
  readonly text: string;
  readonly at: number;
  readonly agree: number;
}

/** Texts by the last character before each place: enough of an index for replays. */
class Contexts {
  private readonly chains = new Map<string, { readonly text: string; readonly at: number }[]>();

  constructor(texts: readonly string[]) {
    for (const text of texts) this.add(text, 1, text.length);
  }

  add(text: string, from: number, to: number): void {
    for (let at = Math.max(1, from); at < to; at++) {
      const key = text.slice(at - 1, at);
      const chain = this.chains.get(key) ?? [];
      chain.push({ text, at });
      this.chains.set(key, chain);
    }
  }

  places(before: string, draft: string): Place[] {
    const chain = this.chains.get(before.slice(-1)) ?? [];
    const found = chain.map(({ text, at }) => {
      // A place of the draft was noted while the draft was shorter.
      const whole = text === '' ? draft : text;
      let agree = 1;
      while (
        agree < MOST_AGREE &&
        at - agree > 0 &&
        before.length > agree &&
        whole[at - 1 - agree] === before[before.length - 1 - agree]
      )
        agree++;
      return { text: whole, at, agree };
    });
    return found.sort((a, b) => b.agree - a.agree).slice(0, MOST_PLACES);
  }

  addDraft(draft: string, from: number): void {
    for (let at = Math.max(1, from); at < draft.length; at++) {
      const key = draft.slice(at - 1, at);
      const chain = this.chains.get(key) ?? [];
      chain.push({ text: '', at });
      this.chains.set(key, chain);
    }
  }
}

/** Learns a table by typing texts with the others as library. */
export function learnPlainTable(texts: readonly string[]): PlainTable {
  const table = new PlainTable();
  texts.forEach((text, index) => {
    const contexts = new Contexts(texts.filter((_, other) => other !== index));
    for (let at = 1; at < text.length; at++) {
      const before = text.slice(0, at);
      const places = contexts.places(before, before);
      const best = places[0]?.agree ?? 0;
      const nearest = places.filter(({ agree }) => agree === best);
      if (nearest.length > 0) {
        const next = new Set(nearest.map((place) => place.text[place.at]));
        table.learn(best, nearest.length, next.size === 1, next.has(text[at]));
      }
      contexts.addDraft(before, at - 1);
    }
  });
  return table;
}

/** The model over a library. One for each replayed text: it keeps the draft's own places. */
export function plainModel(library: readonly string[], table: PlainTable): Replayed {
  const contexts = new Contexts(library);
  let known = 0;
  return {
    suggest({ before, limit }) {
      contexts.addDraft(before, known);
      known = before.length;
      const places = contexts.places(before, before);
      const chances = new Map<string, number>();
      // What the longer contexts leave over falls to the shorter ones.
      let left = 1;
      let length = MOST_AGREE + 1;
      for (const { agree } of places) {
        if (agree === length) continue;
        length = agree;
        const nearest = places.filter((place) => place.agree >= agree);
        for (const place of nearest) addCuts(place, nearest, agree, left, table, chances);
        left *= 1 - table.chance(agree, nearest.length, isUnanimous(nearest));
      }
      return choose(chances, limit).map((text) => ({ text }));
    },
  };
}

function isUnanimous(places: readonly Place[]): boolean {
  return new Set(places.map(({ text, at }) => text[at])).size === 1;
}

/** Notes each cut of what follows a place with its chance; that of the longest context holds. */
function addCuts(
  place: Place,
  all: readonly Place[],
  agree: number,
  left: number,
  table: PlainTable,
  chances: Map<string, number>,
): void {
  let alive = all;
  let chance = left;
  for (let depth = 0; depth < LONGEST; depth++) {
    const code = place.text[place.at + depth];
    if (code === undefined || code === '\n') break;
    const same = alive.filter((other) => other.text[other.at + depth] === code);
    chance *=
      (table.chance(agree + depth, alive.length, same.length === alive.length) * same.length) / alive.length;
    if (chance < LEAST_CHANCE) break;
    alive = same;
    const text = place.text.slice(place.at, place.at + depth + 1);
    if (!chances.has(text)) chances.set(text, chance);
  }
}

/** One by one the cut that saves most keys beyond those chosen before. */
function choose(chances: ReadonlyMap<string, number>, limit: number): string[] {
  const chosen: string[] = [];
  while (chosen.length < limit) {
    let best = '';
    let most = 0;
    for (const [text, chance] of chances) {
      if (chosen.includes(text)) continue;
      let longer = 0;
      let shorter = 1;
      for (const other of chosen) {
        if (other.startsWith(text)) longer = Math.max(longer, chances.get(other)!);
        else if (text.startsWith(other)) shorter = Math.max(shorter, other.length);
      }
      const gain = (chance - longer) * (text.length - shorter);
      if (gain > most) {
        most = gain;
        best = text;
      }
    }
    if (best === '') break;
    chosen.push(best);
  }
  return chosen;
}
