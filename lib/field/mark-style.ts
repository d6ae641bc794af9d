import type { Mark } from '../message/protocol.ts';

/** How marks look in a field: colour and line differ by what is found, so that colour is never alone. */
export type MarkStyle = 'gap' | 'doubt' | 'hint' | 'current';

export const MARK_STYLES: readonly MarkStyle[] = ['gap', 'doubt', 'hint', 'current'];

export function styleOf(mark: Mark): MarkStyle {
  if (mark.current === true) return 'current';
  if (mark.category === 'placeholder' || mark.category === 'missing-number') return 'gap';
  return mark.severity === 'info' ? 'hint' : 'doubt';
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

/** The same for boxes drawn over a textarea. */
export const BOX_CSS: Readonly<Record<MarkStyle, string>> = {
  gap: 'background:rgba(200,60,35,.16);border-bottom:2px solid #c83c23',
  doubt: 'background:rgba(196,128,0,.12);border-bottom:2px dashed #b87400',
  hint: 'border-bottom:2px dotted #7d8590',
  current: 'background:rgba(31,78,140,.22);border-bottom:2px solid #1f4e8c',
};
