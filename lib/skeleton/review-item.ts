import type { GapKind } from '../check/finding.ts';
import type { Span } from '../draft/span.ts';

/** What a stretch of an old report is that may not stand in the next one unseen. */
export const REVIEW_SUBJECTS = ['figure', 'date', 'place', 'person', 'organization', 'gap'] as const;
export type ReviewSubject = (typeof REVIEW_SUBJECTS)[number];

/**
 * One entry of the review list. The span lies in the old report's text, in UTF-16 code units; it is empty where the
 * report itself lacks a figure. Items are in order and never overlap.
 */
export interface ReviewItem extends Span {
  readonly subject: ReviewSubject;
  readonly kind: GapKind;
  /** What stands there: `text.slice(from, to)`. */
  readonly original: string;
  /** Name of the blank that takes its place. */
  readonly name: string;
  /** Whether a blank takes its place; the writer may turn each one over. */
  readonly blanked: boolean;
}
