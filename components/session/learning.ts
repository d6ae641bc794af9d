import * as z from 'zod/mini';
import type { Store } from '../../lib/store/index.ts';
import { emptyLearned, type Learned } from '../../lib/suggest/index.ts';
import { createTimer } from './timer.ts';

const counts = z.record(z.string(), z.int().check(z.gte(0)));
const LearnedSchema = z.object({ version: z.literal(1), taken: counts, ignored: counts });

/** What was learned is written in batches, ms. */
const KEEP_PAUSE = 2000;

export interface Learning {
  /** Written to by whoever learns; another object once it was forgotten or came from elsewhere. */
  readonly learned: () => Learned;
  /** Keeps it, some time later. */
  readonly keep: () => void;
}

/** What suggestions have learned, as the store has it: forgetting on any page empties it here, too. */
export function openLearning(store: Store, onChange: () => void): Learning {
  let learned = emptyLearned();
  let written = '';
  store.learned.live(
    (value) => {
      const text = JSON.stringify(value) ?? '';
      // Our own writing comes back; what was learned since then must not be lost by it.
      if (value !== undefined && text === written) return;
      written = text;
      const parsed = LearnedSchema.safeParse(value);
      learned = parsed.success ? parsed.data : emptyLearned();
      onChange();
    },
    // Without a store it is learned for this page alone.
    () => {},
  );
  const keeping = createTimer(() => {
    written = JSON.stringify(learned);
    store.learned.put(learned).catch((error: unknown) => console.warn('gaobian: learned', error));
  });
  return { learned: () => learned, keep: () => keeping.start(KEEP_PAUSE) };
}
