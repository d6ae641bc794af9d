import { type Heading, readHeading } from './heading.ts';
import { type Numeral, scanArabic, scanNumerals } from './numeral.ts';
import type { Span } from './span.ts';

/**
 * One paragraph (line) of a draft and what can be known of it alone. Offsets are relative to the paragraph, so that
 * an edit elsewhere leaves the object valid: `parseDraft` reuses the paragraphs of the draft before. Everything
 * costly is worked out when first asked for.
 */
export class Paragraph {
  readonly text: string;
  readonly codes: Uint16Array;
  #heading: Heading | undefined | null = null;
  #sentences: readonly Span[] | undefined;
  #numerals: readonly Numeral[] | undefined;
  #arabicNumerals: readonly Numeral[] | undefined;
  /** Derivations and, at the same index, what they made. There are a dozen at most: a search beats a map. */
  readonly #derivations: unknown[] = [];
  readonly #facts: unknown[] = [];

  /** `codes` are the text's code units: scans that look at every one of them read these several times as fast. */
  constructor(text: string, codes: Uint16Array) {
    this.text = text;
    this.codes = codes;
  }

  /** The numbered heading that opens the paragraph. */
  get heading(): Heading | undefined {
    if (this.#heading === null) this.#heading = readHeading(this.text);
    return this.#heading;
  }

  /** Sentences with their closing marks; they end behind 。！？； and the quotes and brackets that close there. */
  get sentences(): readonly Span[] {
    this.#sentences ??= splitSentences(this.text);
    return this.#sentences;
  }

  get numerals(): readonly Numeral[] {
    this.#numerals ??= scanNumerals(this.text);
    return this.#numerals;
  }

  /** The numerals in Arabic digits: what reports state their data in. */
  get arabicNumerals(): readonly Numeral[] {
    this.#arabicNumerals ??= scanArabic(this.text, this.codes);
    return this.#arabicNumerals;
  }

  /** What `derive` makes of this paragraph, worked out once. `derive` must depend on nothing else. */
  fact<T>(derive: (paragraph: Paragraph) => T): T {
    const index = this.#derivations.indexOf(derive);
    // Only this method writes the list, and only with what `derive` returned.
    if (index !== -1) return this.#facts[index] as T;
    const derived = derive(this);
    this.#derivations.push(derive);
    this.#facts.push(derived);
    return derived;
  }

  /** The sentence that covers an offset. */
  sentenceAt(offset: number): Span {
    const sentence = this.sentences.find(({ from, to }) => from <= offset && offset < to);
    return sentence ?? this.sentences[this.sentences.length - 1] ?? { from: 0, to: this.text.length };
  }
}

const SENTENCE_END = /[。！？；]+[”’）】》」』]*/g;

function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  SENTENCE_END.lastIndex = 0;
  for (let match = SENTENCE_END.exec(text); match; match = SENTENCE_END.exec(text)) {
    const to = SENTENCE_END.lastIndex;
    sentences.push({ from, to });
    from = to;
  }
  if (from < text.length) sentences.push({ from, to: text.length });
  return sentences;
}
