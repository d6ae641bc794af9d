/** Marks drawn over fields of every make, to be compared with where the browser puts the characters themselves. */
import { ContentEditable } from '../../../lib/field/editors/contenteditable.ts';
import type { Field } from '../../../lib/field/field.ts';
import { Overlay } from '../../../lib/field/overlay.ts';
import { inputAdapter, textareaAdapter } from '../../../lib/field/text-control.ts';
import type { Mark } from '../../../lib/message/protocol.ts';

/** The boxes' tree is closed to everybody; here it is looked into. */
let layer: ShadowRoot | undefined;
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  const root = attach.call(this, { ...options, mode: 'open' });
  if (this.getAttribute('data-gaobian') === 'marks') layer = root;
  return root;
};

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
  const look = () => ({ boxes: layer === undefined ? 0 : boxes().length, top: field.element.scrollTop });
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
  (layer!.host as HTMLElement).style.setProperty('visibility', unseen ? 'hidden' : 'visible', 'important');
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
  const inLine = layer!.querySelector('.line i') !== null;
  mark();
  return { carried, inLine, anew: boxes() };
}

/** Writes a letter right before the target, whose mark stands in a line of its own from then on: its box. */
export function writeBefore(): Boxes {
  const { from } = target();
  field.select({ from, to: from });
  document.execCommand('insertText', false, '字');
  text = field.read();
  field.mark(marks(), { from, to: from, insert: '字' });
  return boxes();
}

let refused = 0;

/** From now on the page lets nothing be typed. */
export function refuse(): void {
  document.addEventListener('beforeinput', (event) => {
    event.preventDefault();
    // Behind the picture that comes next.
    requestAnimationFrame(() => setTimeout(() => refused++, 0));
  });
}

export function hasRefused(): boolean {
  return refused > 0;
}

/** The boxes as a key has left them before anybody has looked at the text, and as they are drawn anew. */
export function typed(): Omit<Carried, 'inLine'> {
  const carried = boxes();
  text = field.read();
  mark();
  return { carried, anew: boxes() };
}

export interface Carried {
  readonly carried: Boxes;
  readonly inLine: boolean;
  readonly anew: Boxes;
}

export type Boxes = readonly {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}[];

/** The boxes that are drawn now, in the window. */
export function boxes(): Boxes {
  return [...layer!.querySelectorAll('i')].map((box) => {
    const { x, y, width, height } = box.getBoundingClientRect();
    return { x, y, width, height };
  });
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
