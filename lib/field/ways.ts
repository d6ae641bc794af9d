import type { TextEdit } from '../draft/span.ts';
import type { Field } from './field.ts';
import { isShown } from './reach.ts';
import { changeBetween } from './text-change.ts';

/**
 * Tries a field's ways of writing until its text is `wanted`. What went wrong is taken back before the next is tried;
 * false where none did it, with the text as it was `before`, or where the field has gone.
 */
export async function tryWays(
  field: Field,
  edits: readonly TextEdit[],
  before: string,
  wanted: string,
): Promise<boolean> {
  for (const way of field.ways(edits)) {
    const seen = await way();
    if (!isShown(field.element)) return false;
    const now = field.read();
    if (seen === true || now === wanted) return true;
    if (now !== before) await field.undo();
    await putRight(field, before);
    if (!isShown(field.element) || field.read() !== before) return false;
  }
  return false;
}

/** Where undo has left something of a write, or has taken more with it: writes the text as it was. */
export async function putRight(field: Field, before: string): Promise<void> {
  for (let at = 0; isShown(field.element); at++) {
    const change = changeBetween(field.read(), before, before.length);
    const way = change && field.ways([change])[at];
    if (way === undefined) return;
    await way();
  }
}
