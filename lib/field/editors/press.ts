import { windowOf } from '../field.ts';

interface Key {
  readonly key: string;
  readonly code: string;
  /** Quill 1 and Draft.js know keys by no other name. */
  readonly keyCode: number;
  readonly ctrl?: true;
  readonly shift?: true;
}

/** What an editor is to do, as the keys that make it. */
export const KEYS = {
  undo: { key: 'z', code: 'KeyZ', keyCode: 90, ctrl: true },
  redo: { key: 'y', code: 'KeyY', keyCode: 89, ctrl: true },
  redoShift: { key: 'Z', code: 'KeyZ', keyCode: 90, ctrl: true, shift: true },
  enter: { key: 'Enter', code: 'Enter', keyCode: 13 },
  left: { key: 'ArrowLeft', code: 'ArrowLeft', keyCode: 37 },
  /** Under this code come all keys that an input method has taken. */
  inputMethod: { key: 'Process', code: '', keyCode: 229 },
  backspace: { key: 'Backspace', code: 'Backspace', keyCode: 8 },
} as const satisfies Record<string, Key>;

/** On a Mac editors listen for Command where they listen for Ctrl elsewhere. */
const IS_MAC = /^Mac/.test(navigator.platform);

/** Presses a key for an editor that handles keys itself; the browser does nothing on a press that is no real one. */
export function press(element: HTMLElement, key: Key): void {
  keyDown(element, key);
  keyUp(element, key);
}

export function keyDown(element: HTMLElement, key: Key): void {
  const { KeyboardEvent } = windowOf(element);
  element.dispatchEvent(new KeyboardEvent('keydown', initOf(key)));
}

export function keyUp(element: HTMLElement, key: Key): void {
  const { KeyboardEvent } = windowOf(element);
  element.dispatchEvent(new KeyboardEvent('keyup', initOf(key)));
}

function initOf({ key, code, keyCode, ctrl, shift }: Key): KeyboardEventInit & { readonly which: number } {
  return {
    key,
    code,
    keyCode,
    which: keyCode,
    ctrlKey: ctrl === true && !IS_MAC,
    metaKey: ctrl === true && IS_MAC,
    shiftKey: shift === true,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
}
