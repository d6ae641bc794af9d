import { INTAKE } from '../../lib/i18n/intake.ts';
import type { TableValue } from '../../lib/ledger/read-table.ts';
import type { Candidate } from './intake.ts';

/** The values of a table, to be looked through. */
export function tableCandidates(values: readonly TableValue[]): readonly Candidate[] {
  return values.map(({ line, ...value }, index) => ({
    ...value,
    id: String(index),
    where: INTAKE.line(line),
  }));
}
