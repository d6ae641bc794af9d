import type { Span, TextEdit } from '../draft/span.ts';

export const CATEGORIES = ['placeholder', 'missing-number', 'consistency', 'structure', 'wording'] as const;
/** What a finding is about (stable contract of `npm run check`). */
export type Category = (typeof CATEGORIES)[number];

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const GAP_KINDS = ['number', 'percent', 'date', 'name', 'title', 'unknown'] as const;
/** What belongs into a gap, judged from what stands around it. */
export type GapKind = (typeof GAP_KINDS)[number];

/** What is known of an unfilled place; carried by findings of `placeholder` and `missing-number`. */
export interface Gap {
  readonly kind: GapKind;
  /** The indicator's or blank's name as a clerk would say it, e.g. 发展党员; absent where nothing is known. */
  readonly name?: string;
  /** Measure word or unit that stands behind the gap, e.g. 名, 万元, %. */
  readonly unit?: string;
  /** A value that the text itself fixes (甲、乙、丙*个村: 3). Offered, never filled in by itself. */
  readonly suggested?: string;
  /** What the last report says of the same, with its unit. Offered, never filled in by itself. */
  readonly last?: string;
  /**
   * Set where nothing stands for the missing value (发展党员名): it goes in so many code units behind the finding's
   * `from`. Where absent, the value takes the place of the finding's span.
   */
  readonly fillAt?: number;
}

/** A change that the writer may choose; edits are in the offsets of the text that was checked. */
export interface FindingAction {
  readonly label: string;
  readonly edits: readonly TextEdit[];
}

/** What a check reports. Offsets are UTF-16 code units of the checked text. */
export interface Finding extends Span {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  /** One plain Chinese sentence. */
  readonly message: string;
  /** What it is about, where it is of the whole draft and stands at its last word: an indicator's name, once a draft. */
  readonly about?: string;
  readonly gap?: Gap;
  readonly actions?: readonly FindingAction[];
}
