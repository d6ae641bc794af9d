import type { Table } from 'dexie';
import type { Clock } from './clock.ts';
import type { StoreDatabase } from './database.ts';
import { guarded } from './errors.ts';

/** Putting snippets or skeletons in order. Unknown and removed ids are passed over. */
export interface Shelf {
  /** Gives them places by hand, in this order; without ids all places are forgotten. */
  arrange(ids: readonly string[]): Promise<void>;
  /** Puts them all into a folder, or with an empty name into none. */
  file(ids: readonly string[], folder: string): Promise<void>;
}

interface Shelved {
  readonly id: string;
  folder?: string;
  place?: number;
  updatedAt: number;
  readonly usedAt?: number;
  readonly deletedAt?: number;
}

/** By hand where they were arranged, with what came later before them; else the last used or changed first. */
export function inShelfOrder<Row extends Shelved>(rows: readonly Row[]): Row[] {
  const touchedAt = ({ updatedAt, usedAt = 0 }: Row) => Math.max(updatedAt, usedAt);
  const placeOf = ({ place = -1 }: Row) => place;
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b) || touchedAt(b) - touchedAt(a));
}

/** A folder's field for a row; none where the name is empty. */
export function inFolder(name: string): { folder?: string } {
  const folder = name.trim();
  return folder === '' ? {} : { folder };
}

export function createShelf<Row extends Shelved>(
  database: StoreDatabase,
  table: Table<Row, string>,
  now: Clock,
): Shelf {
  const present = async () => (await table.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
  return {
    arrange: (ids) =>
      guarded(() =>
        database.transaction('rw', table, async () => {
          const places = new Map(ids.map((id, place) => [id, place]));
          const rows = (await present()).filter(({ id }) => ids.length === 0 || places.has(id));
          await table.bulkPut(rows.map((row) => placed(row, places.get(row.id))));
        }),
      ),
    file: (ids, folder) =>
      guarded(() =>
        database.transaction('rw', table, async () => {
          const wanted = new Set(ids);
          const rows = (await present()).filter(({ id }) => wanted.has(id));
          await table.bulkPut(
            rows.map((row) => {
              const copy = { ...row, updatedAt: now() };
              delete copy.folder;
              return { ...copy, ...inFolder(folder) };
            }),
          );
        }),
      ),
  };
}

function placed<Row extends Shelved>(row: Row, place: number | undefined): Row {
  const copy = { ...row };
  delete copy.place;
  return place === undefined ? copy : { ...copy, place };
}
