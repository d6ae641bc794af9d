import { type KeyboardEvent, useId } from 'react';
import { periodLabel } from '../../lib/i18n/ledger.ts';
import { FILL, REVIEW } from '../../lib/i18n/review.ts';
import type { LedgerValue } from '../../lib/store/schemas.ts';
import type { Item } from '../session/review.ts';
import { Passage } from './FindingRow.tsx';
import { ledgerOffers } from './ledger-offers.ts';

interface FillRowProps {
  readonly text: string;
  readonly item: Item;
  readonly index: number;
  readonly value: string;
  readonly ledger: readonly LedgerValue[];
  /** The report's period, where it is known. */
  readonly due: string | undefined;
  /** Gaps of the same name that have nothing entered yet. */
  readonly namesakes: number;
  readonly onEnter: (value: string) => void;
  readonly onSame: (value: string) => void;
  readonly onFocus: () => void;
  readonly onShow: () => void;
  readonly onFill: () => void;
  readonly onNext: () => void;
}

/**
 * A gap to fill. Tab goes from one input to the next; the row's buttons are reached with the arrow down, so that
 * thirty figures are typed in one go. Enter goes to the next row and does not submit half a form.
 */
export function FillRow(props: FillRowProps) {
  const {
    text,
    item,
    index,
    value,
    ledger,
    due,
    namesakes,
    onEnter,
    onSame,
    onFocus,
    onShow,
    onFill,
    onNext,
  } = props;
  const { gap } = item.finding;
  const id = useId();
  const isEntered = value.trim() !== '';

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    const { target, currentTarget } = event;
    const stops = [...currentTarget.querySelectorAll<HTMLElement>('input, .button')];
    const at = stops.findIndex((stop) => stop.matches(':focus'));
    if (event.key === 'Enter' && target instanceof HTMLInputElement) onNext();
    else if (event.key === 'ArrowDown') stops[Math.min(at + 1, stops.length - 1)]?.focus();
    else if (event.key === 'ArrowUp') stops[Math.max(at - 1, 0)]?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <fieldset className="fill-row" data-row={index} onKeyDown={onKeyDown} onFocus={onFocus}>
      <button type="button" tabIndex={-1} className="fill-passage" title={FILL.show} onClick={onShow}>
        <Passage text={text} item={item} />
      </button>
      <div className="row">
        <label htmlFor={id}>{gap?.name ?? REVIEW.kinds[gap?.kind ?? 'unknown']}</label>
        <input
          id={id}
          className="input"
          inputMode={gap?.kind === 'number' || gap?.kind === 'percent' ? 'decimal' : 'text'}
          value={value}
          onChange={(event) => onEnter(event.currentTarget.value)}
        />
        {gap?.unit ? <span className="fill-unit">{gap.unit}</span> : null}
        <button
          type="button"
          tabIndex={-1}
          className="button button-small"
          disabled={!isEntered}
          onClick={onFill}
        >
          {FILL.here}
        </button>
      </div>
      <div className="fill-offers">
        {gap?.suggested ? (
          <Offer
            label={FILL.suggested(gap.suggested)}
            title={FILL.suggestedWhy}
            onTake={() => onEnter(gap.suggested ?? '')}
          />
        ) : null}
        {ledgerOffers(gap, ledger, due).map((entry) => (
          <Offer
            key={entry.id}
            label={FILL.fromLedger(periodLabel(entry.period), `${entry.value}${entry.unit}`)}
            title={entry.note || entry.source}
            onTake={() => onEnter(entry.value)}
          />
        ))}
        {gap?.last ? <Offer label={FILL.fromLast(gap.last)} onTake={() => onEnter(gap.last ?? '')} /> : null}
        {isEntered && namesakes > 0 ? (
          <Offer label={FILL.sameName(namesakes)} onTake={() => onSame(value)} />
        ) : null}
      </div>
    </fieldset>
  );
}

interface OfferProps {
  readonly label: string;
  readonly title?: string | undefined;
  readonly onTake: () => void;
}

function Offer({ label, title, onTake }: OfferProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className="button button-quiet button-small"
      title={title}
      onClick={onTake}
    >
      {label}
    </button>
  );
}
