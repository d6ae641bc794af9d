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
  #wide: Draft | undefined;

  constructor(text: string, paragraphs: readonly PlacedParagraph[]) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /** The draft with its half-width punctuation read in full width: offsets are the same. Often the draft itself. */
  get wide(): Draft {
    this.#wide ??= this.#widen();
    return this.#wide;
  }

  #widen(): Draft {
    let text = '';
    let end = 0;
    const paragraphs = this.paragraphs.map((placed) => {
      const { wide } = placed.paragraph;
      if (wide === placed.paragraph) return placed;
      text += this.text.slice(end, placed.from) + wide.text;
      end = placed.to;
      return { ...placed, paragraph: wide };
    });
    return end === 0 ? this : new Draft(text + this.text.slice(end), paragraphs);
  }

  get headings(): readonly PlacedHeading[] {
    this.#headings ??= placeHeadings(this.paragraphs);
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
 * least one paragraph. Paragraphs outside the place where the text differs from `previous` are taken over from it with
 * all that is known of them.
 */
export function parseDraft(text: string, previous?: Draft): Draft {
  if (previous === undefined) return new Draft(text, split(text, 0, text.length, 0, NONE));
  if (text === previous.text) return previous;
  const old = previous.paragraphs;
  const { prefix, suffix } = common(previous.text, text);
  // Strictly inside the common parts: the edit may have made one line break of two, or two of one.
  let head = 0;
  while (head + 1 < old.length && old[head + 1]!.from < prefix) head += 1;
  let tail = old.length;
  while (tail - 1 > head && old[tail - 1]!.from > previous.text.length - suffix) tail -= 1;
  const shiftBy = text.length - previous.text.length;
  const known = new Map<string, Paragraph>();
  for (let index = head; index < tail; index += 1)
    known.set(old[index]!.paragraph.text, old[index]!.paragraph);
  const paragraphs = old.slice(0, head);
  const end = tail < old.length ? old[tail]!.from + shiftBy : text.length;
  paragraphs.push(...split(text, old[head]!.from, end, head, known));
  // Before a tail the last line break opens no paragraph of its own: the tail's first one stands there.
  if (tail < old.length) paragraphs.pop();
  for (let index = tail; index < old.length; index += 1) {
    const { from, to, paragraph } = old[index]!;
    paragraphs.push({ from: from + shiftBy, to: to + shiftBy, index: paragraphs.length, paragraph });
  }
  return new Draft(text, paragraphs);
}

/** A text that comes anew has no paragraph that is known. */
const NONE: ReadonlyMap<string, Paragraph> = new Map();

/** Lengths of what two different texts have in common at their start and, not overlapping it, at their end. */
function common(a: string, b: string): { prefix: number; suffix: number } {
  const shorter = Math.min(a.length, b.length);
  let prefix = 0;
  while (prefix + BLOCK <= shorter && a.slice(prefix, prefix + BLOCK) === b.slice(prefix, prefix + BLOCK))
    prefix += BLOCK;
  while (prefix < shorter && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix += 1;
  const most = shorter - prefix;
  let suffix = 0;
  while (
    suffix + BLOCK <= most &&
    a.slice(a.length - suffix - BLOCK, a.length - suffix) ===
      b.slice(b.length - suffix - BLOCK, b.length - suffix)
  ) {
    suffix += BLOCK;
  }
  while (suffix < most && a.charCodeAt(a.length - 1 - suffix) === b.charCodeAt(b.length - 1 - suffix))
    suffix += 1;
  return { prefix, suffix };
}

/** Characters that are compared at once: equal blocks cost next to nothing, the differing one is searched. */
const BLOCK = 512;

/** Paragraphs of `text.slice(from, end)`; those whose text is `known` are not made anew. */
function split(
  text: string,
  from: number,
  end: number,
  index: number,
  known: ReadonlyMap<string, Paragraph>,
): PlacedParagraph[] {
  const paragraphs: PlacedParagraph[] = [];
  const codes = new Uint16Array(end - from);
  let start = from;
  const close = (to: number) => {
    const line = text.slice(start, to);
    const paragraph =
      (known.size > 0 ? known.get(line) : undefined) ??
      new Paragraph(line, codes.subarray(start - from, to - from));
    paragraphs.push({ from: start, to, index: index + paragraphs.length, paragraph });
  };
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    codes[at - from] = code;
    if (code > CARRIAGE_RETURN && code !== LINE_SEPARATOR && code !== PARAGRAPH_SEPARATOR) continue;
    if (code !== LINE_FEED && code < CARRIAGE_RETURN) continue;
    close(at);
    if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at += 1;
    start = at + 1;
  }
  close(end);
  return paragraphs;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;

function placeHeadings(paragraphs: readonly PlacedParagraph[]): PlacedHeading[] {
  const headings: PlacedHeading[] = [];
  for (const placed of paragraphs) {
    const heading = placed.paragraph.heading;
    if (!heading) continue;
    headings.push({
      style: heading.style,
      level: heading.level,
      ordinal: heading.ordinal,
      mark: heading.mark,
      title: heading.title,
      runIn: heading.runIn,
      from: placed.from + heading.from,
      to: placed.from + heading.to,
      paragraph: placed.index,
    });
  }
  return headings;
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
