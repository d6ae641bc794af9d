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
  backspace: { key: 'Backspace', code: 'Backspace', keyCode: 8 },
} as const satisfies Record<string, Key>;

/** On a Mac editors listen for Command where they listen for Ctrl elsewhere. */
const IS_MAC = /^Mac/.test(navigator.platform);

/** Presses a key for an editor that handles keys itself; the browser does nothing on a press that is no real one. */
export function press(element: HTMLElement, { key, code, keyCode, ctrl, shift }: Key): void {
  const { KeyboardEvent } = windowOf(element);
  const init = {
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
  element.dispatchEvent(new KeyboardEvent('keydown', init));
  element.dispatchEvent(new KeyboardEvent('keyup', init));
}
