import { type PackedSkeleton, readSkeletonPack, writeSkeletonPack } from '../skeleton/pack.ts';
import type { OwnSkeleton } from './schemas.ts';
import type { Store } from './store.ts';

/** The file in which skeletons are handed to a colleague: nothing of who used them when. */
export function packSkeletons(rows: readonly OwnSkeleton[]): string {
  return writeSkeletonPack(
    rows.map(
      ({ skeleton, tags, folder }): PackedSkeleton => ({
        ...skeleton,
        ...(tags.length > 0 ? { tags } : {}),
        ...(folder === undefined ? {} : { folder }),
      }),
    ),
  );
}

/**
 * Adds a pack's skeletons, all or none; those that say what one here says are left alone.
 * @throws SkeletonPackError when the file can't be read, StoreError when it can't be written
 */
export async function importSkeletonPack(
  store: Store,
  text: string,
): Promise<{ readonly added: number; readonly skipped: number }> {
  const { skeletons } = readSkeletonPack(text);
  const { added } = await store.skeletons.saveAll(
    skeletons.map(({ tags = [], folder = '', ...skeleton }) => ({ skeleton, tags, folder })),
  );
  return { added, skipped: skeletons.length - added };
}
