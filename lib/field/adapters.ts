import { editableOf } from './editable.ts';
import type { FieldAdapter } from './field.ts';
import { inputAdapter, textareaAdapter } from './text-control.ts';

/** What every page's script can drive by itself. All else is in `editors/`, a script of its own, loaded on demand. */
const CONTROLS: readonly FieldAdapter[] = [textareaAdapter, inputAdapter];

export interface FoundField {
  readonly adapter: FieldAdapter;
  readonly editable: HTMLElement;
}

/** The editable that an element belongs to, with the first adapter that knows it. */
export function fieldAround(element: Element): FoundField | undefined {
  const editable = editableOf(element);
  if (editable === undefined) return undefined;
  const adapter = [...(globalThis.gaobianEditors ?? []), ...CONTROLS].find((one) => one.knows(editable));
  return adapter === undefined ? undefined : { adapter, editable };
}

/** Whether only the editors' script, which isn't here yet, can tell how to drive this editable. */
export function awaitsEditors(editable: HTMLElement): boolean {
  return globalThis.gaobianEditors === undefined && !CONTROLS.some((one) => one.knows(editable));
}
