import type { Gap } from '../../lib/check/finding.ts';
import { comparePeriods } from '../../lib/ledger/period.ts';
import type { LedgerValue } from '../../lib/store/schemas.ts';

/** More than the report's own period and the one before are seldom what a report asks for. */
const MOST = 2;

/**
 * What the ledger has for a gap's indicator: the value of the report's own period first, then the latest ones. Offered,
 * never filled in by itself.
 * @param due the report's period, where it is known
 */
export function ledgerOffers(
  gap: Gap | undefined,
  values: readonly LedgerValue[],
  due: string | undefined,
): LedgerValue[] {
  if (!gap?.name) return [];
  return values
    .filter(({ indicator, unit }) => indicator === gap.name && (!gap.unit || !unit || unit === gap.unit))
    .sort((a, b) => Number(b.period === due) - Number(a.period === due) || comparePeriods(b.period, a.period))
    .slice(0, MOST);
}

/** The one value that the ledger has for a gap in the report's own period. */
export function ledgerValueDue(
  gap: Gap | undefined,
  values: readonly LedgerValue[],
  due: string | undefined,
): LedgerValue | undefined {
  const own = ledgerOffers(gap, values, due).filter(({ period }) => period === due);
  // The same indicator in two units: which one is meant is the writer's to say.
  return own.length === 1 ? own[0] : undefined;
}
