/** A half-open range of the draft's text, in UTF-16 code units: `from <= to`, `text.slice(from, to)`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One replacement in a text: the span is taken out and `insert` put in its place. Paragraphs are split by "\n". */
export interface TextEdit extends Span {
  readonly insert: string;
}
