import type { COMPOSE } from '../../lib/i18n/compose.ts';
import type { NumberingStyle } from '../../lib/skeleton/numbering.ts';

/** What the writer made of one skeleton's outline; section ids are that skeleton's. */
export interface OutlineChoices {
  /** Section id → how often another wording was asked for. */
  readonly frames: Readonly<Record<string, number>>;
  /** Ids of the sections that this report goes without. */
  readonly skip: ReadonlySet<string>;
  /** Ids of sections in the writer's order; those it doesn't name keep the skeleton's. */
  readonly order: readonly string[];
  /** Section id → heading in the writer's words. */
  readonly headings: Readonly<Record<string, string>>;
  /** Undefined: the skeleton's own, else what is remembered of the site. */
  readonly numbering: NumberingStyle | undefined;
}

export const NO_OUTLINE: OutlineChoices = {
  frames: {},
  skip: new Set(),
  order: [],
  headings: {},
  numbering: undefined,
};

export type PartOfYear = keyof typeof COMPOSE.parts;

/** How the writer wants the report's skeleton; kept while the field stays bound. */
export interface ComposeChoices {
  /** By skeleton id, so that going to another type and back loses nothing. */
  readonly outlines: ReadonlyMap<string, OutlineChoices>;
  readonly headingsOnly: boolean;
  /** Undefined: with a title where the draft is empty and the form has no title field of its own. */
  readonly withTitle: boolean | undefined;
  /** Entered for this report only: a year that is remembered is soon last year's. */
  readonly year: string;
  /** Empty: the whole year. */
  readonly part: PartOfYear;
}

export const NO_CHOICES: ComposeChoices = {
  outlines: new Map(),
  headingsOnly: false,
  withTitle: undefined,
  year: '',
  part: '',
};
