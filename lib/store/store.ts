import type { DexieOptions } from 'dexie';
import { type Clock, KEPT_FOR } from './clock.ts';
import { StoreDatabase } from './database.ts';
import { createDrafts, type DraftRepository } from './drafts.ts';
import { guarded } from './errors.ts';
import { createIgnores, type IgnoreRepository } from './ignores.ts';
import { createKeptIndex, type KeptIndexRepository } from './kept-index.ts';
import { createLedger, type LedgerRepository } from './ledger.ts';
import { createReports, type ReportRepository } from './reports.ts';
import { createSkeletons, type SkeletonRepository } from './skeletons.ts';
import { createSnippets, type SnippetRepository } from './snippets.ts';
import { createLearned, createSettings, type LearnedRepository, type SettingsRepository } from './values.ts';

/** The user's library: one Dexie database in the extension's own origin, shared by all its pages. */
export interface Store {
  readonly snippets: SnippetRepository;
  readonly skeletons: SkeletonRepository;
  readonly reports: ReportRepository;
  readonly ignores: IgnoreRepository;
  readonly learned: LearnedRepository;
  readonly ledger: LedgerRepository;
  readonly drafts: DraftRepository;
  readonly settings: SettingsRepository;
  readonly keptIndex: KeptIndexRepository;
  /** For the backup, which reads and writes all tables at once. */
  readonly database: StoreDatabase;
  /**
   * For a page's start: resolves when the database is open, and then deletes what was removed long ago. Rejects with a
   * `StoreError` that says why it can't be opened. The other calls open it by themselves.
   */
  open(): Promise<void>;
  close(): void;
}

export interface StoreOptions {
  readonly now?: Clock;
  /** Another IndexedDB than the page's. */
  readonly dexie?: DexieOptions;
}

/** Opens the library; one for each page. Nothing is read before the first call. */
export function openStore(name = 'gaobian', { now = Date.now, dexie }: StoreOptions = {}): Store {
  const database = new StoreDatabase(name, dexie);
  return {
    snippets: createSnippets(database, now),
    skeletons: createSkeletons(database, now),
    reports: createReports(database, now),
    ignores: createIgnores(database, now),
    learned: createLearned(database, now),
    ledger: createLedger(database, now),
    drafts: createDrafts(database, now),
    settings: createSettings(database, now),
    keptIndex: createKeptIndex(database),
    database,
    open: () =>
      guarded(async () => {
        await database.ready();
        // In the background: nobody waits for it, and what could not be deleted now is deleted next time.
        purge(database, now()).catch((error: unknown) => console.warn('gaobian: purge', error));
      }),
    close: () => database.close(),
  };
}

/** Deletes for good what was removed, or last kept, more than 30 days ago. */
async function purge(database: StoreDatabase, time: number): Promise<void> {
  const limit = time - KEPT_FOR;
  const { snippets, skeletons, reports, drafts } = database;
  await database.transaction('rw', [snippets, skeletons, reports, drafts], async () => {
    await snippets.where('deletedAt').below(limit).delete();
    await skeletons.where('deletedAt').below(limit).delete();
    await reports.where('deletedAt').below(limit).delete();
    await drafts.where('savedAt').below(limit).delete();
  });
}
