/** Line icons on a 16 px grid; always beside a word or a label, so hidden from screen readers. */
const PATHS = {
  more: 'M3 8a.6.6 0 1 0 1.2 0A.6.6 0 1 0 3 8zM7.4 8a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0zM11.8 8a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0z',
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7L14 14',
  plus: 'M8 3v10M3 8h10',
  trash: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 8.5h6l.5-8.5M7 7v3.5M9 7v3.5',
  edit: 'M3 13l.6-2.8L10.8 3a1.3 1.3 0 0 1 1.9 0l.3.3a1.3 1.3 0 0 1 0 1.9l-7.2 7.2z',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  right: 'M6 3l5 5-5 5',
  left: 'M10 3L5 8l5 5',
  up: 'M3 10l5-5 5 5',
  down: 'M3 6l5 5 5-5',
  insert: 'M12.5 3v5.5a2 2 0 0 1-2 2H3.5M6.5 7.5l-3 3 3 3',
  another: 'M13 5.5A5.5 5.5 0 0 0 3.2 4.6M3 2v3h3M3 10.5a5.5 5.5 0 0 0 9.8.9M13 14v-3h-3',
  quiet: 'M2.5 8s2-4 5.5-4 5.5 4 5.5 4-2 4-5.5 4-5.5-4-5.5-4zM3 13L13 3',
  /** What is said no more: words in quotes, struck through. */
  words: 'M5.5 4.5C3.8 5 3 6.2 3 8v2.5h3V8H4.6M12 4.5c-1.7.5-2.5 1.7-2.5 3.5v2.5h3V8h-1.4M3 13.5L13.5 3',
  grip: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  /** From one figure to another: a rising line. */
  change: 'M2.5 12l3.5-4 3 2.5L13.5 4M9.5 4h4v4',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  folder: 'M2 12.5v-9h4l1.5 2H14v7z',
  /** What is unfilled: an open box. */
  gap: 'M3 3.5h10v9H3z',
  /** What is to be looked at again: a triangle. */
  doubt: 'M8 2.5l6 11H2zM8 6.5v3M8 11.6h.01',
  /** A remark: a circle. */
  hint: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.5v3.2M8 5.3h.01',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
