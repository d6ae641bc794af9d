import { type FormEvent, useRef } from 'react';
import { periodLabel } from '../../lib/i18n/ledger.ts';
import { FILL, REVIEW } from '../../lib/i18n/review.ts';
import { LongList } from '../common/LongList.tsx';
import { StateNote } from '../common/StateNote.tsx';
import { periodOfDraft } from '../session/check-context.ts';
import type { Item, Review } from '../session/review.ts';
import { useCell, useServices } from '../use-services.ts';
import { FillRow } from './FillRow.tsx';
import { type Entered, fillEdits } from './fill.ts';
import { ledgerValueDue } from './ledger-offers.ts';

interface FillFormProps {
  readonly review: Review;
  readonly onBack: () => void;
}

/** One row for each gap, in the draft's order. What is entered stays entered while the draft changes around it. */
export function FillForm({ review, onBack }: FillFormProps) {
  const { session, review: desk, writer, feedback, library, entered: cell } = useServices();
  const field = useCell(session.field);
  const entered = useCell(cell);
  const ledger = useCell(library.ledger) ?? [];
  const scroller = useRef<HTMLDivElement>(null);
  const gaps = review.items.filter(({ isGap }) => isGap);
  const filled = gaps.filter(({ id }) => entered.get(id)?.trim()).length;

  const due = field && periodOfDraft(field);
  /** What the ledger has for the report's own period, of gaps that nothing is entered for. */
  const waiting = gaps.flatMap(({ id, finding }) => {
    const value = entered.get(id)?.trim() ? undefined : ledgerValueDue(finding.gap, ledger, due);
    return value ? [[id, value.value] as const] : [];
  });

  const enter = (ids: readonly string[], value: string) => {
    const next = new Map(entered);
    for (const id of ids) next.set(id, value);
    cell.set(next);
  };

  /** Same name, and nothing entered yet. */
  const namesakes = ({ id, finding }: Item) =>
    finding.gap?.name === undefined
      ? []
      : gaps.filter(
          (other) =>
            other.id !== id && other.finding.gap?.name === finding.gap?.name && !entered.get(other.id),
        );

  const write = async (wanted: Entered, done: string): Promise<boolean> => {
    const now = desk.fresh();
    const edits = now ? fillEdits(now.review.text, now.review.items, wanted) : [];
    if (!now || edits.length === 0) {
      feedback.say(REVIEW.changed);
      return false;
    }
    return writer.change(now.field, edits, done);
  };

  const fillHere = async (item: Item, index: number) => {
    const value = entered.get(item.id);
    if (value && (await write(new Map([[item.id, value]]), FILL.filledHere))) {
      const left = new Map(entered);
      left.delete(item.id);
      cell.set(left);
      // The write has put the focus into the field; the next row is where the writer goes on.
      focusRow(index + 1);
    }
  };

  const fillAll = async (event: FormEvent) => {
    event.preventDefault();
    if (filled === 0) feedback.say(FILL.nothingEntered);
    else if (await write(entered, FILL.filledAll(filled))) cell.set(new Map());
  };

  const focusRow = (index: number) => {
    scroller.current?.querySelector<HTMLElement>(`[data-row="${index}"] input`)?.focus();
  };

  if (gaps.length === 0) {
    return (
      <div className="view-body">
        <StateNote title={FILL.none} text={FILL.noneText(review.items.length)}>
          <button type="button" className="button button-main" onClick={onBack}>
            {REVIEW.backToList}
          </button>
        </StateNote>
      </div>
    );
  }
  return (
    <form
      className="fill-form"
      aria-label={FILL.title}
      autoComplete="off"
      onSubmit={(event) => void fillAll(event)}
    >
      <div className="view-body" ref={scroller}>
        <p className="hint pad">{FILL.intro}</p>
        {due && waiting.length > 0 ? (
          <p className="pad">
            <button
              type="button"
              className="button button-small"
              title={FILL.allFromLedgerWhy}
              onClick={() => cell.set(new Map([...entered, ...waiting]))}
            >
              {FILL.allFromLedger(periodLabel(due), waiting.length)}
            </button>
          </p>
        ) : null}
        <LongList items={gaps} idOf={({ id }) => id} label={FILL.rows} scroller={scroller}>
          {(item, index) => (
            <FillRow
              text={review.text}
              item={item}
              index={index}
              value={entered.get(item.id) ?? ''}
              ledger={ledger}
              due={due}
              namesakes={namesakes(item).length}
              onEnter={(value) => enter([item.id], value)}
              onSame={(value) =>
                enter(
                  namesakes(item).map(({ id }) => id),
                  value,
                )
              }
              onFocus={() => desk.point(item.id)}
              onShow={() => desk.reveal(item.id)}
              onFill={() => void fillHere(item, index)}
              onNext={() => focusRow(index + 1)}
            />
          )}
        </LongList>
      </div>
      <div className="view-foot">
        <button type="button" className="button" onClick={onBack}>
          {REVIEW.backToList}
        </button>
        <span className="grow" />
        <button type="submit" className="button button-main" aria-disabled={filled === 0}>
          {FILL.all(filled)}
        </button>
      </div>
    </form>
  );
}
