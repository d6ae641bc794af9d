/**
 * Finding elements as a person names them: by role and name, or by CSS. Runs inside the page in both browsers, so that
 * both find the same.
 */

/** A CSS selector, or a role with (part of) the accessible name that a reader would hear. */
export type Target =
  | string
  | {
      readonly role: Role;
      /** Contained in the accessible name, white space collapsed; equal to it with `exact`. */
      readonly name?: string;
      readonly exact?: boolean;
    };

const ROLES = {
  alert: '',
  button: 'button,input[type=button],input[type=submit],summary',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  dialog: 'dialog[open]',
  heading: 'h1,h2,h3,h4,h5,h6',
  link: 'a[href]',
  list: 'ul,ol',
  listitem: 'li',
  menuitem: '',
  option: 'option',
  radio: 'input[type=radio]',
  region: 'section',
  searchbox: 'input[type=search]',
  separator: 'hr',
  slider: 'input[type=range]',
  status: 'output',
  switch: '',
  tab: '',
  tabpanel: '',
  textbox: 'textarea,input:not([type]),input[type=text],input[type=number],[contenteditable=true]',
} as const;
export type Role = keyof typeof ROLES;

/** As `Target`, but with the role's selector looked up: what travels into the page. */
export interface Wanted {
  readonly css: string;
  readonly name?: string;
  readonly exact?: boolean;
}

export function wanted(target: Target): Wanted {
  if (typeof target === 'string') return { css: target };
  const { role, ...rest } = target;
  return { css: [ROLES[role], `[role=${role}]`].filter((css) => css !== '').join(','), ...rest };
}

export function describeTarget(target: Target): string {
  return typeof target === 'string' ? target : `${target.role} “${target.name ?? ''}”`;
}

/**
 * The visible elements that are wanted, in document order. Self-contained: its source is evaluated in the page. The
 * name is a plain reading of the accessible name computation: labelled-by, aria-label, label, content, title,
 * placeholder.
 */
export function findAll({ css, name, exact }: Wanted): Element[] {
  const collapse = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element) => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labels = (element as HTMLInputElement).labels;
    const sources = [
      ids.map((id) => document.getElementById(id)?.textContent).join(' '),
      element.getAttribute('aria-label'),
      [...(labels ?? [])].map((label) => label.textContent).join(' '),
      /^(?:TEXTAREA|SELECT)$/.test(element.tagName) ? '' : element.textContent,
      element.getAttribute('title'),
      element.getAttribute('placeholder'),
    ];
    return sources.map(collapse).find((source) => source !== '') ?? '';
  };
  return [...document.querySelectorAll(css)].filter((element) => {
    if (element.getClientRects().length === 0) return false;
    if (name === undefined) return true;
    return exact === true ? nameOf(element) === name : nameOf(element).includes(name);
  });
}

/**
 * What lies over the middle of an element, in its own document or in those around it, as `<tag class>`; empty if a click
 * there reaches the element. Self-contained, as `findAll`.
 */
export function coverOf(element: Element): string {
  const box = element.getBoundingClientRect();
  let x = box.left + box.width / 2;
  let y = box.top + box.height / 2;
  let target = element;
  for (;;) {
    const view = target.ownerDocument.defaultView;
    const top = target.ownerDocument.elementFromPoint(x, y);
    if (top === null || !(target.contains(top) || top.contains(target) || top.closest('label'))) {
      return top === null ? 'nothing: it is out of sight' : `<${top.tagName.toLowerCase()} ${top.className}>`;
    }
    // Null at the top, and where the document around is another origin's.
    const frame = view?.frameElement;
    if (!frame) return '';
    const around = frame.getBoundingClientRect();
    x += around.left + frame.clientLeft;
    y += around.top + frame.clientTop;
    target = frame;
  }
}
