import { windowOf } from '../field.ts';
import { IS_FIREFOX } from './is-firefox.ts';
import { escapeHtml, paragraphsHtml } from './rich-text.ts';

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
 * does puts the text in itself, as one step of its own undo; the browser does nothing on a paste that is no real one. So
 * what it would do is done here for editors that have it paste into a box of theirs and take the text from there.
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
  return !element.dispatchEvent(event) || fillBox(element, flavours);
}

/** Puts what is pasted, if it is text at all, where the element's editor has taken the focus to; false if that has stayed. */
function fillBox(element: HTMLElement, { plain, html }: Flavours): boolean {
  if (plain === undefined) return false;
  const box = element.ownerDocument.activeElement;
  if (box === null || box.contains(element) || element.contains(box)) return false;
  if (box.tagName === 'TEXTAREA') (box as HTMLTextAreaElement).value = plain;
  else if ((box as HTMLElement).isContentEditable) box.innerHTML = html ?? pastedHtml(plain.split('\n'));
  else return false;
  return true;
}

function pastedHtml(lines: readonly string[]): string {
  return lines.length > 1 ? paragraphsHtml(lines, 'p') : lines.map(escapeHtml).join('');
}
