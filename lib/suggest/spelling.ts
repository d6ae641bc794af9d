import type { Span } from '../draft/index.ts';
import type { Readings } from './readings.ts';
import { Syllables } from './syllables.ts';

/** Letters that open a syllable; zh, ch and sh may be typed for their initial, too. */
const INITIAL = /^(?:zh|ch|sh|[a-hj-tw-z])/;
/** More ways to split letters into syllables than these are not tried. */
const MOST_SPLITS = 24;

/** How a word of letters may be read: as syllables written out, or by initials otherwise. */
interface Splits {
  readonly full: readonly (readonly string[])[];
  readonly any: readonly string[];
}

/** Code units there are. */
const CODES = 0x10000;
const NO_READINGS: readonly string[] = [];

/** Classes of initials: a to z, and whatever can't be typed in letters. */
const CLASSES = 27;
const OTHER = 26;

function classOf(code: number): number {
  return code >= 0x61 && code <= 0x7a ? code - 0x61 : OTHER;
}

function initialsOf(parts: readonly string[]): string {
  return parts.map((part) => part.charAt(0)).join('');
}

/** Pinyin over one long text: written out (fazhan), by initials (fz), or mixed (fazh, fzhan), with every reading. */
export class Spelling {
  private readonly text: string;
  /** Class of the initial of every code unit, by its usual reading, and by another one where there is one. */
  private readonly usual: Uint8Array;
  private readonly other: Uint8Array;
  /** All places by the initials of two neighbours, in all their readings: bounds of each pair, and the places. */
  private readonly bounds: Int32Array;
  private readonly places: Int32Array;
  private readonly syllables = new Syllables();
  /** Readings by code unit, of those that stand in the text. */
  private readonly readings = Array.from({ length: CODES }, () => NO_READINGS);
  /** The splits of the word that was looked for last: a query's words are looked for in entry after entry. */
  private known: Splits & { readonly word: string } = { word: '', full: [], any: [] };

  /** `text` has no capital letters. */
  constructor(text: string, readings: Readings) {
    this.text = text;
    const seen = new Uint8Array(CODES);
    const first = new Uint8Array(CODES);
    const second = new Uint8Array(CODES);
    this.usual = new Uint8Array(text.length);
    this.other = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (seen[code] === 0) {
        seen[code] = 1;
        const all = code < 0x80 ? [text.charAt(at)] : readings.of(text.charAt(at));
        if (code >= 0x80) for (const reading of all) this.syllables.add(reading, code);
        this.readings[code] = all;
        const classes = all.map((each) => classOf(each.charCodeAt(0)));
        first[code] = classes[0] ?? OTHER;
        second[code] = classes.find((each) => each !== first[code]) ?? first[code]!;
      }
      this.usual[at] = first[code]!;
      this.other[at] = second[code]!;
    }
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
    const { syllables } = this;
    const full: (readonly string[])[] = [];
    const any = new Set<string>();
    const visit = (at: number, parts: readonly string[], written: boolean) => {
      if (full.length + any.size >= MOST_SPLITS) return;
      if (at === word.length) {
        if (written) full.push(parts);
        else any.add(initialsOf(parts));
        return;
      }
      for (let length = Math.min(syllables.longest, word.length - at); length > 0; length--) {
        const part = word.slice(at, at + length);
        if (syllables.has(part)) visit(at + length, [...parts, part], written);
        else if (at + length === word.length && length > 1 && syllables.beginning(part).length > 0)
          visit(word.length, [...parts, part], written);
      }
      const initial = INITIAL.exec(word.slice(at))?.[0];
      if (initial !== undefined) visit(at + initial.length, [...parts, initial], false);
    };
    visit(0, [], true);
    // Letters of the text itself, such as GDP.
    any.add(word);
    const written = new Set(full.map(initialsOf));
    return { full, any: [...any].filter((each) => !written.has(each)) };
  }

  /** Places in all of the text where a word of letters is spelled: written out, other ways only where that gives nothing. */
  *find(word: string): Generator<Span, void, void> {
    const { full, any } = this.splitsOf(word);
    let found = false;
    for (const parts of full) {
      this.syllables.expect(parts);
      for (const at of this.candidates(initialsOf(parts), true)) {
        const to = this.spelledAt(word, at, this.text.length, true);
        if (to === undefined) continue;
        found = true;
        yield { from: at, to };
      }
    }
    if (found) return;
    for (const initials of any) {
      for (const at of this.candidates(initials, false)) {
        const to = this.spelledAt(word, at, this.text.length, false);
        if (to !== undefined) yield { from: at, to };
      }
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

  /**
   * Places where characters with these initials may begin, by the pair among them that is rarest; where they are
   * `written` out only those that fit the expected syllables.
   */
  private *candidates(initials: string, written: boolean): Generator<number, void, void> {
    const classes = [...initials].map((letter) => classOf(letter.charCodeAt(0)));
    if (classes.length === 1) {
      for (let at = 0; at < this.usual.length; at++)
        if (written ? this.fits(1, at) : this.mayBegin(classes, at)) yield at;
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
      if (at >= 0 && (written ? this.fits(classes.length, at) : this.mayBegin(classes, at))) yield at;
    }
  }

  /** Whether the characters from a place on may have these initials. */
  private mayBegin(classes: readonly number[], at: number): boolean {
    for (let index = 0; index < classes.length; index++) {
      const initial = classes[index];
      if (this.usual[at + index] !== initial && this.other[at + index] !== initial) return false;
    }
    return true;
  }

  /** Whether so many characters from a place on may be the syllables that are expected. */
  private fits(count: number, at: number): boolean {
    for (let index = 0; index < count; index++)
      if (!this.syllables.fit(this.text.charCodeAt(at + index), index)) return false;
    return true;
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
    const code = this.text.charCodeAt(at);
    if (code < 0x80) {
      return code === word.charCodeAt(letter) ? this.read(word, letter + 1, at + 1, end, full) : undefined;
    }
    const left = word.length - letter;
    for (const reading of this.readings[code]!) {
      if (reading.charCodeAt(0) !== word.charCodeAt(letter)) continue;
      if (word.startsWith(reading, letter)) {
        const read = this.read(word, letter + reading.length, at + 1, end, full);
        if (read !== undefined) return read;
      }
      if (
        reading.length > left &&
        (!full || left > 1 || letter === 0) &&
        word.endsWith(reading.slice(0, left))
      )
        return at + 1;
      if (full) continue;
      for (const length of [2, 1]) {
        const initial = INITIAL.exec(reading)?.[0] ?? '';
        if (length > initial.length || !word.startsWith(initial.slice(0, length), letter)) continue;
        const read = this.read(word, letter + length, at + 1, end, full);
        if (read !== undefined) return read;
      }
    }
    return undefined;
  }
}
