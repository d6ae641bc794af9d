/** Longest word of the grammar's lists. */
export const LONGEST_WORD = 6;

/** A list of words that is asked, at every measure word of a draft, whether one of them stands before or behind. */
export class WordList {
  /** By their first and by their last code unit, the longer ones first. */
  readonly #byFirst = new Map<number, string[]>();
  readonly #byLast = new Map<number, string[]>();

  constructor(words: Iterable<string>) {
    const found = [...new Set(words)].filter(({ length }) => length <= LONGEST_WORD);
    for (const word of found.sort((a, b) => b.length - a.length)) {
      enter(this.#byFirst, word.charCodeAt(0), word);
      enter(this.#byLast, word.charCodeAt(word.length - 1), word);
    }
  }

  /** Length of the longest word that ends where `before` ends, 0 if none does. */
  endingOf(before: string): number {
    return this.endingAt(before, before.length);
  }

  /** Length of the longest word that ends at an index of the text, 0 if none does. */
  endingAt(text: string, to: number): number {
    for (const word of this.#byLast.get(text.charCodeAt(to - 1)) ?? NONE)
      if (word.length <= to && text.startsWith(word, to - word.length)) return word.length;
    return 0;
  }

  /** True if a word of the list stands at an index of the text. */
  standsAt(text: string, at: number): boolean {
    for (const word of this.#byFirst.get(text.charCodeAt(at)) ?? NONE)
      if (text.startsWith(word, at)) return true;
    return false;
  }
}

const NONE: readonly string[] = [];

function enter(words: Map<number, string[]>, code: number, word: string): void {
  const list = words.get(code);
  if (list) list.push(word);
  else words.set(code, [word]);
}
