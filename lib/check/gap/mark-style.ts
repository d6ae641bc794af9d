import type { Span } from '../../draft/span.ts';

/** Families of marks; a draft that mixes them was probably put together from two sources. */
export type MarkStyle = 'star' | 'cross' | 'times' | 'circle' | 'box' | 'line' | 'other';

/** A placeholder mark in a paragraph. */
export interface Mark extends Span {
  readonly style: MarkStyle;
  /** True where digits stand among the marks: 20XX, 1XX2, x.x. */
  readonly partial: boolean;
}

/** The characters of each family. */
const STYLES: readonly (readonly [MarkStyle, string])[] = [
  ['star', '*＊∗﹡✱'],
  ['cross', 'XxＸｘХхΧχ'],
  ['times', '×✕✖╳'],
  ['circle', '○〇◯OoＯｏ'],
  ['box', '□▢☐■'],
  ['line', '_＿﹍﹏'],
  ['other', '?？#＃△▲◇◆●…—'],
];

export const STYLE_OF: ReadonlyMap<string, MarkStyle> = new Map(
  STYLES.flatMap(([style, chars]) => [...chars].map((char): [string, MarkStyle] => [char, style])),
);

export function styleOf(char: string): MarkStyle {
  return STYLE_OF.get(char) ?? 'other';
}
