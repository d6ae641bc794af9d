import type { Gap } from '../../lib/check/finding.ts';
import { comparePeriods } from '../../lib/ledger/period.ts';
import type { LedgerValue } from '../../lib/store/schemas.ts';

/** More than the last two periods are seldom what a report asks for. */
const MOST = 2;

/** What the ledger has for a gap's indicator, the latest period first. Offered, never filled in by itself. */
export function ledgerOffers(gap: Gap | undefined, values: readonly LedgerValue[]): LedgerValue[] {
  if (!gap?.name) return [];
  return values
    .filter(({ indicator, unit }) => indicator === gap.name && (!gap.unit || !unit || unit === gap.unit))
    .sort((a, b) => comparePeriods(b.period, a.period))
    .slice(0, MOST);
}
