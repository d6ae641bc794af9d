/** Bits of the filter: at 200 different characters a paragraph, one look-up in ten says "maybe" in vain. */
const BITS = 2048;
const WORDS = BITS / 32;

/**
 * Answers quickly whether a text may hold one of some characters: never wrongly "no", now and then wrongly "maybe".
 * Most rules need a character that most paragraphs lack, and looking here spares them the search.
 */
export class CharFilter {
  readonly #words = new Uint32Array(WORDS);

  constructor(codes: Uint16Array) {
    const words = this.#words;
    for (let at = 0; at < codes.length; at += 1) {
      const bit = codes[at]! & (BITS - 1);
      words[bit >> 5]! |= 1 << (bit & 31);
    }
  }

  /** `codes`: UTF-16 code units, from `charCodes`. */
  mayHaveAny(codes: Uint16Array): boolean {
    for (let index = 0; index < codes.length; index += 1) {
      const bit = codes[index]! & (BITS - 1);
      if ((this.#words[bit >> 5]! & (1 << (bit & 31))) !== 0) return true;
    }
    return false;
  }
}

/** The code units of a string, each once. */
export function charCodes(chars: string): Uint16Array {
  return Uint16Array.from(new Set(Array.from({ length: chars.length }, (_, at) => chars.charCodeAt(at))));
}
