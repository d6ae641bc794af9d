import * as z from 'zod/mini';
import type { Clock } from './clock.ts';
import type { StoreDatabase } from './database.ts';
import { guarded, StoreError } from './errors.ts';
import { naturalId } from './identity.ts';
import { type Live, live } from './live.ts';
import { removeRows, type Undo } from './removal.ts';
import { type LedgerValue, LedgerValueSchema } from './schemas.ts';

export type NewLedgerValue = Pick<LedgerValue, 'indicator' | 'unit' | 'period' | 'value' | 'note' | 'source'>;

/** The indicators' values, by indicator, then unit, then period. All calls reject with a `StoreError`. */
export interface LedgerRepository {
  list(): Promise<LedgerValue[]>;
  readonly live: Live<LedgerValue[]>;
  /** One value for each indicator, unit and period: a second one takes the first one's place. */
  put(value: NewLedgerValue): Promise<LedgerValue>;
  /** All or none, in one transaction. */
  putAll(values: readonly NewLedgerValue[]): Promise<LedgerValue[]>;
  /** Takes values away, all or none; unknown ids are passed over. */
  remove(...ids: readonly string[]): Promise<Undo>;
}

export function createLedger(database: StoreDatabase, now: Clock): LedgerRepository {
  const table = database.ledger;
  const list = async () => (await table.toArray()).sort(inOrder);
  const putAll = (given: readonly NewLedgerValue[]) =>
    guarded(async () => {
      const rows = given.map((value) => checked(value, now()));
      await table.bulkPut(rows);
      return rows;
    });

  return {
    list: () => guarded(list),
    live: live(database, list),
    put: async (value) => (await putAll([value]))[0]!,
    putAll,
    remove: (...ids) => removeRows(database, table, ids),
  };
}

export function ledgerId({
  indicator,
  unit,
  period,
}: Pick<NewLedgerValue, 'indicator' | 'unit' | 'period'>): string {
  return naturalId(indicator.trim(), unit.trim(), period);
}

/** Made once: asking a string to compare itself by a locale looks the locale up each time. */
const ORDER = new Intl.Collator('zh-CN');

function inOrder(a: LedgerValue, b: LedgerValue): number {
  return (
    ORDER.compare(a.indicator, b.indicator) || ORDER.compare(a.unit, b.unit) || (a.period < b.period ? -1 : 1)
  );
}

function checked(value: NewLedgerValue, updatedAt: number): LedgerValue {
  const row = {
    ...value,
    indicator: value.indicator.trim(),
    unit: value.unit.trim(),
    id: ledgerId(value),
    updatedAt,
  };
  const result = z.safeParse(LedgerValueSchema, row);
  if (!result.success) throw new StoreError('invalid', { cause: result.error });
  return result.data;
}
