import { blank } from '../draft/index.ts';
import { CALIBRATION, Kind } from './calibration.ts';
import { Gatherer } from './candidates.ts';
import { ContextIndex } from './context-index.ts';
import { emptyLearned, type Learned, learnIgnored, learnTaken, preference } from './learned.ts';
import { nextHeadings, sourceOutline } from './next-heading.ts';
import type { PhrasePack } from './pack.ts';
import { createPhraseShelf, type PhraseShelf } from './phrase-shelf.ts';
import { type Path, Predictor } from './predict.ts';
import type { SourceFrame, TypeOutline } from './skeleton-sources.ts';
import { hasStrayDigit } from './stray-digit.ts';
import type { Suggestion, SuggestRequest } from './suggestion.ts';
import {
  type PreparedTexts,
  preparePhrases,
  prepareTexts,
  type SourceReport,
  type SourceSnippet,
  withLineFeeds,
} from './texts.ts';
import { GAP, GrowingTokens } from './tokens.ts';

export interface SuggestSources {
  readonly packs: readonly PhrasePack[];
  readonly reports?: readonly SourceReport[];
  readonly snippets?: readonly SourceSnippet[];
  /** Written sections and outlines of report types: see `skeletonSources`. */
  readonly frames?: readonly SourceFrame[];
  readonly outlines?: readonly TypeOutline[];
  readonly learned?: Learned;
  /** What `prepareTexts` made of reports and snippets, which then need not be given. */
  readonly prepared?: PreparedTexts;
}

export interface Suggester {
  /**
   * What may come next at the caret, best first. Continuations where the chance that one of them is right reaches
   * `threshold` (`DISPLAY_THRESHOLD` where left out, 0 for all); where a paragraph begins also the next heading, and if
   * there is no continuation phrases that suit the section. Nothing that the draft already says, and no figure of a source.
   */
  suggest(request: SuggestRequest, threshold?: number): Suggestion[];
  /** Phrases that suit the section wherever the caret stands: what a list to choose from shows. */
  phrases(request: SuggestRequest): Suggestion[];
  /** Says that the writer took a suggestion. */
  accepted(suggestion: Suggestion): void;
  /** Says that the writer had it before their eyes and went on without it. */
  ignored(suggestion: Suggestion): void;
  /** What was learned so far: serialisable, to be handed to the next suggester. */
  readonly learned: Learned;
}

/** Found with `npm run replay`: just above it 3 of 10 lists hold the right continuation. */
export const DISPLAY_THRESHOLD = 0.24;

/** In a list that is shown, continuations whose chance is less than this share of the threshold are left out. */
const LEAST_SHARE = 0.1;

/** A continuation so long that stands in the draft already would say it twice, in UTF-16 code units. */
const REPETITION = 16;
/** Passed over so often that it is no longer offered. */
const LEAST_PREFERENCE = 0.25;

/** The caret stands at the head of a paragraph: there a writer looks for a heading, or how to begin. */
const PARAGRAPH_START = /(?:^|\n)[\s\u3000]*$/;
/** So many headings are offered at most. */
const MOST_HEADINGS = 2;

const NO_FRAMES: readonly SourceFrame[] = [];

