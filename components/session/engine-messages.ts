import type { Span } from '../../lib/draft/span.ts';
import type { SearchSource } from '../../lib/suggest/search.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';

/** What the offers at a caret are asked for with. */
export interface OfferRequest {
  readonly text: string;
  /** The caret, a UTF-16 offset of `text`. */
  readonly at: number;
  readonly reportType?: string;
  /** Least probability at which a continuation is shown, 0 to 1. */
  readonly threshold: number;
  /** At most so many of each kind. */
  readonly continuations: number;
  readonly phrases: number;
}

export interface OfferAnswer {
  readonly going: readonly Suggestion[];
  readonly suited: readonly Suggestion[];
}

/** Something that a search found. */
export interface Hit {
  /** Of a snippet or report: its id, with the section's number behind a slash for reports. */
  readonly id: string;
  readonly source: SearchSource;
  readonly title: string;
  /** The text, or of a long one the part around the first word found; figures of earlier reports are blanks. */
  readonly text: string;
  readonly spans: readonly Span[];
}

/** To the engine. `id` comes back with the answer. */
export type EngineRequest =
  | { readonly type: 'offers'; readonly id: number; readonly request: OfferRequest }
  | { readonly type: 'search'; readonly id: number; readonly query: string; readonly limit: number }
  /** The whole text of something found, as it may be inserted. */
  | { readonly type: 'whole'; readonly id: number; readonly hit: string }
  | { readonly type: 'accepted' | 'ignored'; readonly suggestion: Suggestion };

/** From the engine. */
export type EngineReport =
  /** It knows something else than before: what was asked may now have another answer. */
  | { readonly type: 'changed' }
  | { readonly type: 'answer'; readonly id: number; readonly answer: OfferAnswer | readonly Hit[] | string };
