import type { StoreDatabase } from './database.ts';
import { guarded } from './errors.ts';

/** The index over the user's own texts as it was last built, so that the next page need not build it. */
export interface KeptIndexRepository {
  /** Undefined before the first `put` and after `forget`; its shape is the suggestions' business. */
  get(): Promise<unknown>;
  put(index: unknown): Promise<void>;
  forget(): Promise<void>;
}

const KEY = 'texts';

/** In a table of its own: megabytes that no other query should touch. Left out of backups, since it can be built anew. */
export function createKeptIndex(database: StoreDatabase): KeptIndexRepository {
  const table = database.indexes;
  return {
    get: () => guarded(async () => (await table.get(KEY))?.value),
    put: (value) =>
      guarded(async () => {
        await table.put({ key: KEY, value });
      }),
    forget: () => guarded(() => table.delete(KEY)),
  };
}
