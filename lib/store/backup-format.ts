import * as z from 'zod/mini';
import { STORE } from '../i18n/store.ts';
import { VALUE_KEYS } from './database.ts';
import {
  DraftCopySchema,
  IgnoreSchema,
  LedgerValueSchema,
  OwnSkeletonSchema,
  ReportSchema,
  SnippetSchema,
  TimeSchema,
} from './schemas.ts';

export const BACKUP_FORMAT = 'gaobian/backup';
export const BACKUP_VERSION = 2;

const ValueRowSchema = z.object({
  key: z.enum(VALUE_KEYS),
  /** Checked by whoever reads it, as with one's own row. */
  value: z.unknown(),
  updatedAt: TimeSchema,
});

/** Rows as in the database, without what follows from the rest (ids made of the row, hashes) and without removals. */
const BackupSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  exportedAt: TimeSchema,
  snippets: z.array(z.omit(SnippetSchema, { deletedAt: true })),
  skeletons: z.array(z.omit(OwnSkeletonSchema, { deletedAt: true })),
  reports: z.array(z.omit(ReportSchema, { deletedAt: true, hash: true })),
  ignores: z.array(z.omit(IgnoreSchema, { id: true })),
  ledger: z.array(z.omit(LedgerValueSchema, { id: true })),
  drafts: z.array(DraftCopySchema),
  values: z.array(ValueRowSchema),
});
/** The whole library as one JSON file. */
export type Backup = z.infer<typeof BackupSchema>;

const PARTS = ['snippets', 'skeletons', 'reports', 'ignores', 'ledger', 'drafts', 'values'] as const;

/** Turns a backup of version `from` into one of the next version. The input is unchecked. */
export interface BackupMigration {
  readonly from: number;
  readonly migrate: (backup: Record<string, unknown>) => Record<string, unknown>;
}
/** Oldest first, one for every version before the present one. */
const MIGRATIONS: readonly BackupMigration[] = [
  { from: 1, migrate: (backup) => ({ ...backup, skeletons: [] }) },
];

/** The file is no backup, a newer one or a broken one; `message` is a plain Chinese sentence. Nothing was changed. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/** Reads a backup file's text whole, or throws a `BackupError`. */
export function parseBackup(text: string): Backup {
  const backup = migrateBackup(parseHead(text), MIGRATIONS, BACKUP_VERSION);
  const result = BackupSchema.safeParse(backup);
  if (result.success) return result.data;
  const [part, index] = result.error.issues[0]?.path ?? [];
  const where = PARTS.find((name) => name === part);
  throw new BackupError(STORE.backup.broken(where, typeof index === 'number' ? index + 1 : undefined), {
    cause: result.error,
  });
}

/** Lifts a backup of any released version to `version`; a newer one is refused. */
export function migrateBackup(
  { version, ...rest }: Head,
  migrations: readonly BackupMigration[],
  target: number,
): Record<string, unknown> {
  if (version > target) throw new BackupError(STORE.backup.newer);
  let backup: Record<string, unknown> = rest;
  for (let at = version; at < target; at++) {
    const step = migrations.find(({ from }) => from === at);
    if (step === undefined) throw new BackupError(STORE.backup.notBackup);
    backup = step.migrate(backup);
  }
  return { ...backup, version: target };
}

/** Of every version, also the coming ones. */
const HeadSchema = z.looseObject({ format: z.literal(BACKUP_FORMAT), version: z.int().check(z.gte(1)) });
type Head = z.infer<typeof HeadSchema>;

function parseHead(text: string): Head {
  let value: unknown;
  try {
    // A byte order mark, as some editors put in front when they save.
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new BackupError(STORE.backup.notJson, { cause: error });
  }
  const head = HeadSchema.safeParse(value);
  if (!head.success) throw new BackupError(STORE.backup.notBackup, { cause: head.error });
  return head.data;
}
