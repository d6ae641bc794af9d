import * as z from 'zod/mini';
import type { Clock } from './clock.ts';
import type { StoreDatabase } from './database.ts';
import { guarded, StoreError } from './errors.ts';
import { naturalId } from './identity.ts';
import { type Live, live } from './live.ts';
import { type Ignore, IgnoreSchema } from './schemas.ts';

export type NewIgnore = Pick<Ignore, 'scope' | 'key' | 'label' | 'fieldKey'>;

/** What the user does not want to hear of again, oldest first. All calls reject with a `StoreError`. */
export interface IgnoreRepository {
  /** With a field key: those of that field and those that hold everywhere. Without: all. */
  list(fieldKey?: string): Promise<Ignore[]>;
  /** All of them. */
  readonly live: Live<Ignore[]>;
  /** The same thing ignored twice is one row. */
  add(ignore: NewIgnore): Promise<Ignore>;
  /** Hears of it again. Nothing happens if there is no such row. */
  remove(id: string): Promise<void>;
}

export function createIgnores(database: StoreDatabase, now: Clock): IgnoreRepository {
  const table = database.ignores;
  const list = async () => (await table.toArray()).sort((a, b) => a.createdAt - b.createdAt);

  return {
    list: (fieldKey) =>
      guarded(async () => {
        const rows = await list();
        return fieldKey === undefined ? rows : rows.filter((row) => ignoreHolds(row, fieldKey));
      }),
    live: live(database, list),
    add: (given) =>
      guarded(async () => {
        const row = { ...given, id: ignoreId(given), createdAt: now() };
        const result = z.safeParse(IgnoreSchema, row);
        if (!result.success) throw new StoreError('invalid', { cause: result.error });
        await table.put(result.data);
        return result.data;
      }),
    remove: (id) => guarded(() => table.delete(id)),
  };
}

/** Whether an ignored thing counts in this field. */
export function ignoreHolds(ignore: Ignore, fieldKey: string): boolean {
  return ignore.fieldKey === undefined || ignore.fieldKey === fieldKey;
}

export function ignoreId({ scope, key, fieldKey }: Pick<NewIgnore, 'scope' | 'key' | 'fieldKey'>): string {
  return naturalId(scope, fieldKey ?? '', key);
}
