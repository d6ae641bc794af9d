import type { Span } from '../draft/index.ts';
import type { Readings } from './readings.ts';

/** Letters that open a syllable; zh, ch and sh may be typed for their initial, too. */
const INITIAL = /^(?:zh|ch|sh|[a-hj-tw-z])/;
/** More ways to split letters into syllables than these are not tried. */
const MOST_SPLITS = 24;

/** Initials that a word of letters may have: of syllables written out, and of all other ways to read it. */
interface Splits {
  readonly full: readonly string[];
  readonly any: readonly string[];
}

/** Classes of initials: a to z, and whatever can't be typed in letters. */
const CLASSES = 27;
const OTHER = 26;

function classOf(code: number): number {
  return code >= 0x61 && code <= 0x7a ? code - 0x61 : OTHER;
}

/** Pinyin over one long text: written out (fazhan), by initials (fz), or mixed (fazh, fzhan), with every reading. */
export class Spelling {
  private readonly text: string;
  private readonly readings: Readings;
  /** Class of the initial of every code unit, by its usual reading, and by another one where there is one. */
  private readonly usual: Uint8Array;
  private readonly other: Uint8Array;
  /** All places by the initials of two neighbours, in all their readings: bounds of each pair, and the places. */
  private readonly bounds: Int32Array;
  private readonly places: Int32Array;
  private readonly syllables: ReadonlySet<string>;
  private readonly longest: number;
  /** The splits of the word that was looked for last: a query's words are looked for in entry after entry. */
  private known: Splits & { readonly word: string } = { word: '', full: [], any: [] };

