/** A bound text control by itself: what it tells the sidebar of typing, and what stands on the page meanwhile. */
import { Binding } from '../../../lib/field/binding.ts';
import { Overlay } from '../../../lib/field/overlay.ts';
import { applyEdits } from '../../../lib/field/text-change.ts';
import { inputAdapter, textareaAdapter } from '../../../lib/field/text-control.ts';
import type { GuestMessage } from '../../../lib/message/protocol.ts';
import { boxes } from './layer.ts';

globalThis.gaobianOverlay = (control) => new Overlay(control);

let clocks = 0;
const { setTimeout: setClock } = window;
window.setTimeout = ((...args: Parameters<typeof setClock>) => {
  clocks += 1;
  return setClock(...args);
}) as typeof setClock;

type Control = HTMLTextAreaElement | HTMLInputElement;

let control: Control;
let binding: Binding;
/** As the sidebar has it by the messages that have come. */
let told = { text: '', caret: 0, version: 0 };
let edits = 0;

function receive(message: GuestMessage): void {
  if (message.type === 'field')
    told = { text: message.text, caret: message.selection.to, version: message.version };
  if (message.type === 'selection') told.caret = message.selection.to;
  if (message.type === 'edit') {
    edits += 1;
    const { version, edit, selection } = message;
    told = { text: applyEdits(told.text, [edit]), caret: selection.to, version };
  }
}

/** Puts a control of this markup into an empty page and follows it, the caret at an offset of its text. */
export function follow(html: string, words: string, caret: number): void {
  document.body.innerHTML = html;
  control = document.querySelector<Control>('textarea,input')!;
  control.value = words;
  control.focus();
  control.setSelectionRange(caret, caret);
  binding = new Binding(
    (control.tagName === 'INPUT' ? inputAdapter : textareaAdapter).open(control),
    receive,
  );
  binding.announce();
}

export interface State {
  readonly text: string;
  readonly caret: number;
}

/** What stands in the control. */
export function own(): State {
  return { text: control.value, caret: control.selectionEnd! };
}

export function toldState(): State {
  return { text: told.text, caret: told.caret };
}

/** Edits that were told, and clocks that were set by anybody, since the page was opened. */
export function counts(): { readonly edits: number; readonly clocks: number } {
  return { edits, clocks };
}

/** The page makes capitals of what is typed, the caret where it was. */
export function capitalise(): void {
  document.addEventListener('input', () => {
    const at = control.selectionEnd!;
    control.value = control.value.toUpperCase();
    control.setSelectionRange(at, at);
  });
}

/** The page lets nobody hear of the caret. */
export function hushCaret(): void {
  window.addEventListener('selectionchange', (event) => event.stopImmediatePropagation(), true);
}

/** Marks the character at an offset. */
export function mark(at: number): void {
  binding.setMarks({
    type: 'marks',
    field: binding.id,
    version: told.version,
    serial: 1,
    marks: [{ from: at, to: at + 1, category: 'placeholder', severity: 'error' }],
  });
}

let seen: { readonly x: number; readonly edits: number }[] = [];

/** Notes at each key, when the page's own listener hears of it and the browser is yet to draw, where the mark stands and what was told. */
export function noteKeys(): void {
  seen = [];
  document.addEventListener('input', () => seen.push({ x: boxes()[0]!.x, edits }));
}

export function seenAtKeys(): typeof seen {
  return seen;
}
