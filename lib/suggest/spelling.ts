import type { Readings } from './readings.ts';

/** Letters that open a syllable; zh, ch and sh may be typed for their initial, too. */
const INITIAL = /^(?:zh|ch|sh|[a-hj-tw-z])/;
/** More ways to split letters into syllables than these are not tried. */
const MOST_SPLITS = 24;

/** A stretch of a text that letters spell. */
export interface Spelled {
  /** End of the stretch. */
  readonly to: number;
  /** Each syllable is written out, at most the last one is begun only. */
  readonly full: boolean;
}

/** Pinyin over one long text: written out (fazhan), by initials (fz), or mixed (fazh, fzhan), with every reading. */
export class Spelling {
  private readonly text: string;
  private readonly readings: Readings;
  /** The initial letter of every code unit, by its usual reading, and by another one where there is one. */
  private readonly initials: readonly string[];
  private readonly syllables: ReadonlySet<string>;
  private readonly longest: number;

  /** `text` has no capital letters. */
  constructor(text: string, readings: Readings) {
    this.text = text;
    this.readings = readings;
    const usual = new Uint8Array(0x10000);
    const other = new Uint8Array(0x10000);
    const syllables = new Set<string>();
    const firsts = new Uint8Array(text.length);
    const seconds = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (usual[code] === 0) {
        const all = code < 0x80 ? [text.charAt(at)] : readings.of(text.charAt(at));
        if (code >= 0x80) for (const reading of all) syllables.add(reading);
        usual[code] = all[0]?.charCodeAt(0) ?? NONE;
        other[code] = all.find((each) => each.charCodeAt(0) !== usual[code])?.charCodeAt(0) ?? usual[code]!;
      }
      firsts[at] = usual[code]!;
      seconds[at] = other[code]!;
    }
    const decoder = new TextDecoder('ascii');
    this.initials = [decoder.decode(firsts), decoder.decode(seconds)];
    this.syllables = syllables;
    this.longest = Math.max(1, ...[...syllables].map((each) => each.length));
  }

  /** Initials that a word of letters may have: of its syllables written out, and of all ways to read it. */
  private splits(word: string): { readonly full: readonly string[]; readonly any: readonly string[] } {
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

  /**
   * Places in `[from, to)` where a word of letters is spelled, each with its end; `next` says where to go on behind a
   * place, and undefined ends the search. Written out first; other ways only where that gives nothing.
   */
  *find(word: string, from: number, to: number): Generator<Spelled & { readonly from: number }, void, void> {
    const { full, any } = this.splits(word);
    let found = false;
    for (const splits of [full, any]) {
      for (const split of splits) {
        for (const [way, string] of this.initials.entries()) {
          for (let at = string.indexOf(split, from); at >= 0 && at < to; at = string.indexOf(split, at + 1)) {
            // What both ways spell alike was found by the first.
            if (way === 1 && this.initials[0]!.startsWith(split, at)) continue;
            const spelled = this.spelledAt(word, at, to);
            if (spelled === undefined) continue;
            found = true;
            yield { from: at, ...spelled };
          }
        }
      }
      if (found) return;
    }
  }

  /** What a word spells at a place, written out if it can be read so. */
  private spelledAt(word: string, at: number, end: number): Spelled | undefined {
    const full = this.read(word, 0, at, end, true);
    if (full !== undefined) return { to: full, full: true };
    const loose = this.read(word, 0, at, end, false);
    return loose === undefined ? undefined : { to: loose, full: false };
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

/** A space: it can't be spelled. */
const NONE = 0x20;
