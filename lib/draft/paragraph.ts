import { type Heading, readHeading } from './heading.ts';
import { type Numeral, scanArabic, scanNumerals } from './numeral.ts';
import type { Span } from './span.ts';
import { widen } from './wide.ts';

/**
 * One paragraph (line) of a draft and what can be known of it alone. Offsets are relative to the paragraph, so that
 * an edit elsewhere leaves the object valid: `parseDraft` reuses the paragraphs of the draft before. Everything
 * costly is worked out when first asked for.
 */
export class Paragraph {
  static #factCount = 0;

  readonly text: string;
  readonly codes: Uint16Array;
  #heading: Heading | undefined | null = null;
  #sentences: readonly Span[] | undefined;
  #numerals: readonly Numeral[] | undefined;
  #arabicNumerals: readonly Numeral[] | undefined;
  #wide: Paragraph | undefined;
  /** By the number of each fact; those that nobody asked for are holes. */
  readonly #facts: unknown[] = [];

  /**
   * A fact about paragraphs: worked out of one when first asked for, then kept with it. `derive` must depend on nothing
   * else. To be called where a module is loaded, once for each fact.
   */
  static fact<T>(derive: (paragraph: Paragraph) => T): (paragraph: Paragraph) => T {
    const index = Paragraph.#factCount;
    Paragraph.#factCount += 1;
    return (paragraph) => {
      const facts = paragraph.#facts;
      const known = facts[index];
      // Only this function writes there, and only what `derive` returned.
      if (known !== undefined || index in facts) return known as T;
      const fact = derive(paragraph);
      facts[index] = fact;
      return fact;
    };
  }

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

  /** The paragraph with its half-width punctuation read in full width: offsets are the same. Often the paragraph itself. */
  get wide(): Paragraph {
    this.#wide ??= this.#widen();
    return this.#wide;
  }

  #widen(): Paragraph {
    const text = widen(this.text);
    if (text === this.text) return this;
    const codes = new Uint16Array(text.length);
    for (let at = 0; at < codes.length; at += 1) codes[at] = text.charCodeAt(at);
    return new Paragraph(text, codes);
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
