import { windowOf } from '../field.ts';

export interface Patience {
  /** Turns for which the wanted text must stand untouched: an editor that puts its own text back does so on the next. */
  readonly sure?: number;
  /** Turns without any change after which nothing is expected to come any more. */
  readonly patient?: number;
}
/** An editor that never comes to rest is not waited for longer than this. Turns. */
const LONGEST = 120;
/** Frames don't come in a window that isn't shown; then a turn is this long, ms. */
const NO_FRAME = 60;

/**
 * Waits until an editor has come to rest after something was done to it, and tells whether it then reads as wanted, or
 * had done so before the writer typed on. Goes by the browser's own turns (a frame and a task), not by a fixed time, and
 * reads again only where something in the editable has changed.
 */
export async function settles(
  element: HTMLElement,
  read: () => string,
  wanted: string,
  { sure = 2, patient = 8 }: Patience = {},
): Promise<boolean> {
  const view = windowOf(element);
  let changed = false;
  let typed = false;
  const observer = new view.MutationObserver(() => {
    changed = true;
  });
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  const press = (event: KeyboardEvent) => {
    typed ||= event.isTrusted;
  };
  element.addEventListener('keydown', press, true);
  try {
    let text = read();
    let seen = text === wanted;
    for (let turn = 0, still = 0; turn < LONGEST; turn++, still++) {
      if (still >= (text === wanted ? sure : patient)) break;
      await nextTurn(view);
      if (seen && typed) return true;
      if (!changed && observer.takeRecords().length === 0) continue;
      changed = false;
      const now = read();
      if (now !== text) still = -1;
      text = now;
      seen ||= text === wanted;
    }
    return text === wanted;
  } finally {
    observer.disconnect();
    element.removeEventListener('keydown', press, true);
  }
}

/** The next frame and a task behind it: what editors put off, they put off to one of these. */
function nextTurn(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const late = view.setTimeout(resolve, NO_FRAME);
    view.requestAnimationFrame(() => {
      view.clearTimeout(late);
      view.setTimeout(resolve, 0);
    });
  });
}
