import * as z from 'zod/mini';
import type { Clock } from './clock.ts';
import type { StoreDatabase } from './database.ts';
import { guarded, StoreError } from './errors.ts';
import { newId, textHash } from './identity.ts';
import { type Live, live } from './live.ts';
import { type Report, ReportSchema } from './schemas.ts';
import type { Undo } from './snippets.ts';

export type NewReport = Pick<Report, 'title' | 'text' | 'reportType' | 'source' | 'date'>;
export type ReportPatch = Partial<Pick<Report, 'title' | 'reportType' | 'date'>>;

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
  const list = async () => {
    const rows = await table.toArray();
    return rows
      .filter((row) => row.deletedAt === undefined)
      .sort((a, b) => writtenAt(b) - writtenAt(a) || b.createdAt - a.createdAt);
  };
  const present = async (id: string): Promise<Report> => {
    const row = await table.get(id);
    if (row === undefined || row.deletedAt !== undefined) throw new StoreError('missing');
    return row;
  };
  const restore = (id: string) =>
    guarded(() =>
      database.transaction('rw', table, async () => {
        const row = await table.get(id);
        if (row === undefined) throw new StoreError('missing');
        const { deletedAt, ...kept } = row;
        if (deletedAt !== undefined) await table.put(kept);
      }),
    );

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
            const { deletedAt, ...report } = same;
            if (deletedAt !== undefined) await table.put(report);
            return { report, duplicate: deletedAt === undefined };
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
          const report = checked({ ...(await present(id)), ...patch, updatedAt: now() });
          await table.put(report);
          return report;
        }),
      ),
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

function writtenAt(report: Report): number {
  return report.date ?? report.createdAt;
}

function checked(report: Report): Report {
  if (report.text.trim() === '') throw new StoreError('invalid');
  const result = z.safeParse(ReportSchema, report);
  if (!result.success) throw new StoreError('invalid', { cause: result.error });
  return result.data;
}