export function createSuggester(sources: SuggestSources): Suggester {
  const {
    packs,
    reports = [],
    snippets = [],
    frames = NO_FRAMES,
    outlines = [],
    learned = emptyLearned(),
  } = sources;
  const own = sources.prepared ?? prepareTexts(reports, snippets);
  const { titles: packTitles, index: packIndex, shelf } = shelve(packs, frames);
  const ownIndex = new ContextIndex(own);
  const gatherer = new Gatherer(packIndex, ownIndex);
  const predictor = new Predictor(CALIBRATION);
  const tokens = new GrowingTokens();

  function suggestion({ candidate, length, probability }: Path): Suggestion {
    const { kind, at, codes } = gatherer.candidates;
    const source = kind[candidate]!;
    const from = at[candidate]!;
    const index = source === Kind.pack ? packIndex : ownIndex;
    let text = '';
    for (let place = from; place < from + length; place++) {
      const code = codes[source]![place]!;
      text += code === GAP ? blank(index.gapName(place)) : String.fromCharCode(code);
    }
    return { text, kind: 'continuation', probability, ...origin(source, from) };
  }

  /** Where a place of a source stands, for the writer. */
  function origin(source: number, at: number): Pick<Suggestion, 'source' | 'origin'> {
    if (source === Kind.draft) return { source: 'draft' };
    const title = source === Kind.pack ? packTitles[packIndex.textAt(at)] : own.titles[ownIndex.textAt(at)];
    const kind = source === Kind.pack ? 'pack' : title === undefined ? 'snippet' : 'report';
    return { source: kind, ...(title === undefined ? {} : { origin: title }) };
  }

  function continuations(before: string, limit: number, threshold: number): Suggestion[] {
    tokens.update(before);
    const { codes, length } = tokens;
    const { paths, probability } = predictor.predict(
      gatherer.gather(codes, length),
      codes[length - 1]!,
      limit,
    );
    if (probability < threshold) return [];
    return paths
      .filter((path) => path.probability >= threshold * LEAST_SHARE)
      .map(suggestion)
      .filter(({ text }) => (text.length < REPETITION || !before.includes(text)) && !hasStrayDigit(text))
      .map((each) => ({ each, liking: preference(learned, each.text) }))
      .filter(({ liking }) => liking >= LEAST_PREFERENCE)
      .sort((a, b) => worth(b.each) * b.liking - worth(a.each) * a.liking)
      .map(({ each }) => each);
  }

  const reportOutlines = own.outlines.map(({ title, headings: written }) =>
    sourceOutline(title, 'report', written),
  );
  const typeOutlines = outlines.map(({ reportType, title, headings: typical }) => ({
    reportType,
    outline: sourceOutline(title, 'pack', typical),
  }));

  function headings({ before, reportType, limit }: SuggestRequest): Suggestion[] {
    const typical = typeOutlines
      .filter((each) => each.reportType === reportType)
      .map(({ outline }) => outline);
    return nextHeadings(before, [...reportOutlines, ...typical], Math.min(MOST_HEADINGS, limit));
  }

  return {
    learned,
    suggest(request, threshold = DISPLAY_THRESHOLD) {
      const asked = { ...request, before: withLineFeeds(request.before) };
      const { before, limit, section } = asked;
      if (!PARAGRAPH_START.test(before)) return continuations(before, limit, threshold);
      const next = headings(asked);
      const going = continuations(before, limit - next.length, threshold);
      const found = [...going, ...next.filter(({ text }) => !going.some((each) => each.text === text))];
      return found.length > 0 || section === undefined ? found : shelf.phrases(asked);
    },
    phrases: (request) => shelf.phrases({ ...request, before: withLineFeeds(request.before) }),
    accepted: (taken) => learnTaken(learned, taken.text),
    ignored: (passed) => learnIgnored(learned, passed.text),
  };
}

/** What is made of built-in texts: the same for every suggester that has them. */
interface Shelved {
  readonly packs: readonly PhrasePack[];
  readonly frames: readonly SourceFrame[];
  readonly titles: readonly string[];
  readonly index: ContextIndex;
  readonly shelf: PhraseShelf;
}

let shelved: Shelved | undefined;

/** A suggester is made anew whenever the library changes; the built-in texts are indexed only once. */
function shelve(packs: readonly PhrasePack[], frames: readonly SourceFrame[]): Shelved {
  if (shelved?.packs !== packs || shelved.frames !== frames) {
    const prepared = preparePhrases(packs, frames);
    const { titles } = prepared;
    shelved = { packs, frames, titles, index: new ContextIndex(prepared), shelf: createPhraseShelf(packs) };
  }
  return shelved;
}

function worth({ text, probability }: Suggestion): number {
  return probability * (text.length - 1);
}
