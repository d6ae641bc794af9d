/**
 * Suggestions: continuations of what is being typed, from the writer's earlier reports, the draft itself and the
 * packs; phrases that suit a section; search. No suggestion carries a figure of its source.
 */

export { blankFigures } from './blank-name.ts';
export { loadBuiltInPhrases } from './built-in.ts';
export { emptyLearned, type Learned } from './learned.ts';
export type { OutlineHeading } from './next-heading.ts';
export {
  PackError,
  PHRASE_THEMES,
  type Phrase,
  type PhrasePack,
  type PhraseTheme,
  parsePhrasePack,
} from './pack.ts';
export { loadReadings, type Readings } from './readings.ts';
export { createSearch, type Search, type SearchEntry, type SearchHit, type SearchSource } from './search.ts';
export { type SourceFrame, skeletonSources, type TypeOutline } from './skeleton-sources.ts';
export { inSlices } from './slices.ts';
export { createSuggester, DISPLAY_THRESHOLD, type Suggester, type SuggestSources } from './suggester.ts';
export type { Suggestion, SuggestionSource, SuggestRequest } from './suggestion.ts';
export {
  isPreparedTexts,
  type PreparedTexts,
  prepareTexts,
  preparingTexts,
  type SourceReport,
  type SourceSnippet,
  textStamp,
} from './texts.ts';
