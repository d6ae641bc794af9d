import type { Gap } from '../../lib/check/finding.ts';
import type { LedgerValue } from '../../lib/store/schemas.ts';

/** More than the last two periods are seldom what a report asks for. */
const MOST = 2;

/** What the ledger has for a gap's indicator, the latest period first. Offered, never filled in by itself. */
export function ledgerOffers(gap: Gap | undefined, values: readonly LedgerValue[]): LedgerValue[] {
  if (!gap?.name) return [];
  return values
    .filter(({ indicator, unit }) => indicator === gap.name && (!gap.unit || !unit || unit === gap.unit))
    .sort((a, b) => (a.period < b.period ? 1 : -1))
    .slice(0, MOST);
}
