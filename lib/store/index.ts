/** The user's library in the extension's own IndexedDB: repositories, live queries, backup. */
export { exportBackup, type ImportCount, importBackup } from './backup.ts';
export { BACKUP_FORMAT, BACKUP_VERSION, BackupError } from './backup-format.ts';
export type { DraftContent, DraftRepository } from './drafts.ts';
export { StoreError, type StoreErrorCode } from './errors.ts';
export { type IgnoreRepository, ignoreHolds, type NewIgnore } from './ignores.ts';
export { type LedgerRepository, ledgerId, type NewLedgerValue } from './ledger.ts';
export type { Live, Unsubscribe } from './live.ts';
export type { Undo } from './removal.ts';
export type { AddedReport, NewReport, ReportPatch, ReportRepository } from './reports.ts';
export {
  type DraftCopy,
  DraftCopySchema,
  type Ignore,
  IgnoreSchema,
  type LedgerValue,
  LedgerValueSchema,
  type OwnSkeleton,
  OwnSkeletonSchema,
  PeriodSchema,
  type Report,
  ReportSchema,
  type Snippet,
  SnippetSchema,
} from './schemas.ts';
export { DEFAULT_SETTINGS, FONT_SIZES, type Settings, SettingsSchema, THEMES } from './settings-schema.ts';
export type { Shelf } from './shelf.ts';
export type { NewSkeleton, SkeletonPatch, SkeletonRepository } from './skeletons.ts';
export { defaultTitle } from './snippet-title.ts';
export type { NewSnippet, SnippetPatch, SnippetRepository } from './snippets.ts';
export { openStore, type Store, type StoreOptions } from './store.ts';
export type { LearnedRepository, SettingsRepository } from './values.ts';
