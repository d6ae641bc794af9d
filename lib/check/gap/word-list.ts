/** Longest word of the grammar's lists. */
export const LONGEST_WORD = 6;

/** A list of words that is asked, at every measure word of a draft, whether one of them stands before or behind. */
export class WordList {
  readonly #words: ReadonlySet<string>;
  readonly #first = new Set<number>();
  readonly #last = new Set<number>();

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    for (const word of this.#words) {
      this.#first.add(word.charCodeAt(0));
      this.#last.add(word.charCodeAt(word.length - 1));
    }
  }

  /** Length of the longest word that ends where `before` ends, 0 if none does. */
  endingOf(before: string): number {
    if (!this.#last.has(before.charCodeAt(before.length - 1))) return 0;
    for (let length = Math.min(LONGEST_WORD, before.length); length > 0; length -= 1) {
      if (this.#words.has(before.slice(-length))) return length;
    }
    return 0;
  }

  /** True if a word of the list stands at an index of the text. */
  standsAt(text: string, at: number): boolean {
    if (!this.#first.has(text.charCodeAt(at))) return false;
    for (let length = 1; length <= LONGEST_WORD; length += 1) {
      if (this.#words.has(text.slice(at, at + length))) return true;
    }
    return false;
  }
}
