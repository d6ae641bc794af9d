import { type FormEvent, useId, useMemo, useRef, useState } from 'react';
import { COMMON } from '../../lib/i18n/common.ts';
import { INTAKE } from '../../lib/i18n/intake.ts';
import { loadIndicators } from '../../lib/ledger/indicators.ts';
import type { LedgerValue } from '../../lib/store/schemas.ts';
import { LongList } from '../common/LongList.tsx';
import type { Feedback } from '../session/feedback.ts';
import type { Library } from '../session/library.ts';
import { IntakeLine } from './IntakeLine.tsx';
import { type Candidate, type Decision, type Decisions, intakeRows, intakeValues } from './intake.ts';

interface IntakeFormProps {
  readonly candidates: readonly Candidate[];
  /** What the ledger says of where the figures came from. */
  readonly source: string;
  readonly known: readonly LedgerValue[];
  readonly library: Library;
  readonly feedback: Feedback;
  /** What stands there while there is nothing to list. */
  readonly empty: string;
  readonly onClose: () => void;
}

/** Figures that were found, to be looked through; nothing is saved before the button is pressed, and then all at once. */
export function IntakeForm(props: IntakeFormProps) {
  const { candidates, source, known, library, feedback, empty, onClose } = props;
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const scroller = useRef<HTMLDivElement>(null);
  const names = useId();
  const rows = useMemo(() => intakeRows(candidates, decisions, known), [candidates, decisions, known]);
  const values = useMemo(() => intakeValues(rows, source), [rows, source]);
  const clashes = rows.filter(({ state }) => state === 'conflict' || state === 'replace');
  const open = clashes.filter(({ state }) => state === 'conflict').length;

  const decide = (ids: readonly string[], decision: Decision) =>
    setDecisions((before) => {
      const next = new Map(before);
      for (const id of ids) next.set(id, { ...before.get(id), ...decision });
      return next;
    });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (values.length === 0) return;
    const replaced = rows.flatMap(({ state, existing }) =>
      state === 'replace' && existing ? [existing] : [],
    );
    const saved = await library.use((store) => store.ledger.putAll(values));
    if (!saved) return;
    feedback.say(INTAKE.saved(saved.length), () => {
      void library.use(async (store) => {
        await store.ledger.remove(...saved.map(({ id }) => id));
        await store.ledger.putAll(replaced.map(({ id: _, updatedAt: __, ...value }) => value));
      });
    });
    onClose();
  };

  return (
    <form className="form intake" onSubmit={(event) => void submit(event)}>
      <p className="hint" role="status">
        {candidates.length === 0 ? empty : INTAKE.found(candidates.length)}
      </p>
      {clashes.length > 1 ? (
        <button
          type="button"
          className="button button-small"
          onClick={() =>
            decide(
              clashes.map(({ candidate }) => candidate.id),
              { replaces: open > 0 },
            )
          }
        >
          {open > 0 ? INTAKE.replaceAll(clashes.length) : INTAKE.keepAll}
        </button>
      ) : null}
      {candidates.length > 0 ? (
        <div className="intake-list" ref={scroller}>
          <LongList
            items={rows}
            idOf={({ candidate }) => candidate.id}
            label={INTAKE.list}
            scroller={scroller}
          >
            {(row) => (
              <IntakeLine
                row={row}
                names={names}
                onDecide={(decision) => decide([row.candidate.id], decision)}
              />
            )}
          </LongList>
        </div>
      ) : null}
      <datalist id={names}>
        {loadIndicators().map(({ name, unit }) =>
          unit.length > 0 ? <option key={name} value={name} /> : null,
        )}
      </datalist>
      <div className="row-end">
        <button type="button" className="button" onClick={onClose}>
          {COMMON.cancel}
        </button>
        <button type="submit" className="button button-main" disabled={values.length === 0}>
          {INTAKE.save(values.length)}
        </button>
      </div>
    </form>
  );
}
