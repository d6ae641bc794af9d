import { windowOf } from '../field.ts';
import { IS_FIREFOX } from './is-firefox.ts';

export interface InputToCome {
  /** As in the Input Events specification; the empty kind is none, and only tells where. */
  readonly inputType: 'insertText' | 'insertParagraph' | 'insertFromPaste' | 'deleteContentBackward' | '';
  readonly data?: string;
  /** Where; the selection if left out. */
  readonly range?: Range;
}

/**
 * Announces an input to the element, as the browser does before it changes the document, and tells whether somebody took
 * it over: an editor that does changes its model itself; the browser does nothing on an announcement of ours.
 */
export function announce(element: HTMLElement, { inputType, data, range }: InputToCome): boolean {
  const view = windowOf(element);
  const init: InputEventInit = { inputType, bubbles: true, cancelable: true, composed: true };
  if (range !== undefined) init.targetRanges = [new view.StaticRange(range)];
  if (data !== undefined) init.data = data;
  if (inputType === 'insertFromPaste' && data !== undefined) init.dataTransfer = holding(view, data);
  return !element.dispatchEvent(new view.InputEvent('beforeinput', init));
}

function holding(view: Window & typeof globalThis, plain: string): DataTransfer {
  const transfer = new view.DataTransfer();
  // What a content script puts in, Firefox shows to no page.
  const seen = IS_FIREFOX
    ? (transfer as unknown as { readonly wrappedJSObject: DataTransfer }).wrappedJSObject
    : transfer;
  seen.setData('text/plain', plain);
  return transfer;
}
