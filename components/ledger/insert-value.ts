import { SIDEBAR_LEDGER } from '../../lib/i18n/sidebar-ledger.ts';
import type { LedgerValue } from '../../lib/store/schemas.ts';
import { fillEdit } from '../review/fill.ts';
import type { Services } from '../session/services.ts';

/** Puts a value at the caret with its unit; into the gap that is selected without a unit that stands there already. */
export async function insertValue({ review, writer }: Services, { value, unit }: LedgerValue): Promise<void> {
  const now = review.fresh();
  const selection = now?.field.selection;
  const gap = now?.review.items.find(
    ({ isGap, finding }) =>
      isGap &&
      selection &&
      finding.from <= selection.from &&
      selection.to <= finding.to &&
      finding.from < finding.to &&
      finding.gap?.fillAt === undefined,
  );
  if (now && gap) {
    const entered = gap.finding.gap?.unit === undefined ? value + unit : value;
    await writer.change(
      now.field,
      [fillEdit(now.review.text, gap.finding, entered)],
      SIDEBAR_LEDGER.inserted,
    );
  } else await writer.insertText(value + unit, SIDEBAR_LEDGER.inserted);
}
