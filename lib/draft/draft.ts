import type { Heading } from './heading.ts';
import type { Numeral } from './numeral.ts';
import { Paragraph } from './paragraph.ts';
import type { Span } from './span.ts';

/** A paragraph where it stands in the draft, without its line break. */
export interface PlacedParagraph extends Span {
  readonly index: number;
  readonly paragraph: Paragraph;
}

/** A heading with offsets in the draft. */
export interface PlacedHeading extends Heading {
  /** Index of its paragraph in `Draft.paragraphs`. */
  readonly paragraph: number;
}

/** A heading with those of deeper levels under it, and the text that belongs to it. */
export interface OutlineNode {
  readonly heading: PlacedHeading;
  /** From the heading to the next one of its level or a higher one. */
  readonly section: Span;
  readonly children: readonly OutlineNode[];
}

/** A draft's text and its structure. All offsets are UTF-16 code units of `text`. */
export class Draft {
  readonly text: string;
  readonly paragraphs: readonly PlacedParagraph[];
  #headings: readonly PlacedHeading[] | undefined;
  #outline: readonly OutlineNode[] | undefined;

  constructor(text: string, paragraphs: readonly PlacedParagraph[]) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  get headings(): readonly PlacedHeading[] {
    this.#headings ??= this.paragraphs.flatMap(({ from, index, paragraph }) => {
      const heading = paragraph.heading;
      return heading
        ? [{ ...heading, from: from + heading.from, to: from + heading.to, paragraph: index }]
        : [];
    });
    return this.#headings;
  }

  /** Headings as a tree by level. 一是 within running text is no heading of the outline. */
  get outline(): readonly OutlineNode[] {
    this.#outline ??= buildOutline(
      this.headings.filter(({ style }) => style !== 'yishi'),
      0,
      this.text.length,
    );
    return this.#outline;
  }

  get sentences(): Span[] {
    return this.paragraphs.flatMap(({ from, paragraph }) =>
      paragraph.sentences.map((span) => shift(span, from)),
    );
  }

  get numerals(): Numeral[] {
    return this.paragraphs.flatMap(({ from, paragraph }) =>
      paragraph.numerals.map((numeral) => ({ ...shift(numeral, from), unitTo: numeral.unitTo + from })),
    );
  }

  /** The paragraph that an offset lies in; an offset in a line break belongs to the paragraph before it. */
  paragraphAt(offset: number): PlacedParagraph {
    let low = 0;
    let high = this.paragraphs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.paragraphs[middle]!.from <= offset) low = middle;
      else high = middle - 1;
    }
    return this.paragraphs[low]!;
  }
}

/**
 * Splits a text into paragraphs at line breaks of any kind ("\n", "\r\n", "\r", U+2028, U+2029). There is always at
 * least one paragraph. Paragraphs whose text stands in `previous` are taken over from it with all that is known of them.
 */
export function parseDraft(text: string, previous?: Draft): Draft {
  const known = new Map<string, Paragraph>();
  if (previous) for (const { paragraph } of previous.paragraphs) known.set(paragraph.text, paragraph);
  const paragraphs: PlacedParagraph[] = [];
  const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;
  let from = 0;
  for (;;) {
    const match = lineBreak.exec(text);
    const to = match ? match.index : text.length;
    const line = text.slice(from, to);
    let paragraph = known.get(line);
    if (!paragraph) {
      paragraph = new Paragraph(line);
      known.set(line, paragraph);
    }
    paragraphs.push({ from, to, index: paragraphs.length, paragraph });
    if (!match) return new Draft(text, paragraphs);
    from = lineBreak.lastIndex;
  }
}

function shift<T extends Span>(span: T, by: number): T {
  return { ...span, from: span.from + by, to: span.to + by };
}

function buildOutline(headings: readonly PlacedHeading[], first: number, end: number): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  for (let at = first; at < headings.length; ) {
    const heading = headings[at]!;
    let next = at + 1;
    while (next < headings.length && headings[next]!.level > heading.level) next += 1;
    const to = headings[next]?.from ?? end;
    nodes.push({
      heading,
      section: { from: heading.from, to },
      children: buildOutline(headings.slice(at + 1, next), 0, to),
    });
    at = next;
  }
  return nodes;
}
