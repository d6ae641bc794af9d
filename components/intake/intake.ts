import type { Span } from '../../lib/draft/span.ts';
import { convertUnit } from '../../lib/ledger/units.ts';
import { ledgerId, type NewLedgerValue } from '../../lib/store/ledger.ts';
import type { LedgerValue } from '../../lib/store/schemas.ts';

/** A figure that was found in a table or a report, before anybody has said that it goes into the ledger. */
export interface Candidate {
  readonly id: string;
  /** '' where it is not known yet. */
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  readonly value: string;
  readonly note?: string;
  /** Where it stands: a line of the table. */
  readonly where?: string;
  /** Where it stands: words of the report, and the figure within them. */
  readonly passage?: { readonly words: string; readonly figure: Span };
  /** Why it is not taken unless the writer says so. */
  readonly doubt?: string;
}

/** What the writer said of a candidate. */
export interface Decision {
  readonly kept?: boolean;
  readonly indicator?: string;
  /** In place of the ledger's own value. */
  readonly replaces?: boolean;
  /** In the unit in which the ledger has the indicator. */
  readonly converted?: boolean;
}

export type Decisions = ReadonlyMap<string, Decision>;

/**
 * What becomes of a candidate: `out` left out · `unnamed` kept, but no indicator yet · `new` · `same` the ledger has it ·
 * `conflict` the ledger has another value, which stays · `replace` the ledger's value gives way.
 */
export type IntakeState = 'out' | 'unnamed' | 'new' | 'same' | 'conflict' | 'replace';

export interface IntakeRow {
  readonly candidate: Candidate;
  readonly state: IntakeState;
  readonly indicator: string;
  readonly unit: string;
  readonly value: string;
  /** What the ledger has for indicator, unit and period. */
  readonly existing?: LedgerValue;
  /** The ledger has the indicator in another unit of the same kind: the value in that one. */
  readonly convertible?: { readonly unit: string; readonly value: string };
}

export function intakeRows(
  candidates: readonly Candidate[],
  decisions: Decisions,
  known: readonly LedgerValue[],
): readonly IntakeRow[] {
  const byId = new Map(known.map((value) => [value.id, value]));
  const unitsOf = new Map<string, Set<string>>();
  for (const { indicator, unit } of known) {
    const units = unitsOf.get(indicator);
    if (units) units.add(unit);
    else unitsOf.set(indicator, new Set([unit]));
  }
  return candidates.map((candidate) => {
    const decision = decisions.get(candidate.id) ?? {};
    const indicator = (decision.indicator ?? candidate.indicator).trim();
    const convertible = inLedgerUnit(candidate, unitsOf.get(indicator));
    const stated = decision.converted && convertible ? convertible : candidate;
    const existing = byId.get(ledgerId({ indicator, unit: stated.unit, period: candidate.period }));
    const row = {
      candidate,
      indicator,
      unit: stated.unit,
      value: stated.value,
      ...(existing ? { existing } : {}),
      ...(convertible ? { convertible } : {}),
    };
    return { ...row, state: stateOf(candidate, decision, indicator, stated.value, existing) };
  });
}

function stateOf(
  { doubt }: Candidate,
  { kept = doubt === undefined, replaces }: Decision,
  indicator: string,
  value: string,
  existing: LedgerValue | undefined,
): IntakeState {
  if (!kept) return 'out';
  if (indicator === '') return 'unnamed';
  if (!existing) return 'new';
  if (existing.value === value) return 'same';
  return replaces ? 'replace' : 'conflict';
}

/** Of several units the first that fits; none where the ledger has the candidate's own. */
function inLedgerUnit(
  { value, unit }: Candidate,
  units: ReadonlySet<string> = new Set(),
): IntakeRow['convertible'] | undefined {
  if (units.has(unit)) return undefined;
  for (const other of units) {
    const converted = convertUnit(value, unit, other);
    if (converted !== undefined) return { unit: other, value: converted };
  }
  return undefined;
}

/** What is saved: the new ones, and those that take another's place; of the same one twice the last. */
export function intakeValues(rows: readonly IntakeRow[], source: string): readonly NewLedgerValue[] {
  const values = new Map<string, NewLedgerValue>();
  for (const { candidate, state, indicator, unit, value, existing } of rows) {
    if (state !== 'new' && state !== 'replace') continue;
    // A remark stays unless the table has another one.
    const note = candidate.note ?? existing?.note;
    const entry = {
      indicator,
      unit,
      period: candidate.period,
      value,
      source,
      ...(note === undefined ? {} : { note }),
    };
    values.set(ledgerId(entry), entry);
  }
  return [...values.values()];
}
