import { buildContexts, type ContextData } from './context-index.ts';
import type { PhrasePack } from './pack.ts';
import type { SourceFrame } from './skeleton-sources.ts';
import type { SuggestionSource } from './suggestion.ts';
import { LINE_END, SENTENCE_END, tokenize } from './tokens.ts';

/** An earlier report of the writer; `date` in ms since 1970. */
export interface SourceReport {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date?: number;
}

export interface SourceSnippet {
  readonly id: string;
  readonly text: string;
}

/** Where an indexed text comes from. */
export interface TextOrigin {
  readonly source: SuggestionSource;
  readonly origin?: string;
}

/** The writer's own texts, ready to be searched: plain data that a worker may build and a database keep. */
export interface PreparedTexts extends ContextData {
  /** The reports, then the snippets, that it was built of: see `textIds`. */
  readonly ids: readonly string[];
  readonly origins: readonly TextOrigin[];
}

const OTHER_LINE_END = /[\r\u2028\u2029]/;

/** Line ends as the engine wants them. */
export function withLineFeeds(text: string): string {
  // Most texts have no other, and looking is much cheaper than copying.
  return OTHER_LINE_END.test(text) ? text.replace(/\r\n?|[\u2028\u2029]/g, '\n') : text;
}

/** Later reports go first, so that of two equal places theirs is named. */
export function newestFirst(reports: readonly SourceReport[]): SourceReport[] {
  return [...reports].sort((a, b) => (b.date ?? 0) - (a.date ?? 0));
}

/** Prepares reports and snippets; a megabyte of text takes about half a second. */
export function prepareTexts(
  reports: readonly SourceReport[],
  snippets: readonly SourceSnippet[] = [],
): PreparedTexts {
  const sorted = newestFirst(reports);
  const texts = [...sorted, ...snippets].map(({ text }) => tokenize(withLineFeeds(text), { named: true }));
  return {
    ...buildContexts(texts, LINE_END),
    ids: textIds(reports, snippets),
    origins: [
      ...sorted.map(({ title }) => ({ source: 'report' as const, origin: title })),
      ...snippets.map(() => ({ source: 'snippet' as const })),
    ],
  };
}

/** What `PreparedTexts.ids` holds for these texts: ids with lengths, so that a text that was changed is noticed. */
export function textIds(reports: readonly SourceReport[], snippets: readonly SourceSnippet[]): string[] {
  return [...newestFirst(reports), ...snippets].map(({ id, text }) => `${id} ${text.length}`);
}

/** Prepares what is built in: each phrase and frame stands behind a full stop, so that it may open a sentence. */
export function preparePhrases(
  packs: readonly PhrasePack[],
  frames: readonly SourceFrame[] = [],
): Omit<PreparedTexts, 'ids'> {
  const texts = [
    ...packs.flatMap((pack) => pack.phrases.map(({ text }) => ({ text, title: pack.title }))),
    ...frames,
  ];
  return {
    ...buildContexts(
      texts.map(({ text }) => tokenize(text, { named: true })),
      SENTENCE_END,
    ),
    origins: texts.map(({ title }) => ({ source: 'pack' as const, origin: title })),
  };
}
