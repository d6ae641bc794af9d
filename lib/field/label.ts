import { frameOf } from './reach.ts';

/** Words by which a form calls its title field. */
const TITLE_WORDS =
  /^(?:公文|文件|文稿|材料|报告|发文)?(?:标题|题目|题名|主题)$|^(?:doc)?(?:title|subject)$/i;
const HAN = /[\u4e00-\u9fff]/;
/** What editors call themselves to screen readers. */
const EDITORS_OWN = /编辑器|编辑区|富文本/;
/** Longer than this it is no label but a sentence. */
const LONGEST_LABEL = 12;
/** How far up the form a label is looked for. */
const HIGHEST = 6;

/**
 * What the form calls a field, in Chinese, at most 12 characters; empty if nothing names it. OA forms seldom use
 * <label>: the name stands in the table cell to the left, in a placeholder or a title. An editor's iframe stands for
 * the editable in it.
 */
export function labelOf(field: HTMLElement): string {
  const element = standIn(field);
  for (const source of SOURCES) {
    const label = clean(source(element));
    if (HAN.test(label) && label.length <= LONGEST_LABEL && !EDITORS_OWN.test(label)) return label;
  }
  return '';
}

/** Whether a one-line field holds the report's title. */
export function isTitle(field: HTMLInputElement): boolean {
  return [labelOf(field), field.name, field.id].some((name) => TITLE_WORDS.test(name));
}

/** The title field of the form that a field belongs to, looked for in its document and those around it. */
export function titleBeside(field: HTMLElement): HTMLInputElement | undefined {
  for (
    let element: HTMLElement | undefined = standIn(field);
    element !== undefined;
    element = frameOf(element.ownerDocument)
  ) {
    const scope: ParentNode = element.closest('form') ?? element.ownerDocument;
    for (const input of scope.querySelectorAll<HTMLInputElement>('input:not([type]),input[type=text]')) {
      if (input !== field && isTitle(input)) return input;
    }
  }
  return undefined;
}

/** The name of a field among its page's fields: stable over visits, unlike the random parts of addresses. */
export function nameOf(field: HTMLElement): string {
  const element = standIn(field);
  // An editor's frame often has neither; then what holds it, e.g. #cke_content.
  const holder = element.closest('[id]:not([id=""])');
  return element.getAttribute('name') || element.id || holder?.id || element.tagName.toLowerCase();
}

/** The frame element for an editor's body, the field itself otherwise. */
function standIn(field: HTMLElement): HTMLElement {
  return field.tagName === 'BODY' ? (frameOf(field.ownerDocument) ?? field) : field;
}

const SOURCES: readonly ((element: HTMLElement) => string | null | undefined)[] = [
  (element) => (element as HTMLInputElement).labels?.[0]?.textContent,
  (element) => labelledBy(element),
  (element) => element.getAttribute('aria-label'),
  (element) => cellBefore(element),
  (element) => labelClassBefore(element),
  (element) => element.getAttribute('placeholder'),
  (element) => element.getAttribute('title'),
];

function labelledBy(element: HTMLElement): string | undefined {
  const id = element.getAttribute('aria-labelledby')?.split(/\s+/)[0];
  return id === undefined ? undefined : (element.ownerDocument.getElementById(id)?.textContent ?? undefined);
}

/** The text of the table cell to the left, or of a label element before the field or what wraps it. */
function cellBefore(element: HTMLElement): string | undefined {
  return textBefore(element, (at, before) => at.tagName === 'TD' || /^(?:LABEL|TH|DT)$/.test(before.tagName));
}

/** The same in forms built of <div>s, by the class that component libraries give a label. */
function labelClassBefore(element: HTMLElement): string | undefined {
  return textBefore(element, (_, before) => /label|title/i.test(before.className) && isSeen(before));
}

function textBefore(
  element: HTMLElement,
  isLabel: (at: Element, before: Element) => boolean,
): string | undefined {
  let at: HTMLElement | null = element;
  for (let level = 0; at !== null && level < HIGHEST; level++, at = at.parentElement) {
    const before: Element | null = at.previousElementSibling;
    if (before !== null && isLabel(at, before)) return before.textContent ?? undefined;
  }
  return undefined;
}

/** Editors keep labels for screen readers only, clipped to a point. */
function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
}

function clean(label: string | null | undefined): string {
  return (label ?? '')
    .replace(/[\s\u3000*＊]/g, '')
    .replace(/[:：].*$/, '')
    .replace(/^请(?:输入|填写)/, '');
}
