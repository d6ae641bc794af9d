import { findBlanks } from '../../lib/draft/blank.ts';
import type { LedgerValue } from '../../lib/store/schemas.ts';

/** A suggestion's blank with what the ledger has for it. */
export interface LedgerFill {
  readonly value: LedgerValue;
  /** The suggestion with this blank filled. */
  readonly text: string;
}

/** Values of one period for the blanks of a text, each blank once: the writer may choose them, none is put in by itself. */
export function ledgerFills(text: string, values: readonly LedgerValue[], period: string): LedgerFill[] {
  const fills: LedgerFill[] = [];
  for (const blank of findBlanks(text)) {
    const value = values.find((one) => one.indicator === blank.name && one.period === period);
    if (value === undefined || fills.some((fill) => fill.value === value)) continue;
    // The frame has the unit behind the blank; where it has another one, the figure would be another, too.
    if (value.unit !== '' && !text.startsWith(value.unit, blank.to)) continue;
    fills.push({ value, text: text.slice(0, blank.from) + value.value + text.slice(blank.to) });
  }
  return fills;
}
