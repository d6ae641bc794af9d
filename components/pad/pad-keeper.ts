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
  /** Keeps what is not kept yet. */
  readonly close: () => void;
}

/** Keeps the pad's text among the safety copies of drafts, so that it outlives the page it was written beside. */
export function createPadKeeper(library: Pick<Library, 'use'>): PadKeeper {
  let fresh: string | undefined;
  const save = () => {
    timer.stop();
    const text = fresh;
    fresh = undefined;
    if (text === undefined) return;
    void library.use((store) => store.drafts.keep(PAD_KEY, { text, title: '', url: PAD_KEY }));
  };
  const timer = createTimer(save);
  return {
    last: async () => (await library.use((store) => store.drafts.latest(PAD_KEY)))?.text ?? '',
    changed: (text) => {
      fresh = text;
      timer.start(PAUSE);
    },
    clear: async () => {
      timer.stop();
      fresh = undefined;
      return library.use(async (store) => {
        const copies = await store.drafts.list(PAD_KEY);
        return store.drafts.remove(...copies.map(({ id }) => id));
      });
    },
    close: save,
  };
}
