import * as z from 'zod/mini';
import type { Skeleton } from '../skeleton/skeleton.ts';
import type { Clock } from './clock.ts';
import type { StoreDatabase } from './database.ts';
import { guarded, StoreError } from './errors.ts';
import { newId } from './identity.ts';
import { type Live, live } from './live.ts';
import { softRemoval, type Undo } from './removal.ts';
import { type OwnSkeleton, OwnSkeletonSchema } from './schemas.ts';
import { createShelf, inFolder, inShelfOrder, type Shelf } from './shelf.ts';
import { tidyTags } from './snippet-title.ts';

export interface NewSkeleton {
  /** Its id is replaced by one of the library's. */
  readonly skeleton: Skeleton;
  readonly tags?: readonly string[];
  /** Empty: in none. */
  readonly folder?: string;
}
export type SkeletonPatch = Partial<NewSkeleton>;

/** The user's own skeletons, in the order of their shelf. All calls reject with a `StoreError`. */
export interface SkeletonRepository extends Shelf {
  list(): Promise<OwnSkeleton[]>;
  readonly live: Live<OwnSkeleton[]>;
  /**
   * All or none. A skeleton that says what one here says already, under whatever name, is not saved twice: the one here
   * is given back. `added` counts those that were not there.
   */
  saveAll(
    skeletons: readonly NewSkeleton[],
  ): Promise<{ readonly skeletons: readonly OwnSkeleton[]; readonly added: number }>;
  /** Rejects with `missing` if there is no such skeleton. */
  update(id: string, patch: SkeletonPatch): Promise<OwnSkeleton>;
  /** Removes it softly: it can be had back while 30 days pass. */
  remove(id: string): Promise<Undo>;
  restore(id: string): Promise<void>;
  /** Counts a use; of one that has been removed since there is nothing to count. */
  used(id: string): Promise<void>;
}

export function createSkeletons(database: StoreDatabase, now: Clock): SkeletonRepository {
  const table = database.skeletons;
  const removal = softRemoval(database, table, now);
  const list = async () => inShelfOrder(await removal.list());

  return {
    list: () => guarded(list),
    live: live(database, list),
    saveAll: (given) =>
      guarded(() =>
        database.transaction('rw', table, async () => {
          const known = new Map((await list()).map((row) => [skeletonContent(row.skeleton), row]));
          const fresh: OwnSkeleton[] = [];
          const skeletons = given.map(({ skeleton, tags = [], folder = '' }) => {
            const time = now();
            const id = newId();
            const row = checked({
              id,
              skeleton: { ...skeleton, id },
              tags: tidyTags(tags),
              ...inFolder(folder),
              createdAt: time,
              updatedAt: time,
              uses: 0,
            });
            const content = skeletonContent(row.skeleton);
            const same = known.get(content);
            if (same !== undefined) return same;
            known.set(content, row);
            fresh.push(row);
            return row;
          });
          await table.bulkAdd(fresh);
          return { skeletons, added: fresh.length };
        }),
      ),
    update: (id, patch) =>
      guarded(() =>
        database.transaction('rw', table, async () => {
          const { folder = '', ...row } = await removal.present(id);
          const changed = checked({
            ...row,
            ...inFolder(patch.folder ?? folder),
            skeleton: { ...(patch.skeleton ?? row.skeleton), id },
            tags: patch.tags === undefined ? row.tags : tidyTags(patch.tags),
            updatedAt: now(),
          });
          await table.put(changed);
          return changed;
        }),
      ),
    ...createShelf(database, table, now),
    remove: removal.remove,
    restore: removal.restore,
    used: (id) =>
      guarded(() =>
        database.transaction('rw', table, async () => {
          const row = await removal.find(id);
          if (row !== undefined) await table.put({ ...row, uses: row.uses + 1, usedAt: now() });
        }),
      ),
  };
}

/** What a checked skeleton says, its name and the ids aside: two of the same content are the same skeleton. */
export function skeletonContent({ title, writer, numbering, sections }: Skeleton): string {
  return JSON.stringify([title, writer, numbering, sections], (key, value: unknown) =>
    key === 'id' ? undefined : value,
  );
}

function checked(row: OwnSkeleton): OwnSkeleton {
  const result = z.safeParse(OwnSkeletonSchema, row);
  if (!result.success) throw new StoreError('invalid', { cause: result.error });
  return result.data;
}
