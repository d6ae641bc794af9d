import type { Span } from '../draft/index.ts';
import { PairIndex } from './pair-index.ts';
import { pinyinInitials } from './pinyin.ts';
import type { Readings } from './readings.ts';
import { Spelling } from './spelling.ts';

export type SearchSource = 'snippet' | 'report' | 'pack' | 'indicator';

export interface SearchEntry {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly source: SearchSource;
}

export interface SearchHit<Entry extends SearchEntry = SearchEntry> {
  readonly entry: Entry;
  /** Where the query's words stand in `entry.text`, in order, disjoint, in UTF-16 code units. */
  readonly spans: readonly Span[];
  /** The same in `entry.title`. */
  readonly titleSpans: readonly Span[];
}

export interface Search<Entry extends SearchEntry = SearchEntry> {
  /**
   * Entries that hold every word of the query (split by spaces), as written or in pinyin (initials; written out too
   * where readings are there); best first: the writer's own before built-in ones, titles before texts, beginnings before the rest, short before long.
   */
  search(query: string, limit: number): SearchHit<Entry>[];
}

/** The writer's own comes first; also the order in which hits of very common words are gathered. */
const SOURCES: readonly SearchSource[] = ['snippet', 'indicator', 'report', 'pack'];

/** So many entries of a very common word are ranked; nobody looks further, and a key must stay quick. */
const MOST_RANKED = 500;

/** Letters may spell pinyin. */
const LETTERS = /^[a-z]+$/;

/** Marks that stand in no text keep title, text and entries apart in the one long string that is searched. */
const TITLE_END = '\u0001';
const ENTRY_END = '\u0000';

/** Lower case of Latin letters alone, so that offsets stay. */
function lower(text: string): string {
  return text.replace(/[A-ZＡ-Ｚ]+/g, (letters) => letters.toLowerCase());
}

/** Search over up to some 100,000 entries: all of them stand in one string, whose pairs of code units are indexed. */
export function createSearch<Entry extends SearchEntry>(
  entries: readonly Entry[],
  readings?: Readings,
): Search<Entry> {
  const ordered = [...entries].sort((a, b) => SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source));
  const starts = new Int32Array(ordered.length + 1);
  const parts: string[] = [];
  let length = 0;
  ordered.forEach(({ title = '', text }, index) => {
    starts[index] = length;
    parts.push(title, TITLE_END, text, ENTRY_END);
    length += title.length + text.length + 2;
  });
  starts[ordered.length] = length;
  const written = new PairIndex(lower(parts.join('')));
  let initials: PairIndex | undefined;

  function entryAt(offset: number): number {
    let low = 0;
    let high = ordered.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  let spelling: Spelling | undefined;

  /** Letters are looked for as pinyin, where readings are there. */
  function spellingFor(word: string): Spelling | undefined {
    if (readings === undefined || !LETTERS.test(word)) return undefined;
    spelling ??= new Spelling(written.text, readings);
    return spelling;
  }

  /** The string that a word stands in as it is: letters among the initials, where Latin letters stand as well. */
  function stringFor(word: string): PairIndex {
    if (!LETTERS.test(word)) return written;
    initials ??= new PairIndex(pinyinInitials(written.text));
    return initials;
  }

  /** Where a word first stands in a stretch: as written, or in letters that spell it. */
  function place(word: string, from: number, to: number): Span | undefined {
    const spelled = spellingFor(word);
    if (spelled !== undefined) return spelled.first(word, from, to);
    // Only the stretch is looked through: a miss must not run on to the end of all entries.
    const at = stringFor(word).text.slice(from, to).indexOf(word);
    return at < 0 ? undefined : { from: from + at, to: from + at + word.length };
  }

  /** Where a word stands among all entries. */
  function* places(word: string): Generator<number, void, void> {
    const spelled = spellingFor(word);
    if (spelled !== undefined) {
      for (const { from } of spelled.find(word)) yield from;
      return;
    }
    const string = stringFor(word);
    if (word.length > 1) {
      yield* string.find(word);
      return;
    }
    for (let at = string.text.indexOf(word); at >= 0; ) {
      yield at;
      // One place of an entry is enough.
      at = string.text.indexOf(word, starts[entryAt(at) + 1]!);
    }
  }

  /** The entries that hold a word, each once, at most `MOST_RANKED`. */
  function holders(word: string): number[] {
    const found = new Set<number>();
    let last = -1;
    for (const from of places(word)) {
      if (last >= 0 && from >= starts[last]! && from < starts[last + 1]!) continue;
      last = entryAt(from);
      found.add(last);
      if (found.size >= MOST_RANKED) break;
    }
    return [...found];
  }

  function judge(
    index: number,
    words: readonly string[],
  ): { hit: SearchHit<Entry>; score: number } | undefined {
    const entry = ordered[index]!;
    const titleFrom = starts[index]!;
    const textFrom = titleFrom + (entry.title ?? '').length + 1;
    const spans: Span[] = [];
    const titleSpans: Span[] = [];
    let score = -SOURCES.indexOf(entry.source);
    for (const word of words) {
      const inTitle = place(word, titleFrom, textFrom - 1);
      const inText = place(word, textFrom, starts[index + 1]! - 1);
      if (inTitle === undefined && inText === undefined) return undefined;
      // A title tells more than any place in the text, and the earlier the better.
      if (inTitle !== undefined) {
        titleSpans.push({ from: inTitle.from - titleFrom, to: inTitle.to - titleFrom });
        score += 1 + 1 / (1 + inTitle.from - titleFrom);
      }
      if (inText !== undefined) {
        spans.push({ from: inText.from - textFrom, to: inText.to - textFrom });
        score += 1 / (1 + inText.from - textFrom);
      }
    }
    return { hit: { entry, spans: tidy(spans), titleSpans: tidy(titleSpans) }, score };
  }

  return {
    search(query, limit) {
      const words = lower(query)
        .split(/[\s\u3000]+/)
        .filter((word) => word !== '');
      if (words.length === 0 || ordered.length === 0) return [];
      // The longest word is usually the rarest.
      const rarest = words.reduce((longest, word) => (word.length > longest.length ? word : longest));
      return holders(rarest)
        .flatMap((index) => judge(index, words) ?? [])
        .sort((a, b) => b.score - a.score || a.hit.entry.text.length - b.hit.entry.text.length)
        .slice(0, limit)
        .map(({ hit }) => hit);
    },
  };
}

/** Spans in order, those that touch put together. */
function tidy(spans: readonly Span[]): Span[] {
  const tidied: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = tidied[tidied.length - 1];
    if (last === undefined || span.from > last.to) tidied.push(span);
    else tidied[tidied.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return tidied;
}
