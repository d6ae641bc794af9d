import type { SectionRole } from '../draft/section-role.ts';

/** Where a suggestion comes from. */
export type SuggestionSource = 'pack' | 'report' | 'draft' | 'snippet';

/**
 * One offered continuation or phrase. `text` never carries a figure of its source: those are blanks `【＿…】`.
 * Inserted at the caret as it stands, one paragraph.
 */
export interface Suggestion {
  readonly text: string;
  /** `continuation` goes on from the words left of the caret, `phrase` suits the section, `heading` opens the next one. */
  readonly kind: 'continuation' | 'phrase' | 'heading';
  readonly source: SuggestionSource;
  /** Where it stands, for the writer: a pack's or report's title. */
  readonly origin?: string;
  /** Calibrated chance of being taken, 0 to 1; phrases and headings carry their rank's prior. */
  readonly probability: number;
}

/** What the engine is asked: it sees the text left of the caret only. */
export interface SuggestRequest {
  /** The draft up to the caret. */
  readonly before: string;
  /** At most so many suggestions. */
  readonly limit: number;
  /** Report type id (`lib/skeleton`), where known. */
  readonly reportType?: string;
  /** Role of the section at the caret, where known. */
  readonly section?: SectionRole;
}
