import { windowOf } from '../field.ts';
import { IS_FIREFOX } from './is-firefox.ts';

/** What a paste carries; an editor takes the flavour that it prefers. */
export interface Flavours {
  readonly plain?: string;
  readonly html?: string;
}

/** An object of the page as the page itself sees it: Firefox's content scripts reach it under this name. */
interface Waived {
  readonly wrappedJSObject: ClipboardEvent;
}

/**
 * Hands the element a paste, as the browser does after Ctrl+V, and tells whether somebody took it over: an editor that
 * does puts the text in itself, as one step of its own undo; the browser does nothing on a paste that is no real one.
 *
 * Firefox gives the event an empty DataTransfer whatever it is constructed with, and shows the page nothing that a
 * content script put into one; what is put in afterwards, in the page's own sight of it, stays.
 */
export function paste(element: HTMLElement, flavours: Flavours): boolean {
  const view = windowOf(element);
  const init: ClipboardEventInit = { bubbles: true, cancelable: true, composed: true };
  if (!IS_FIREFOX) init.clipboardData = new view.DataTransfer();
  const event = new view.ClipboardEvent('paste', init);
  const { clipboardData } = IS_FIREFOX ? (event as unknown as Waived).wrappedJSObject : event;
  if (flavours.plain !== undefined) clipboardData?.setData('text/plain', flavours.plain);
  if (flavours.html !== undefined) clipboardData?.setData('text/html', flavours.html);
  return !element.dispatchEvent(event);
}
