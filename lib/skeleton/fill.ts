import { findBlanks } from '../draft/blank.ts';

/** The text with its blanks filled by name; a blank for which `valueFor` gives nothing stays. */
export function fillBlanks(text: string, valueFor: (name: string) => string | undefined): string {
  let filled = '';
  let done = 0;
  for (const { from, to, name } of findBlanks(text)) {
    filled += text.slice(done, from) + (valueFor(name) ?? text.slice(from, to));
    done = to;
  }
  return filled + text.slice(done);
}

/** The text's own words between its blanks, in order. */
export function withoutBlanks(text: string): string[] {
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to } of findBlanks(text)) {
    pieces.push(text.slice(done, from));
    done = to;
  }
  pieces.push(text.slice(done));
  return pieces;
}
