/**
 * What a measure word needs around it to be a measure word at all. From this table the checker knows that in
 * 发展党员名 a number is missing, and that in 报名, 名单 and 发展所需 none is.
 */
export interface MeasureGrammar {
  /** Characters that form a word with the unit when they stand right before it: 报名, 层次, 农场. */
  readonly wordsEnding?: string;
  /** Characters that form a word with it right behind, besides those of the measure table: 名牌, 户部. */
  readonly wordsBeginning?: string;
  /**
   * What proves, at a clause's end, that the unit lost its number: nothing but the lack of a word that ends in the
   * unit (`open`), a counting verb in the clause (`verb`), or else one of the heads.
   */
  readonly end?: 'open' | 'verb';
  /** Words that are counted and stand before the unit at a clause's end: 党员(8)名。 */
  readonly heads?: readonly string[];
  /** Words that are counted and stand behind the unit: (8)名党员. */
  readonly nouns?: readonly string[];
  /**
   * The unit may have lost its number where a sentence full of figures has a clause without one that ends in it, or
   * one that begins with it.
   */
  readonly dense?: boolean;
  /** The unit hardly ever stands without a number: no head or noun needs to prove it. */
  readonly strong?: boolean;
  /**
   * The words that hold the unit's character are all told by the characters beside it: where none is there, in a
   * sentence of figures, the number is lost whatever the words around.
   */
  readonly sure?: boolean;
}
