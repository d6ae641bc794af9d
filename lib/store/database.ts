import Dexie, { type DexieOptions, type Table, type Transaction } from 'dexie';
import { StoreError } from './errors.ts';
import type { DraftCopy, Ignore, LedgerValue, OwnSkeleton, Report, Snippet } from './schemas.ts';

/** Names of the values that have no list. */
export const VALUE_KEYS = ['settings', 'learned'] as const;
export type ValueKey = (typeof VALUE_KEYS)[number];

/** `settings`: the fields that the user chose; `learned`: what suggestions learned. */
export interface ValueRow {
  key: ValueKey;
  value: unknown;
  updatedAt: number;
}

/** Something that was built of other rows, and can be built again. */
export interface IndexRow {
  key: string;
  value: unknown;
}

/** A step of the database's history: indexes, and where needed what becomes of the rows. */
export interface Migration {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => PromiseLike<void>;
}

/**
 * All versions ever released, oldest first; a released one is never changed. A new version names only the tables
 * whose indexes change (null drops one) and may rewrite rows in `upgrade`.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    stores: {
      snippets: 'id, deletedAt',
      reports: 'id, hash, deletedAt',
      ignores: 'id, fieldKey',
      ledger: 'id, period',
      drafts: 'id, fieldKey, savedAt',
      values: 'key',
    },
  },
  { version: 2, stores: { skeletons: 'id, deletedAt' } },
  { version: 3, stores: { indexes: 'key' } },
];

export class StoreDatabase extends Dexie {
  declare snippets: Table<Snippet, string>;
  declare skeletons: Table<OwnSkeleton, string>;
  declare reports: Table<Report, string>;
  declare ignores: Table<Ignore, string>;
  declare ledger: Table<LedgerValue, string>;
  declare drafts: Table<DraftCopy, string>;
  declare values: Table<ValueRow, ValueKey>;
  declare indexes: Table<IndexRow, string>;

  constructor(name: string, options: DexieOptions = {}, migrations: readonly Migration[] = MIGRATIONS) {
    super(name, options);
    for (const { version, stores, upgrade } of migrations) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade) declared.upgrade(upgrade);
    }
    // Dexie opens a database of a newer version all the same; we would then write rows that it can't read.
    const newest = migrations[migrations.length - 1]!.version;
    const refuseNewer = () => {
      if (this.backendDB().version > newest * DEXIE_VERSION_FACTOR) throw new StoreError('version');
    };
    const atEveryOpening = true;
    this.on('ready', refuseNewer, atEveryOpening);
  }

  /**
   * Opens the database, or rejects: with `blocked` as soon as another page keeps an older version of it open (it is
   * frozen, else it would have given way), instead of waiting for that page for ever.
   */
  async ready(): Promise<void> {
    const opened = this.open();
    const blocked = new Promise<never>((_, reject) => {
      const refuse = () => reject(new StoreError('blocked'));
      const release = () => this.on('blocked').unsubscribe(refuse);
      this.on('blocked', refuse);
      opened.then(release, release);
    });
    await Promise.race([opened, blocked]);
  }
}

/** Dexie multiplies version numbers by ten to have room for its own. */
const DEXIE_VERSION_FACTOR = 10;
