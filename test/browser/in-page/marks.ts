/** Marks drawn over fields of every make, to be compared with where the browser puts the characters themselves. */
import { ContentEditable } from '../../../lib/field/editors/contenteditable.ts';
import type { Field } from '../../../lib/field/field.ts';
import { Overlay } from '../../../lib/field/overlay.ts';
import { inputAdapter, textareaAdapter } from '../../../lib/field/text-control.ts';
import type { Mark } from '../../../lib/message/protocol.ts';
import { type Boxes, boxes, markLayer } from './layer.ts';

export { boxes };

globalThis.gaobianOverlay = (control) => new Overlay(control);

let field: Field;
let text = '';

/** Puts a field of this markup, `{}` standing for its text, into an empty page. */
export function show(html: string, words: string): void {
  text = words;
  document.head.insertAdjacentHTML(
    'beforeend',
    '<style>::selection{background:#010203;color:#010203}textarea,input,.rich{background:#fff;color:#000;outline:0!important}</style>',
  );
  document.body.innerHTML = html;
  const element = document.querySelector<HTMLElement>('textarea,input,.rich')!;
  if (element.matches('.rich')) {
    element.innerHTML = words
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('');
    field = new ContentEditable(element);
  } else {
    (element as HTMLTextAreaElement).value = words;
    field = (element.tagName === 'INPUT' ? inputAdapter : textareaAdapter).open(element);
  }
}

const target = () => {
  const from = text.indexOf('靶');
  return { from, to: from + 1 };
};

/** Selects the target and brings it into view; what was marked is marked no more. */
export function jump(): void {
  field.mark([]);
  field.select(target());
  field.scrollTo(target());
}

const marks = (): readonly Mark[] => [{ ...target(), category: 'placeholder', severity: 'error' }];

/** Marks the target, which stays selected: the mark's line is painted over the selection. */
export function mark(): void {
  field.mark(marks());
}

/** Marks the target and jumps to it before what draws is there, which then comes: what there was at that time and is now. */
export function markEarly(): Early {
  const { gaobianOverlay } = globalThis;
  const asked: string[] = [];
  globalThis.gaobianOverlay = undefined;
  globalThis.gaobianGuest = {
    alive: true,
    stop() {},
    came() {},
    picked() {},
    load: (script) => void asked.push(script),
  };
  const look = () => ({
    boxes: markLayer() === undefined ? 0 : boxes().length,
    top: field.element.scrollTop,
  });
  mark();
  field.scrollTo(target());
  const early = look();
  globalThis.gaobianOverlay = gaobianOverlay;
  mark();
  return { asked: [...new Set(asked)], early, late: look() };
}

export interface Early {
  /** Scripts. */
  readonly asked: readonly string[];
  readonly early: { readonly boxes: number; readonly top: number };
  readonly late: { readonly boxes: number; readonly top: number };
}

/** Types two letters before everything, as the writer would, with the mark carried along. */
export function edit(): void {
  field.select({ from: 0, to: 0 });
  document.execCommand('insertText', false, '初稿');
  text = field.read();
  mark();
}

/** Makes what is drawn unseen, or seen again; it is laid out all the same. */
export function lift(unseen: boolean): void {
  (markLayer()!.host as HTMLElement).style.setProperty(
    'visibility',
    unseen ? 'hidden' : 'visible',
    'important',
  );
}

/**
 * Types words so far from the target's beginning, letter by letter as the writer would, with the mark carried along: its
 * boxes then, whether they stand in a line of their own, and its boxes as they are drawn anew.
 */
export function carry(distance: number, words: string): Carried {
  let from = target().from + distance;
  for (const letter of words) {
    field.select({ from, to: from });
    document.execCommand('insertText', false, letter);
    text = field.read();
    field.mark(marks(), { from, to: from, insert: letter });
    from += letter.length;
  }
  const carried = boxes();
  const inLine = markLayer()!.querySelector('.line i') !== null;
  mark();
  return { carried, inLine, anew: boxes() };
}

let dialog: HTMLElement | undefined;

/** The page lays a dialog over all of its window, and that takes the focus. */
export function cover(): void {
  dialog = document.body.appendChild(document.createElement('button'));
  dialog.style.cssText = 'position:fixed;inset:0;width:100%;height:100%';
  dialog.focus();
}

/** The dialog goes by itself. */
export function uncover(): void {
  dialog!.remove();
}

export interface Carried {
  readonly carried: Boxes;
  readonly inLine: boolean;
  readonly anew: Boxes;
}

/** What a click on the box's middle would hit. */
export function hit(): string {
  const [box] = boxes();
  return document.elementFromPoint(box!.x + box!.width / 2, box!.y + box!.height / 2)!.tagName;
}

export function pageSize(): readonly number[] {
  const { scrollWidth, scrollHeight } = document.documentElement;
  return [scrollWidth, scrollHeight];
}

/** As an old kernel would be. */
export function withoutHighlights(): boolean {
  delete (window as { Highlight?: unknown }).Highlight;
  return typeof window.Highlight === 'undefined';
}
