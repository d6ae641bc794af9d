import { windowOf } from '../field.ts';
import { answerInPage } from './page-side.ts';

/**
 * Asks the page's own world for what an editor's exact undo needs and no event can bring about. The page can read every
 * question and forge every answer, so nothing secret is said and nothing is believed: an answer decides no more than
 * whether a question is worth repeating, and what was written is read again as ever.
 */
export type Deed = 'keep-kindeditor';

/** How long the browser may take to put the page's part in; longer, and it is a kernel that can't (Chromium < 95). ms. */
const READY_MS = 500;

let opening: Promise<void> | undefined;

/** Puts the page's part into the guest's own document, once at a time; twice would do no harm. */
export function openBridge(): Promise<void> {
  opening ??= new Promise<void>((resolve) => {
    let there = false;
    const end = () => {
      clearTimeout(late);
      document.removeEventListener(ANSWER, heard);
      opening = undefined;
      resolve();
    };
    const heard = (event: Event) => {
      if (answerIn(event)?.nonce !== '') return;
      there = true;
      end();
    };
    const late = setTimeout(() => {
      const code = `(${answerInPage.toString()})()`;
      // What runs answers at once.
      for (const putIn of AS_TEXT) if (!there) putIn(code);
      end();
    }, READY_MS);
    document.addEventListener(ANSWER, heard);
    globalThis.gaobianGuest?.load('page-side');
  });
  return opening;
}

/** Has a deed done to the editor whose editable stands in a window. Whether it says so: at once, or not at all. */
export function askPage(deed: Deed, editable: HTMLElement): boolean {
  const path = pathTo(windowOf(editable));
  if (path === undefined) return false;
  const nonce = crypto.getRandomValues(new Uint32Array(2)).join('-');
  let done = false;
  const heard = (event: Event) => {
    const answer = answerIn(event);
    if (answer?.nonce === nonce) done = answer.done;
  };
  document.addEventListener(ANSWER, heard);
  document.dispatchEvent(new CustomEvent('gaobian:ask', { detail: JSON.stringify({ nonce, deed, path }) }));
  document.removeEventListener(ANSWER, heard);
  return done;
}

const ANSWER = 'gaobian:answer';

function answerIn(event: Event): { readonly nonce: string; readonly done: boolean } | undefined {
  const { detail } = event as CustomEvent<unknown>;
  if (typeof detail !== 'string') return undefined;
  // Exactly what our own part writes; whatever else the page sends is no answer.
  const [, nonce, done] = /^\{"nonce":"([\d-]*)","done":(true|false)\}$/.exec(detail) ?? [];
  return nonce === undefined ? undefined : { nonce, done: done === 'true' };
}

/** Which frame of which frame a window is, from the guest's own down; undefined if it isn't below that. */
function pathTo(view: Window): readonly number[] | undefined {
  const path: number[] = [];
  for (let at = view; at !== window; at = at.parent) {
    const { parent } = at;
    if (parent === at) return undefined;
    let index = 0;
    while (index < parent.length && parent[index] !== at) index++;
    if (index === parent.length) return undefined;
    path.unshift(index);
  }
  return path;
}

/**
 * As inline code, where the page's policy allows that: an extension of Manifest V2 may put in a script, one of Manifest V3
 * is kept from that by its own policy, but not from a handler.
 */
const AS_TEXT: readonly ((code: string) => void)[] = [
  (code) => {
    const script = document.createElement('script');
    script.textContent = code;
    document.documentElement.append(script);
    script.remove();
  },
  (code) => {
    const holder = document.createElement('i');
    holder.setAttribute('onreset', code);
    holder.dispatchEvent(new CustomEvent('reset'));
  },
];
