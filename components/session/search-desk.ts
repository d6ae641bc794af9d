import { blank, type OutlineNode, parseDraft, type Span } from '../../lib/draft/index.ts';
import { loadIndicators } from '../../lib/ledger/indicators.ts';
import type { Report, Snippet } from '../../lib/store/schemas.ts';
import {
  blankFigures,
  createSearch,
  loadReadings,
  type PhrasePack,
  type Readings,
  type Search,
  type SearchEntry,
} from '../../lib/suggest/index.ts';
import type { Hit } from './engine-messages.ts';

/** A long text is shown from so far before the first word found, and to so far behind, UTF-16 code units. */
const BEFORE_WORD = 24;
const SHOWN = 120;
const LETTERS = /[a-z]/i;
const SENTENCE_END = /[。！？\n]/;

interface Entry extends SearchEntry {
  /** What is inserted, where it is not the text itself. */
  readonly whole?: string;
}

export interface SearchDesk {
  readonly search: (query: string, limit: number) => Promise<readonly Hit[]>;
  /** What inserting a hit inserts; empty where it is no longer there. */
  readonly whole: (id: string) => string;
}

/** One search over snippets, sections of earlier reports, indicators and built-in phrases. Built when first used. */
export function openSearchDesk(
  packs: readonly PhrasePack[],
  reports: readonly Report[],
  snippets: readonly Snippet[],
): SearchDesk {
  let entries: readonly Entry[] | undefined;
  let plain: Search<Entry> | undefined;
  let spelled: Search<Entry> | undefined;

  const all = () => {
    entries ??= [
      ...snippets.map(
        ({ id, text, title, tags }): Entry => ({
          id,
          text,
          title: [title, ...tags].join(' '),
          source: 'snippet',
        }),
      ),
      ...reports.flatMap(sectionsOf),
      ...loadIndicators().map(
        ({ name, unit, aliases = [] }): Entry => ({
          id: `indicator/${name}`,
          title: name,
          text: [...aliases, ...unit].join(' '),
          source: 'indicator',
          whole: `${blank(name)}${unit[0] ?? ''}`,
        }),
      ),
      ...packs.flatMap((pack) =>
        pack.phrases.map(
          ({ text }, index): Entry => ({
            id: `${pack.id}/${index}`,
            text,
            title: pack.title,
            source: 'pack',
          }),
        ),
      ),
    ];
    return entries;
  };

  const searchFor = async (query: string): Promise<Search<Entry>> => {
    if (!LETTERS.test(query)) {
      plain ??= createSearch(all());
      return plain;
    }
    if (spelled === undefined) {
      const readings: Readings = await loadReadings();
      spelled ??= createSearch(all(), readings);
    }
    return spelled;
  };

  return {
    search: async (query, limit) =>
      (await searchFor(query)).search(query, limit).map(({ entry, spans }) => ({
        id: entry.id,
        source: entry.source,
        title: entry.title ?? '',
        ...excerpt(entry, spans),
      })),
    whole: (id) => {
      const entry = all().find((one) => one.id === id);
      if (entry === undefined) return '';
      return entry.whole ?? (entry.source === 'report' ? blankFigures(entry.text) : entry.text);
    },
  };
}

/** A report by its sections; one without headings as a whole. */
function sectionsOf({ id, title, text }: Report): Entry[] {
  const { outline } = parseDraft(text);
  const parts: { readonly name: string; readonly from: number; readonly to: number }[] = [];
  const add = (nodes: readonly OutlineNode[]) => {
    for (const { heading, section, children } of nodes) {
      const to = children[0]?.section.from ?? section.to;
      parts.push({ name: heading.title, from: section.from, to });
      add(children);
    }
  };
  add(outline);
  const opening = parts[0]?.from ?? text.length;
  return [{ name: '', from: 0, to: opening }, ...parts]
    .map(({ name, from, to }, index) => ({
      id: `${id}/${index}`,
      title: name === '' ? title : `${title} ${name}`,
      text: text.slice(from, to).trim(),
      source: 'report' as const,
    }))
    .filter((part) => part.text !== '');
}

/** The part of an entry that shows why it was found. */
function excerpt({ text, source }: Entry, spans: readonly Span[]): Pick<Hit, 'text' | 'spans'> {
  const first = spans[0]?.from ?? 0;
  let from = 0;
  if (text.length > SHOWN && first > BEFORE_WORD) {
    from = first - BEFORE_WORD;
    // A sentence's beginning reads better than a piece of the one before.
    const start = text.slice(from, first).search(SENTENCE_END);
    if (start >= 0) from += start + 1;
  }
  const to = Math.min(text.length, Math.max(from + SHOWN, spans[0]?.to ?? 0));
  const part = text.slice(from, to);
  const inside = spans
    .filter((span) => span.from >= from && span.to <= to)
    .map((span) => ({ from: span.from - from, to: span.to - from }));
  return source === 'report' ? withBlanks(part, inside) : { text: part, spans: inside };
}

/** Figures made blanks between what was found; a figure that was searched for stays to be seen. */
function withBlanks(part: string, spans: readonly Span[]): Pick<Hit, 'text' | 'spans'> {
  let text = '';
  let at = 0;
  const moved: Span[] = [];
  for (const { from, to } of spans) {
    text += blankFigures(part.slice(at, from));
    moved.push({ from: text.length, to: text.length + to - from });
    text += part.slice(from, to);
    at = to;
  }
  return { text: text + blankFigures(part.slice(at)), spans: moved };
}
