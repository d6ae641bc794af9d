/** How the writer wants the report's skeleton; kept while the field stays bound. Section ids are those of one skeleton. */
export interface ComposeChoices {
  /** Section id → how often another wording was asked for. */
  readonly frames: Readonly<Record<string, number>>;
  /** Ids of the sections that this report goes without. */
  readonly skip: ReadonlySet<string>;
  readonly headingsOnly: boolean;
  /** Undefined: with a title where the draft is empty and the form has no title field of its own. */
  readonly withTitle: boolean | undefined;
  /** Entered for this report only: a year that is remembered is soon last year's. */
  readonly year: string;
}

export const NO_CHOICES: ComposeChoices = {
  frames: {},
  skip: new Set(),
  headingsOnly: false,
  withTitle: undefined,
  year: '',
};
