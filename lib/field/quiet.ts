/**
 * What keyboards, mice and focus traps of the page must not see of the sidebar. What happens inside its frame is the
 * frame's own; but the element that holds it is entered and left, pressed and pointed at in the page's document.
 */
const KEPT_IN = [
  'keydown',
  'keyup',
  'keypress',
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

/**
 * Keeps these events of an element from all other listeners, those included that catch them on their way down, as focus
 * traps of dialogs do: first of all comes the window. A page that writes itself anew takes our listeners along, so this
 * may be called as often as it does. Returns the way to stop it.
 */
export function keepQuiet(host: HTMLElement): () => void {
  const view = host.ownerDocument.defaultView;
  const hush = (event: Event) => {
    if (event.target === host) event.stopImmediatePropagation();
  };
  for (const type of KEPT_IN) view?.addEventListener(type, hush, true);
  return () => {
    for (const type of KEPT_IN) view?.removeEventListener(type, hush, true);
  };
}
