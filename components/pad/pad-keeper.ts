import { PAD_KEY } from '../../lib/message/protocol.ts';
import type { Library } from '../session/library.ts';
import { createTimer } from '../session/timer.ts';

/** Nowhere else does this text stand: it is kept as soon as the writer takes a breath, ms. */
const PAUSE = 500;

export interface PadKeeper {
  /** What was kept last; empty if nothing was. */
  readonly last: () => Promise<string>;
  readonly changed: (text: string) => void;
  /** Deletes what is kept; returns the way to have it back. */
  readonly clear: () => Promise<(() => Promise<void>) | undefined>;
  /** Keeps what is not kept yet; also while the page is being closed, when the database no longer answers. */
  readonly close: () => void;
}

/** Synchronous, for the last moment of a page; empty but for that. */
const LAST_WORDS = 'pad-last-words';

/** Keeps the pad's text among the safety copies of drafts, so that it outlives the page it was written beside. */
export function createPadKeeper(library: Pick<Library, 'use'>): PadKeeper {
  let fresh: string | undefined;
  const save = () => {
    timer.stop();
    const text = fresh;
    fresh = undefined;
    if (text === undefined) return;
    void library
      .use((store) => store.drafts.keep(PAD_KEY, { text, title: '', url: PAD_KEY }))
      .then((kept) => kept && lastMoment((words) => words.removeItem(LAST_WORDS)));
  };
  const timer = createTimer(save);
  return {
    last: async () => {
      const lastWords = lastMoment((words) => words.getItem(LAST_WORDS));
      const kept = (await library.use((store) => store.drafts.latest(PAD_KEY)))?.text ?? '';
      if (!lastWords || lastWords === kept) return kept;
      fresh = lastWords;
      save();
      return lastWords;
    },
    changed: (text) => {
      fresh = text;
      timer.start(PAUSE);
    },
    clear: async () => {
      timer.stop();
      fresh = undefined;
      lastMoment((words) => words.removeItem(LAST_WORDS));
      return library.use(async (store) => {
        const copies = await store.drafts.list(PAD_KEY);
        return store.drafts.remove(...copies.map(({ id }) => id));
      });
    },
    close: () => {
      const text = fresh;
      if (text === undefined) return;
      lastMoment((words) => words.setItem(LAST_WORDS, text));
      save();
    },
  };
}

/** Does something with the storage that answers at once; nothing where the browser denies it to a framed page. */
function lastMoment<T>(action: (words: Storage) => T): T | undefined {
  try {
    return action(localStorage);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return undefined;
  }
}
