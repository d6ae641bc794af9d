/** Length of a title made from the text, in characters: one row of the list at 340 px. */
const TITLE_LENGTH = 20;
const CLAUSE_END = /[，。；：！？、,;:!?\n]/u;

/** The first clause that has words in it, at most 20 characters (a cut one ends with …). */
export function defaultTitle(text: string): string {
  const clauses = text.split(CLAUSE_END).map((clause) => clause.trim());
  const first = Array.from(clauses.find((clause) => clause !== '') ?? text.trim());
  return first.length <= TITLE_LENGTH ? first.join('') : `${first.slice(0, TITLE_LENGTH - 1).join('')}…`;
}

/** Tags without white space at the ends, empty ones or repetitions, in the order given. */
export function tidyTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
}
