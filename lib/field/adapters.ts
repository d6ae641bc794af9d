import { ckEditor4Adapter } from './ckeditor4.ts';
import { contentEditableAdapter } from './contenteditable.ts';
import type { FieldAdapter } from './field.ts';
import { inputAdapter, textareaAdapter } from './text-control.ts';

/** Asked in this order; the first that knows the element drives it. The most particular stand first. */
export const ADAPTERS: readonly FieldAdapter[] = [
  textareaAdapter,
  inputAdapter,
  ckEditor4Adapter,
  contentEditableAdapter,
];

/** The editable that an element belongs to, with its adapter. */
export function adapterFor(
  element: Element,
): { readonly adapter: FieldAdapter; readonly editable: HTMLElement } | undefined {
  for (const adapter of ADAPTERS) {
    const editable = adapter.find(element);
    if (editable !== undefined) return { adapter, editable };
  }
  return undefined;
}
