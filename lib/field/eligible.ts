import { awaitsEditors, type FoundField, fieldAround } from './adapters.ts';
import { editableOf } from './editable.ts';
import { isTitle } from './label.ts';

/**
 * Lower than this an editable takes one line only: a search or chat box, not a report. CSS px; component libraries make
 * those up to 33 high, and a textarea of two lines without any style is 36.
 */
const LEAST_HEIGHT = 35;
const SEARCH_WORDS = /search|搜索|查询|检索/i;

/**
 * The field to serve for an element that got the focus: bodies of several lines and the report's title, never
 * passwords, search boxes or other one-line inputs, nor what its page or the writer marks `data-gaobian="off"`.
 * `awaits-editors`: such a body, but of a kind that only the editors' script knows.
 */
export function eligibleField(element: Element): FoundField | 'awaits-editors' | undefined {
  const editable = editableOf(element);
  if (editable === undefined || !isEligible(editable)) return undefined;
  return awaitsEditors(editable) ? 'awaits-editors' : fieldAround(element);
}

function isEligible(editable: HTMLElement): boolean {
  if (editable.closest('[data-gaobian=off]') !== null) return false;
  if (editable.tagName === 'INPUT') return isTitle(editable as HTMLInputElement);
  if (editable.getAttribute('aria-multiline') === 'false' || isSearch(editable)) return false;
  // An editor's body may be empty and low; its frame isn't.
  return editable.tagName === 'BODY' || editable.getBoundingClientRect().height >= LEAST_HEIGHT;
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
