import type { Draft } from '../draft/draft.ts';
import type { Paragraph } from '../draft/paragraph.ts';
import type { Span } from '../draft/span.ts';
import type { LedgerValue } from '../ledger/ledger-value.ts';
import type { Category, FindingAction, Gap, Severity } from './finding.ts';

/** What a check may be told besides the text. */
export interface CheckOptions {
  /** Ids of rules that are not run. Rules that are off by default run only when they are in `on`. */
  readonly off?: ReadonlySet<string>;
  readonly on?: ReadonlySet<string>;
  /** Id of the report's type (`lib/skeleton`), where it is sure. */
  readonly reportType?: string;
  /** The writer's figures of the period that the report is about. */
  readonly ledger?: readonly LedgerValue[];
  /** Text of the report of the period before. */
  readonly lastReport?: string;
}

/** What a rule reports; offsets are those of what it was given (a paragraph or the draft). */
export interface Found extends Span {
  readonly message: string;
  /** Differs from the rule's own where the text proves more or less. */
  readonly severity?: Severity;
  /** As in `Finding`. */
  readonly about?: string;
  readonly gap?: Gap;
  readonly actions?: readonly FindingAction[];
}

export type Report = (found: Found) => void;

/**
 * A text that a rule is tried on. In invalid ones the expected spans stand between ⟦ and ⟧, which are taken out
 * before the check: `发展党员⟦*⟧名`.
 */
export type Example = string | { readonly text: string; readonly options: CheckOptions };

interface RuleBase {
  /** Stable, lower case with dots and hyphens: `placeholder.mark`. The part before the dot needn't be the category. */
  readonly id: string;
  readonly category: Category;
  /** Severity of its findings unless one says otherwise. */
  readonly severity: Severity;
  /** True for opinions: the rule runs only when it is switched on. */
  readonly optIn?: boolean;
  /** One English line for `docs/rules.md`. */
  readonly doc: string;
  readonly valid: readonly Example[];
  readonly invalid: readonly Example[];
}

/** A rule about one paragraph at a time. It depends on nothing but the paragraph, so its findings are kept with it. */
export interface ParagraphRule extends RuleBase {
  readonly scope: 'paragraph';
  /** Characters of which a paragraph must hold one for the rule to find anything; spares searching the others. */
  readonly triggers?: string;
  check(paragraph: Paragraph, report: Report): void;
}

/** A rule that compares places of the whole draft. What it reads of a paragraph alone should be a `Paragraph.fact`. */
export interface DraftRule extends RuleBase {
  readonly scope: 'draft';
  check(draft: Draft, report: Report, options: CheckOptions): void;
}

export type Rule = ParagraphRule | DraftRule;

/** Rules that find gaps guard the promise that every figure is accounted for: nobody switches them off. */
export function isSwitchable({ category, severity }: Rule): boolean {
  return severity !== 'error' || (category !== 'placeholder' && category !== 'missing-number');
}
