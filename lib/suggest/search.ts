import type { Span } from '../draft/span.ts';
import { pinyinInitials } from './pinyin.ts';

export type SearchSource = 'pack' | 'report' | 'snippet' | 'indicator';

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
  /** Entries that hold every word of the query, as written or by pinyin initials; best first. */
  search(query: string, limit: number): SearchHit<Entry>[];
}

interface Row<Entry> {
  readonly entry: Entry;
  readonly text: string;
  readonly initials: string;
  readonly title: string;
  readonly titleInitials: string;
}

export function createSearch<Entry extends SearchEntry>(entries: readonly Entry[]): Search<Entry> {
  const rows: Row<Entry>[] = entries.map((entry) => {
    const title = entry.title ?? '';
    return {
      entry,
      text: entry.text.toLowerCase(),
      initials: pinyinInitials(entry.text),
      title: title.toLowerCase(),
      titleInitials: pinyinInitials(title),
    };
  });

  return {
    search(query, limit) {
      const words = query
        .toLowerCase()
        .split(/[\s\u3000]+/)
        .filter((word) => word !== '');
      if (words.length === 0) return [];
      const hits: { hit: SearchHit<Entry>; score: number }[] = [];
      for (const row of rows) {
        const spans: Span[] = [];
        const titleSpans: Span[] = [];
        let score = 0;
        for (const word of words) {
          const sound = /^[a-z]+$/.test(word);
          const inTitle = find(row.title, sound ? row.titleInitials : '', word);
          const inText = find(row.text, sound ? row.initials : '', word);
          if (inTitle < 0 && inText < 0) {
            score = -1;
            break;
          }
          if (inTitle >= 0) titleSpans.push({ from: inTitle, to: inTitle + word.length });
          if (inText >= 0) spans.push({ from: inText, to: inText + word.length });
          score += (inTitle >= 0 ? 4 : 0) + (inText >= 0 ? 1 + 1 / (1 + inText) : 0);
        }
        if (score > 0)
          hits.push({ hit: { entry: row.entry, spans: tidy(spans), titleSpans: tidy(titleSpans) }, score });
      }
      hits.sort((a, b) => b.score - a.score || a.hit.entry.text.length - b.hit.entry.text.length);
      return hits.slice(0, limit).map(({ hit }) => hit);
    },
  };
}

function find(text: string, initials: string, word: string): number {
  const written = text.indexOf(word);
  return written >= 0 || initials === '' ? written : initials.indexOf(word);
}

/** Spans in order, those that touch put together. */
function tidy(spans: readonly Span[]): Span[] {
  const tidied: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = tidied[tidied.length - 1];
    if (last !== undefined && span.from <= last.to)
      tidied[tidied.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else tidied.push(span);
  }
  return tidied;
}
