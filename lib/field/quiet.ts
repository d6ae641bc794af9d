import { windowOf } from './field.ts';
import { Listening } from './listening.ts';

/**
 * What keyboards, mice and focus traps of the page must not see of the sidebar. What happens inside its frame is the
 * frame's own; but the element that holds it is entered and left, pressed and pointed at in the page's document.
 */
const KEPT_IN = [
  'focus',
  'blur',
  'focusin',
  'focusout',
  'mousedown',
  'mouseup',
  'mouseover',
  'mouseout',
  'mousemove',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'pointerover',
  'pointerout',
  'pointermove',
  'wheel',
  'touchstart',
  'touchmove',
  'touchend',
  'dragenter',
  'dragover',
  'dragleave',
  'drop',
] as const;
/** Come to the element while it has the focus alone: for the rest of the time nobody is to be called at each key. */
const KEYS = ['keydown', 'keyup', 'keypress'] as const;

/**
 * Keeps these events of an element from all other listeners, those included that catch them on their way down, as focus
 * traps of dialogs do: first of all comes the window. A page that writes itself anew takes our listeners along, so this
 * may be called as often as it does. Returns the way to stop it.
 */
export function keepQuiet(host: HTMLElement): () => void {
  const view = windowOf(host);
  const always = new Listening(host.ownerDocument);
  const keys = new Listening(host.ownerDocument);
  const hush = (event: Event) => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    if (event.type === 'focus') keys.on(view, KEYS, hush);
    if (event.type === 'blur') keys.stop();
  };
  always.on(view, KEPT_IN, hush);
  if (host.ownerDocument.activeElement === host) keys.on(view, KEYS, hush);
  return () => {
    always.stop();
    keys.stop();
  };
}
