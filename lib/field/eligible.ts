import { adapterFor } from './adapters.ts';
import type { FieldAdapter } from './field.ts';
import { isTitle } from './label.ts';

/** Lower than this an editable takes one line only: a search or chat box, not a report. CSS px. */
const LEAST_HEIGHT = 40;
const SEARCH_WORDS = /search|搜索|查询|检索/i;

/**
 * The field to serve for an element that got the focus: bodies of several lines and the report's title, never
 * passwords, search boxes or other one-line inputs, nor what its page or the writer marks `data-gaobian="off"`.
 */
export function eligibleField(
  element: Element,
): { readonly adapter: FieldAdapter; readonly editable: HTMLElement } | undefined {
  const found = adapterFor(element);
  if (found === undefined) return undefined;
  const { adapter, editable } = found;
  if (editable.closest('[data-gaobian=off]') !== null) return undefined;
  if (adapter.kind === 'input') return isTitle(editable as HTMLInputElement) ? found : undefined;
  if (editable.getAttribute('aria-multiline') === 'false' || isSearch(editable)) return undefined;
  // An editor's body may be empty and low; its frame isn't.
  if (editable.tagName !== 'BODY' && editable.getBoundingClientRect().height < LEAST_HEIGHT) return undefined;
  return found;
}

function isSearch(editable: HTMLElement): boolean {
  const role = editable.getAttribute('role') ?? '';
  const names = [
    editable.getAttribute('name'),
    editable.id,
    editable.getAttribute('placeholder'),
    editable.getAttribute('aria-label'),
  ];
  return role === 'searchbox' || names.some((name) => name !== null && SEARCH_WORDS.test(name));
}
