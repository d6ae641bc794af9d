import { windowOf } from '../field.ts';
import { isShown } from '../reach.ts';
import { nextTurn } from '../turn.ts';

export interface Patience {
  /** Turns for which the wanted text must stand untouched: an editor that puts its own text back does so on the next. */
  readonly sure?: number;
  /** Turns without any change after which nothing is expected to come any more. */
  readonly patient?: number;
}
/** An editor that never comes to rest is not waited for longer than this. Turns. */
const LONGEST = 120;

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
      if (!isShown(element)) return false;
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
    // Where the frame has gone on to another page, both went with the old one.
    if (isShown(element)) {
      observer.disconnect();
      element.removeEventListener('keydown', press, true);
    }
  }
}
