import { ContextIndex, type ContextMatch } from './context-index.ts';
import { DraftIndex } from './draft-index.ts';
import { emptyLearned, type Learned, learnIgnored, learnTaken, preference } from './learned.ts';
import type { PhrasePack } from './pack.ts';
import { createPhraseShelf } from './phrase-shelf.ts';
import { type Candidate, predict } from './predict.ts';
import type { Suggestion, SuggestionSource, SuggestRequest } from './suggestion.ts';
import { tokenize } from './tokens.ts';

/** An earlier report of the writer; `date` in ms since 1970. */
export interface SourceReport {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date?: number;
}

export interface SuggestSources {
  readonly packs: readonly PhrasePack[];
  readonly reports?: readonly SourceReport[];
  readonly snippets?: readonly { readonly id: string; readonly text: string }[];
  readonly learned?: Learned;
}

export interface Suggester {
  /**
   * What may come next at the caret, best first: continuations, and where a sentence begins phrases that suit the
   * section. Nothing below `threshold` (the chance of being right; `DISPLAY_THRESHOLD` where left out, 0 for all).
   */
  suggest(request: SuggestRequest, threshold?: number): Suggestion[];
  /** Says that the writer took a suggestion. */
  accepted(suggestion: Suggestion): void;
  /** Says that it was shown and passed over. */
  ignored(suggestion: Suggestion): void;
  /** What was learned so far: serialisable, to be handed to the next suggester. */
  readonly learned: Learned;
}

/** Continuations are shown when the chance that one of them is right is at least this. */
export const DISPLAY_THRESHOLD = 0.2;

/** So many places are weighed of each source; more add nothing that can be seen in the replay. */
const PLACES = 64;
/** Places that agree by less say nothing of the clause. */
const LEAST_AGREE = 1;

interface Origin {
  readonly source: SuggestionSource;
  readonly origin?: string;
}

const DRAFT_TAG = -1;

export function createSuggester(sources: SuggestSources): Suggester {
  const learned = sources.learned ?? emptyLearned();
  const origins: Origin[] = [];
  const texts = [
    ...sources.packs.flatMap((pack) =>
      pack.phrases.map((phrase) => ({ text: phrase.text, source: 'pack' as const, origin: pack.title })),
    ),
    ...(sources.reports ?? []).map(({ text, title }) => ({ text, source: 'report' as const, origin: title })),
    ...(sources.snippets ?? []).map(({ text }) => ({ text, source: 'snippet' as const })),
  ].map(({ text, ...origin }) => ({ tokens: tokenize(text, { named: true }), id: origins.push(origin) - 1 }));
  const index = new ContextIndex(texts);
  const draft = new DraftIndex();
  const shelf = createPhraseShelf(sources.packs);

  function candidates(): Candidate[] {
    const weigh = (codes: Uint16Array, end: number, tag: number | undefined) => (match: ContextMatch) => ({
      codes,
      at: match.at,
      end,
      agree: match.agree,
      weight: 1,
      tag: tag ?? index.textAt(match.at),
    });
    return [
      ...index
        .nearest(draft.text, draft.end, PLACES, LEAST_AGREE)
        .map(weigh(index.codes, index.codes.length, undefined)),
      ...draft.nearest(PLACES).map(weigh(draft.text, draft.end, DRAFT_TAG)),
    ];
  }

  function continuations(limit: number): Suggestion[] {
    return predict(candidates(), limit).map(({ at, length, probability }) => {
      let text = '';
      for (let place = at.at; place < at.at + length; place++) text += String.fromCharCode(at.codes[place]!);
      const origin = at.tag === DRAFT_TAG ? { source: 'draft' as const } : origins[at.tag]!;
      return { text, kind: 'continuation' as const, probability, ...origin };
    });
  }

  return {
    learned,
    suggest(request, threshold = DISPLAY_THRESHOLD) {
      const { codes } = tokenize(request.before, { named: false });
      draft.update(codes, codes.length);
      const found = continuations(request.limit)
        .filter(({ probability }) => probability >= threshold)
        .sort((a, b) => worth(b, learned) - worth(a, learned));
      if (found.length > 0) return found;
      return shelf.phrases(request);
    },
    accepted: (suggestion) => learnTaken(learned, suggestion.text),
    ignored: (suggestion) => learnIgnored(learned, suggestion.text),
  };
}

function worth({ text, probability }: Suggestion, learned: Learned): number {
  return probability * text.length * preference(learned, text);
}
