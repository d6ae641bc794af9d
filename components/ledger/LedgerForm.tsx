import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { COMMON } from '../../lib/i18n/common.ts';
import { SIDEBAR_LEDGER } from '../../lib/i18n/sidebar-ledger.ts';
import { readFigure } from '../../lib/ledger/decimal.ts';
import type { LedgerValue } from '../../lib/store/schemas.ts';
import { useCell, useServices } from '../use-services.ts';

interface LedgerFormProps {
  readonly period: string;
  /** The value to change; absent: a new one. */
  readonly initial?: LedgerValue;
  readonly onClose: () => void;
}

/** Enters a value. A new one stays open for the next: ledgers are copied in one go. */
export function LedgerForm({ period, initial, onClose }: LedgerFormProps) {
  const { library, feedback, indicators: lazy } = useServices();
  const known = useCell(lazy.cell);
  const [indicator, setIndicator] = useState(initial?.indicator ?? '');
  const [ownUnit, setOwnUnit] = useState(initial?.unit);
  const [entered, setEntered] = useState(initial?.value ?? '');
  const [note, setNote] = useState(initial?.note ?? '');
  const names = useId();
  const problem = useId();
  const form = useRef<HTMLFormElement>(null);
  const figure = readFigure(entered);
  const isBad = entered.trim() !== '' && figure === undefined;

  useEffect(() => {
    void lazy.load();
    form.current?.querySelector('input')?.focus();
  }, [lazy]);

  // The usual unit is offered as soon as the name is a known one; it stays open to change.
  const usual = known?.findIndicator(indicator.trim())?.unit[0];
  const unit = ownUnit ?? usual ?? '';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (figure === undefined || indicator.trim() === '') return;
    // 12名 says its unit by itself.
    const entry = {
      indicator,
      unit: unit.trim() || figure.unit,
      period,
      value: figure.value,
      ...(note.trim() ? { note: note.trim() } : {}),
    };
    const saved = await library.use(async (store) => {
      const put = await store.ledger.put(entry);
      // Under another name or unit it is another row; the old one goes.
      if (initial && initial.id !== put.id) await store.ledger.remove(initial.id);
      return put;
    });
    if (!saved) return;
    feedback.say(SIDEBAR_LEDGER.saved(saved.indicator));
    if (initial) {
      onClose();
      return;
    }
    setIndicator('');
    setOwnUnit(undefined);
    setEntered('');
    setNote('');
    form.current?.querySelector('input')?.focus();
  };

  return (
    <form
      ref={form}
      className="form form-two ledger-form"
      aria-label={initial ? SIDEBAR_LEDGER.edit(initial.indicator) : SIDEBAR_LEDGER.add}
      autoComplete="off"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <label className="wide">
        <span className="field-label">{SIDEBAR_LEDGER.indicator}</span>
        <input
          className="input"
          required
          maxLength={60}
          list={names}
          value={indicator}
          onChange={(event) => setIndicator(event.currentTarget.value)}
        />
      </label>
      <datalist id={names}>
        {known
          ?.loadIndicators()
          .map(({ name, kind }) =>
            kind === 'number' || kind === 'percent' ? <option key={name} value={name} /> : null,
          )}
      </datalist>
      <label>
        <span className="field-label">{SIDEBAR_LEDGER.value}</span>
        <input
          className="input"
          required
          inputMode="decimal"
          placeholder={SIDEBAR_LEDGER.valueHint}
          aria-invalid={isBad}
          aria-describedby={isBad ? problem : undefined}
          value={entered}
          onChange={(event) => setEntered(event.currentTarget.value)}
        />
      </label>
      <label>
        <span className="field-label">{SIDEBAR_LEDGER.unit}</span>
        <input
          className="input"
          maxLength={12}
          value={unit}
          onChange={(event) => setOwnUnit(event.currentTarget.value)}
        />
      </label>
      <label className="wide">
        <span className="field-label">{SIDEBAR_LEDGER.note}</span>
        <input
          className="input"
          placeholder={SIDEBAR_LEDGER.noteHint}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <p id={problem} className="hint wide" role="status">
        {isBad ? SIDEBAR_LEDGER.badValue : ''}
      </p>
      <div className="row-end wide">
        <button type="button" className="button" onClick={onClose}>
          {COMMON.cancel}
        </button>
        <button
          type="submit"
          className="button button-main"
          disabled={figure === undefined || indicator.trim() === ''}
        >
          {COMMON.save}
        </button>
      </div>
    </form>
  );
}
