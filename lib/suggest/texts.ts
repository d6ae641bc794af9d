import { buildContexts, buildingContexts, type ContextData } from './context-index.ts';
import { headingsOf, type OutlineHeading } from './next-heading.ts';
import type { PhrasePack } from './pack.ts';
import type { SourceFrame } from './skeleton-sources.ts';
import { finish, type Sliced } from './slices.ts';
import { LINE_END, SENTENCE_END, type Tokens, tokenize } from './tokens.ts';

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

/** The writer's own texts, ready to be searched: plain data that a worker may build and a database keep. */
export interface PreparedTexts extends ContextData {
  /** Tells texts apart that it was built of from any others: see `textStamp`. */
  readonly stamp: string;
  /** Titles of the reports, which come first, newest first; snippets have none and follow. */
  readonly titles: readonly string[];
  /** Outlines of the latest reports. */
  readonly outlines: readonly ReportOutline[];
}

/** The headings of a report, its figures made blanks. */
export interface ReportOutline {
  readonly title: string;
  readonly headings: readonly OutlineHeading[];
}

/** Next headings are looked for in so many of the latest reports. */
const OUTLINED_REPORTS = 20;

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
export function* preparingTexts(
  reports: readonly SourceReport[],
  snippets: readonly SourceSnippet[] = [],
): Sliced<PreparedTexts> {
  const sorted = newestFirst(reports);
  const texts: Tokens[] = [];
  for (const { text } of [...sorted, ...snippets]) {
    texts.push(tokenize(withLineFeeds(text), { named: true }));
    yield;
  }
  const outlines: ReportOutline[] = [];
  for (const { title, text } of sorted.slice(0, OUTLINED_REPORTS)) {
    const headings = headingsOf(withLineFeeds(text));
    outlines.push({ title, headings: headings.map(({ level, title: words }) => ({ level, title: words })) });
    yield;
  }
  return {
    ...(yield* buildingContexts(texts, LINE_END)),
    stamp: textStamp(reports, snippets),
    titles: sorted.map(({ title }) => title),
    outlines,
  };
}

export function prepareTexts(
  reports: readonly SourceReport[],
  snippets: readonly SourceSnippet[] = [],
): PreparedTexts {
  return finish(preparingTexts(reports, snippets));
}

/** Whether a value that a database kept is still what `prepareTexts` makes. */
export function isPreparedTexts(value: unknown): value is PreparedTexts {
  const kept = value as Partial<PreparedTexts> | null | undefined;
  return (
    typeof kept?.stamp === 'string' &&
    kept.stamp.startsWith(`${MAKE} `) &&
    kept.codes instanceof Uint16Array &&
    kept.starts instanceof Int32Array &&
    kept.order instanceof Int32Array &&
    kept.gaps instanceof Int32Array &&
    kept.gapNames instanceof Uint16Array &&
    Array.isArray(kept.names) &&
    Array.isArray(kept.titles) &&
    Array.isArray(kept.outlines)
  );
}

/** FNV-1a, 32 bits. */
const HASH_START = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;
/** Changes whenever `PreparedTexts` is made otherwise, so that an older one is not taken for a new one. */
const MAKE = 1;

/** What `PreparedTexts.stamp` is for these texts, in this order of age: another one as soon as a letter differs. */
export function textStamp(reports: readonly SourceReport[], snippets: readonly SourceSnippet[]): string {
  let hash = HASH_START;
  let length = 0;
  const add = (text: string) => {
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_FACTOR);
    // A mark between texts: 0xffff stands in none.
    hash = Math.imul(hash ^ 0xffff, HASH_FACTOR);
    length += text.length;
  };
  for (const { title, text } of newestFirst(reports)) {
    add(title);
    add(text);
  }
  for (const { text } of snippets) add(text);
  return `${MAKE} ${reports.length} ${snippets.length} ${length} ${hash >>> 0}`;
}

/** What is built in, ready to be searched. */
export interface PreparedPhrases extends ContextData {
  /** The title of each text's pack or report type. */
  readonly titles: readonly string[];
}

/** Prepares what is built in: each phrase and frame stands behind a full stop, so that it may open a sentence. */
export function preparePhrases(
  packs: readonly PhrasePack[],
  frames: readonly SourceFrame[] = [],
): PreparedPhrases {
  const texts = [
    ...packs.flatMap((pack) => pack.phrases.map(({ text }) => ({ text, title: pack.title }))),
    ...frames,
  ];
  return {
    ...buildContexts(
      texts.map(({ text }) => tokenize(text, { named: true })),
      SENTENCE_END,
    ),
    titles: texts.map(({ title }) => title),
  };
}
