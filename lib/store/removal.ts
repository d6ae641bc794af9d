import type { Table } from 'dexie';
import type { Clock } from './clock.ts';
import type { StoreDatabase } from './database.ts';
import { guarded, StoreError } from './errors.ts';

/** Takes a removal back. */
export type Undo = () => Promise<void>;

/** Deletes rows for good, all or none; unknown ids are passed over. The rows live on in the undo alone. */
export function removeRows<Row>(
  database: StoreDatabase,
  table: Table<Row, string>,
  ids: readonly string[],
): Promise<Undo> {
  return guarded(async () => {
    const removed = await database.transaction('rw', table, async () => {
      const rows = (await table.bulkGet([...ids])).filter((row) => row !== undefined);
      await table.bulkDelete([...ids]);
      return rows;
    });
    return () =>
      guarded(async () => {
        await table.bulkPut(removed);
      });
  });
}

interface Removable {
  deletedAt?: number;
}

/** Rows that are only marked as removed, and deleted when they have been so for 30 days. */
export interface SoftRemoval<Row> {
  /** Those that are not removed. */
  list(): Promise<Row[]>;
  /** Undefined if it isn't there or is removed. */
  find(id: string): Promise<Row | undefined>;
  /** @throws StoreError `missing` if it isn't there or is removed */
  present(id: string): Promise<Row>;
  remove(id: string): Promise<Undo>;
  /** Nothing happens if it is not removed. */
  restore(id: string): Promise<void>;
}

export function softRemoval<Row extends Removable>(
  database: StoreDatabase,
  table: Table<Row, string>,
  now: Clock,
): SoftRemoval<Row> {
  const find = async (id: string): Promise<Row | undefined> => {
    const row = await table.get(id);
    return row?.deletedAt === undefined ? row : undefined;
  };
  const present = async (id: string): Promise<Row> => {
    const row = await find(id);
    if (row === undefined) throw new StoreError('missing');
    return row;
  };
  const restore = (id: string) =>
    guarded(() =>
      database.transaction('rw', table, async () => {
        const row = await table.get(id);
        if (row === undefined) throw new StoreError('missing');
        if (row.deletedAt !== undefined) await table.put(restored(row));
      }),
    );
  return {
    list: async () => (await table.toArray()).filter((row) => row.deletedAt === undefined),
    find,
    present,
    remove: (id) =>
      guarded(async () => {
        await database.transaction('rw', table, async () => {
          await table.put({ ...(await present(id)), deletedAt: now() });
        });
        return () => restore(id);
      }),
    restore,
  };
}

/** The row without the mark. */
export function restored<Row extends Removable>(row: Row): Row {
  const copy = { ...row };
  delete copy.deletedAt;
  return copy;
}
