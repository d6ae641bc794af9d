import type { Table } from 'dexie';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, parseBackup } from './backup-format.ts';
import type { ValueRow } from './database.ts';
import { guarded } from './errors.ts';
import { textHash } from './identity.ts';
import { ignoreId } from './ignores.ts';
import { ledgerId } from './ledger.ts';
import type { OwnSkeleton, Report, Snippet } from './schemas.ts';
import { skeletonContent } from './skeletons.ts';
import type { Store } from './store.ts';

/** What an import did, counted in rows. `skipped`: was there already, the same or newer. */
export interface ImportCount {
  readonly added: number;
  readonly updated: number;
  readonly skipped: number;
}

/**
 * The whole library as JSON text (`gaobian/backup`), read in one transaction; removed rows are left out.
 * @param time when it is made, ms since 1970
 * @throws StoreError
 */
export function exportBackup({ database }: Store, time: number): Promise<string> {
  return guarded(async () => {
    const { snippets, skeletons, reports, ignores, ledger, drafts, values } = database;
    const backup = await database.transaction(
      'r',
      database.tables,
      async (): Promise<Backup> => ({
        format: BACKUP_FORMAT,
        version: BACKUP_VERSION,
        exportedAt: time,
        snippets: present(await snippets.toArray()),
        skeletons: present(await skeletons.toArray()),
        reports: present(await reports.toArray()).map(({ hash, ...report }) => report),
        ignores: (await ignores.toArray()).map(({ id, ...ignore }) => ignore),
        ledger: (await ledger.toArray()).map(({ id, ...value }) => value),
        drafts: await drafts.toArray(),
        values: await values.toArray(),
      }),
    );
    return JSON.stringify(backup);
  });
}

/**
 * Takes a backup in. The file is read and validated whole before anything is written, and written in one transaction:
 * a broken file or a failed write changes nothing. What is here stays, unless the backup holds a newer state of it;
 * what was removed here and is in the backup comes back; a report with the same text is the same report.
 * @throws BackupError when the file can't be read, StoreError when it can't be written
 */
export async function importBackup({ database }: Store, text: string): Promise<ImportCount> {
  const backup = parseBackup(text);
  const reports = await Promise.all(
    backup.reports.map(async (report) => ({ ...report, hash: await textHash(report.text) })),
  );
  const ignores = backup.ignores.map((row) => ({ ...row, id: ignoreId(row) }));
  const ledger = backup.ledger.map((row) => ({ ...row, id: ledgerId(row) }));
  const tally: Tally = { added: 0, updated: 0, skipped: 0 };
  await guarded(() =>
    database.transaction('rw', database.tables, async () => {
      await merge(database.snippets, backup.snippets, bySnippetText, tally);
      await merge(database.skeletons, backup.skeletons, bySkeletonContent, tally);
      await merge(database.reports, reports, byReportText, tally);
      await merge(database.ignores, ignores, byId, tally);
      await merge(database.ledger, ledger, byId, tally);
      await merge(database.drafts, backup.drafts, byId, tally);
      await merge(database.values, backup.values, byKey, tally);
    }),
  );
  return tally;
}

type Tally = { -readonly [Key in keyof ImportCount]: number };

/** How rows of a table are told apart. */
interface Sameness<Row> {
  readonly key: (row: Row) => string;
  /** Where a row that is here may be the same thing under another key: what that thing is. */
  readonly content?: (row: Row) => string;
}
interface Merged {
  readonly createdAt?: number;
  readonly deletedAt?: number;
  readonly updatedAt?: number;
  readonly usedAt?: number;
  readonly savedAt?: number;
}

const byId: Sameness<{ readonly id: string }> = { key: ({ id }) => id };
const byKey: Sameness<ValueRow> = { key: ({ key }) => key };
const bySnippetText: Sameness<Snippet> = { ...byId, content: ({ text }) => text.trim() };
const bySkeletonContent: Sameness<OwnSkeleton> = {
  ...byId,
  content: ({ skeleton }) => skeletonContent(skeleton),
};
const byReportText: Sameness<Report> = { ...byId, content: ({ hash }) => hash };

async function merge<Row extends Merged, Key extends string>(
  table: Table<Row, Key>,
  rows: readonly Row[],
  { key, content }: Sameness<Row>,
  tally: Tally,
): Promise<void> {
  const live = present(await table.toArray());
  const known = new Map(live.map((row) => [key(row), row]));
  const contents = new Set(content && live.map(content));
  const changed = new Map<string, Row>();
  for (const row of rows) {
    const there = known.get(key(row));
    const alike = there === undefined && content !== undefined && contents.has(content(row));
    if (alike || (there !== undefined && changedAt(there) >= changedAt(row))) {
      tally.skipped++;
      continue;
    }
    if (there === undefined) tally.added++;
    else tally.updated++;
    known.set(key(row), row);
    changed.set(key(row), row);
  }
  await table.bulkPut([...changed.values()]);
}

/** Rows that carry no time never change after they were made. */
function changedAt({ updatedAt = 0, usedAt = 0, savedAt = 0 }: Merged): number {
  return Math.max(updatedAt, usedAt, savedAt);
}

function present<Row extends Merged>(rows: readonly Row[]): Row[] {
  return rows.filter((row) => row.deletedAt === undefined);
}