  /** `text` has no capital letters. */
  constructor(text: string, readings: Readings) {
    this.text = text;
    this.readings = readings;
    const seen = new Uint8Array(0x10000);
    const first = new Uint8Array(0x10000);
    const second = new Uint8Array(0x10000);
    const syllables = new Set<string>();
    this.usual = new Uint8Array(text.length);
    this.other = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (seen[code] === 0) {
        seen[code] = 1;
        const all = code < 0x80 ? [text.charAt(at)] : readings.of(text.charAt(at));
        if (code >= 0x80) for (const reading of all) syllables.add(reading);
        const classes = all.map((each) => classOf(each.charCodeAt(0)));
        first[code] = classes[0] ?? OTHER;
        second[code] = classes.find((each) => each !== first[code]) ?? first[code]!;
      }
      this.usual[at] = first[code]!;
      this.other[at] = second[code]!;
    }
    this.syllables = syllables;
    this.longest = Math.max(1, ...[...syllables].map((each) => each.length));
    this.bounds = new Int32Array(CLASSES * CLASSES + 1);
    this.eachPair((pair) => this.bounds[pair + 1]!++);
    for (let pair = 0; pair < CLASSES * CLASSES; pair++) this.bounds[pair + 1]! += this.bounds[pair]!;
    const next = this.bounds.slice();
    this.places = new Int32Array(this.bounds[CLASSES * CLASSES]!);
    this.eachPair((pair, at) => {
      this.places[next[pair]!++] = at;
    });
  }

  /** Each place with each pair of initials that it and its neighbour may have. */
  private eachPair(tell: (pair: number, at: number) => void): void {
    const { usual, other } = this;
    for (let at = 0; at + 1 < usual.length; at++) {
      const [one, another] = [usual[at]!, other[at]!];
      const [next, nextOther] = [usual[at + 1]!, other[at + 1]!];
      tell(one * CLASSES + next, at);
      if (another !== one) tell(another * CLASSES + next, at);
      if (nextOther === next) continue;
      tell(one * CLASSES + nextOther, at);
      if (another !== one) tell(another * CLASSES + nextOther, at);
    }
  }

  private splits(word: string): Splits {
    const full = new Set<string>();
    const any = new Set<string>();
    const visit = (at: number, initials: string, written: boolean) => {
      if (full.size + any.size >= MOST_SPLITS) return;
      if (at === word.length) {
        (written ? full : any).add(initials);
        return;
      }
      for (let length = Math.min(this.longest, word.length - at); length > 0; length--) {
        const part = word.slice(at, at + length);
        if (this.syllables.has(part)) visit(at + length, initials + part.charAt(0), written);
        else if (at + length === word.length && length > 1 && this.begins(part))
          visit(word.length, initials + part.charAt(0), written);
      }
      const initial = INITIAL.exec(word.slice(at))?.[0];
      if (initial !== undefined) visit(at + initial.length, initials + initial.charAt(0), false);
    };
    visit(0, '', true);
    // Letters of the text itself, such as GDP.
    any.add(word);
    return { full: [...full], any: [...any].filter((each) => !full.has(each)) };
  }

  private begins(part: string): boolean {
    for (const syllable of this.syllables) if (syllable.startsWith(part)) return true;
    return false;
  }

  /** Places in all of the text where a word of letters is spelled: written out, other ways only where that gives nothing. */
  *find(word: string): Generator<Span, void, void> {
    const { full, any } = this.splitsOf(word);
    let found = false;
    for (const splits of [full, any]) {
      for (const split of splits) {
        for (const at of this.candidates(split)) {
          const to = this.spelledAt(word, at, this.text.length, splits === full);
          if (to === undefined) continue;
          found = true;
          yield { from: at, to };
        }
      }
      if (found) return;
    }
  }

  /** The first place in `[from, to)` where a word of letters is spelled, written out if there is such a one. */
  first(word: string, from: number, to: number): Span | undefined {
    for (const full of [true, false]) {
      for (let at = from; at < to; at++) {
        const end = this.spelledAt(word, at, to, full);
        if (end !== undefined) return { from: at, to: end };
      }
    }
    return undefined;
  }

  private splitsOf(word: string): Splits {
    if (word !== this.known.word) this.known = { word, ...this.splits(word) };
    return this.known;
  }

  /** Places where characters with these initials may begin, by the pair among them that is rarest. */
  private *candidates(split: string): Generator<number, void, void> {
    const classes = [...split].map((letter) => classOf(letter.charCodeAt(0)));
    if (classes.length === 1) {
      for (let at = 0; at < this.usual.length; at++)
        if (this.usual[at] === classes[0] || this.other[at] === classes[0]) yield at;
      return;
    }
    let rarest = 0;
    let fewest = Number.POSITIVE_INFINITY;
    for (let index = 0; index + 1 < classes.length; index++) {
      const pair = classes[index]! * CLASSES + classes[index + 1]!;
      const count = this.bounds[pair + 1]! - this.bounds[pair]!;
      if (count >= fewest) continue;
      fewest = count;
      rarest = index;
    }
    const pair = classes[rarest]! * CLASSES + classes[rarest + 1]!;
    for (let index = this.bounds[pair]!; index < this.bounds[pair + 1]!; index++) {
      const at = this.places[index]! - rarest;
      if (at >= 0) yield at;
    }
  }

  /** Where what a word spells at a place ends. */
  private spelledAt(word: string, at: number, end: number, full: boolean): number | undefined {
    const initial = classOf(word.charCodeAt(0));
    if (this.usual[at] !== initial && this.other[at] !== initial) return undefined;
    return this.read(word, 0, at, end, full);
  }

  private read(word: string, letter: number, at: number, end: number, full: boolean): number | undefined {
    if (letter === word.length) return at;
    if (at >= end) return undefined;
    const character = this.text.charAt(at);
    if (character.charCodeAt(0) < 0x80) {
      return character === word.charAt(letter) ? this.read(word, letter + 1, at + 1, end, full) : undefined;
    }
    const rest = word.slice(letter);
    for (const reading of this.readings.of(character)) {
      if (reading.charAt(0) !== rest.charAt(0)) continue;
      if (rest.startsWith(reading)) {
        const read = this.read(word, letter + reading.length, at + 1, end, full);
        if (read !== undefined) return read;
      }
      if (reading.startsWith(rest) && (!full || rest.length > 1 || letter === 0)) return at + 1;
      if (full) continue;
      for (const length of [2, 1]) {
        const initial = INITIAL.exec(reading)?.[0] ?? '';
        if (length > initial.length || !rest.startsWith(initial.slice(0, length))) continue;
        const read = this.read(word, letter + length, at + 1, end, full);
        if (read !== undefined) return read;
      }
    }
    return undefined;
  }
}
