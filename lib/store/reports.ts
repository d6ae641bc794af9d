import * as z from 'zod/mini';
import type { Clock } from './clock.ts';
import type { StoreDatabase } from './database.ts';
import { guarded, StoreError } from './errors.ts';
import { newId, textHash } from './identity.ts';
import { type Live, live } from './live.ts';
import { restored, softRemoval, type Undo } from './removal.ts';
import { type Report, ReportSchema } from './schemas.ts';

export type NewReport = Pick<Report, 'title' | 'text' | 'reportType' | 'source' | 'date'>;
/** `undefined` takes the type or the date away. */
export interface ReportPatch {
  readonly title?: string;
  readonly reportType?: string | undefined;
  readonly date?: number | undefined;
}

/** `duplicate`: the same text was there already, as this report. */
export interface AddedReport {
  readonly report: Report;
  readonly duplicate: boolean;
}

/** The user's earlier reports, the newest first. All calls reject with a `StoreError`. */
export interface ReportRepository {
  list(): Promise<Report[]>;
  readonly live: Live<Report[]>;
  get(id: string): Promise<Report | undefined>;
  /** A removed report with the same text comes back. */
  add(report: NewReport): Promise<AddedReport>;
  update(id: string, patch: ReportPatch): Promise<Report>;
  /** Removes it softly: it can be had back while 30 days pass. */
  remove(id: string): Promise<Undo>;
  restore(id: string): Promise<void>;
}

export function createReports(database: StoreDatabase, now: Clock): ReportRepository {
  const table = database.reports;
  const removal = softRemoval(database, table, now);
  const list = async () =>
    (await removal.list()).sort((a, b) => writtenAt(b) - writtenAt(a) || b.createdAt - a.createdAt);

  return {
    list: () => guarded(list),
    live: live(database, list),
    get: (id) =>
      guarded(async () => {
        const row = await table.get(id);
        return row?.deletedAt === undefined ? row : undefined;
      }),
    add: (given) =>
      guarded(async () => {
        const hash = await textHash(given.text);
        return database.transaction('rw', table, async () => {
          const alike = await table.where('hash').equals(hash).toArray();
          const same = alike.find((row) => row.deletedAt === undefined) ?? alike[0];
          if (same !== undefined) {
            const report = restored(same);
            if (same.deletedAt !== undefined) await table.put(report);
            return { report, duplicate: same.deletedAt === undefined };
          }
          const time = now();
          const report = checked({ ...given, id: newId(), hash, createdAt: time, updatedAt: time });
          await table.add(report);
          return { report, duplicate: false };
        });
      }),
    update: (id, patch) =>
      guarded(() =>
        database.transaction('rw', table, async () => {
          const { reportType, date, ...rest } = { ...(await removal.present(id)), ...patch };
          const report = checked({
            ...rest,
            ...(reportType === undefined ? {} : { reportType }),
            ...(date === undefined ? {} : { date }),
            updatedAt: now(),
          });
          await table.put(report);
          return report;
        }),
      ),
    remove: removal.remove,
    restore: removal.restore,
  };
}

function writtenAt(report: Report): number {
  return report.date ?? report.createdAt;
}

function checked(report: Report): Report {
  if (report.text.trim() === '') throw new StoreError('invalid');
  const result = z.safeParse(ReportSchema, report);
  if (!result.success) throw new StoreError('invalid', { cause: result.error });
  return result.data;
}
