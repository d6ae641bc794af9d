import type { Span } from '../draft/span.ts';
import type { Mark } from '../message/protocol.ts';

/** How marks look in a field: colour and line differ by what is found, so that colour is never alone. */
export type MarkStyle = 'gap' | 'doubt' | 'hint' | 'current';

/** What comes later is drawn over what comes before. */
export const MARK_STYLES: readonly MarkStyle[] = ['hint', 'doubt', 'gap', 'current'];

export function styleOf(mark: Mark): MarkStyle {
  if (mark.current === true) return 'current';
  if (mark.severity === 'info') return 'hint';
  return mark.category === 'placeholder' || mark.category === 'missing-number' ? 'gap' : 'doubt';
}

/** Words that look alike. */
export interface Stretch extends Span {
  readonly style: MarkStyle;
}

/** What is to be drawn of marks between two places: in order, nothing over anything else. */
export function stretchesOf(marks: readonly Mark[], { from, to }: Span): readonly Stretch[] {
  const here = marks.filter((mark) => mark.from < to && mark.to > from);
  if (here.length === 0) return [];
  const styles: MarkStyle[] = [];
  for (const style of MARK_STYLES) {
    for (const mark of here) {
      if (styleOf(mark) !== style) continue;
      for (let at = Math.max(mark.from, from); at < mark.to && at < to; at++) styles[at - from] = style;
    }
  }
  const stretches: { readonly from: number; to: number; readonly style: MarkStyle }[] = [];
  styles.forEach((style, index) => {
    const at = from + index;
    const last = stretches[stretches.length - 1];
    if (last?.to === at && last.style === style) last.to++;
    else stretches.push({ from: at, to: at + 1, style });
  });
  return stretches;
}

/**
 * Declarations that `::highlight()` allows. Cinnabar for gaps, amber for doubts, grey for hints (design.md); mid tones
 * with see-through grounds hold on white and on dark pages alike.
 */
export const HIGHLIGHT_CSS: Readonly<Record<MarkStyle, string>> = {
  gap: 'background-color:rgba(200,60,35,.16);text-decoration:underline 2px solid #c83c23',
  doubt: 'background-color:rgba(196,128,0,.12);text-decoration:underline 2px wavy #b87400',
  hint: 'text-decoration:underline 2px dotted #7d8590',
  current: 'background-color:rgba(31,78,140,.26);text-decoration:underline 2px solid #1f4e8c',
};

/**
 * The same for boxes drawn over a textarea, or standing in a line of text: no borders, which would lie around the letters.
 * A line without gaps is a shadow, for a ground with a picture is painted for dear at each key.
 */
export const BOX_CSS: Readonly<Record<MarkStyle, string>> = {
  gap: solid('rgba(200,60,35,.16)', '#c83c23'),
  doubt: dashed('rgba(196,128,0,.12)', '#b87400', 6, 9),
  hint: dashed('transparent', '#7d8590', 2, 4),
  current: solid('rgba(31,78,140,.22)', '#1f4e8c'),
};

function solid(ground: string, line: string): string {
  return `background:${ground};box-shadow:inset 0 -2px ${line}`;
}

/** `dash`, and the way from one to the next, CSS px. */
function dashed(ground: string, line: string, dash: number, step: number): string {
  return `background:linear-gradient(90deg,${line} ${dash}px,transparent 0) bottom left/${step}px 2px repeat-x ${ground}`;
}
