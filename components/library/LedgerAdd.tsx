import { type FormEvent, useId, useRef, useState } from 'react';
import { LEDGER_VIEW, periodLabel } from '../../lib/i18n/ledger.ts';
import { readFigure } from '../../lib/ledger/decimal.ts';
import { findIndicator, loadIndicators } from '../../lib/ledger/indicators.ts';
import { useDesk } from './desk.ts';

/** One line to enter a figure of the period in front; known indicators bring their unit. */
export function LedgerAdd({ period }: { readonly period: string }) {
  const { library } = useDesk();
  const [indicator, setIndicator] = useState('');
  const [unit, setUnit] = useState('');
  const [value, setValue] = useState('');
  const [complaint, setComplaint] = useState<string>();
  const names = useId();
  const units = useId();
  const note = useId();
  const first = useRef<HTMLInputElement>(null);
  const known = findIndicator(indicator.trim());
  const shownUnit = unit || (known?.unit[0] ?? '');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const figure = readFigure(value);
    const given = unit.trim() || figure?.unit || (known?.unit[0] ?? '');
    if (indicator.trim() === '') return setComplaint(LEDGER_VIEW.needIndicator);
    if (figure === undefined || (figure.unit !== '' && figure.unit !== given)) {
      return setComplaint(LEDGER_VIEW.badFigure);
    }
    setComplaint(undefined);
    const row = { indicator: indicator.trim(), unit: given, period, value: figure.value };
    if (!(await library.use((store) => store.ledger.put(row)))) return;
    setIndicator('');
    setUnit('');
    setValue('');
    first.current?.focus();
  };

  return (
    <form
      className="card ledger-add"
      aria-label={LEDGER_VIEW.addLabel}
      onSubmit={(event) => void submit(event)}
    >
      <input
        ref={first}
        className="input"
        aria-label={LEDGER_VIEW.indicator}
        placeholder={LEDGER_VIEW.indicator}
        list={names}
        maxLength={60}
        value={indicator}
        onChange={(event) => setIndicator(event.currentTarget.value)}
      />
      <datalist id={names}>
        {loadIndicators()
          .filter(({ unit }) => unit.length > 0)
          .map(({ name }) => (
            <option key={name} value={name} />
          ))}
      </datalist>
      <input
        className="input"
        aria-label={LEDGER_VIEW.value}
        placeholder={`${periodLabel(period)}${LEDGER_VIEW.value}`}
        inputMode="decimal"
        aria-describedby={note}
        aria-invalid={complaint === undefined ? undefined : true}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <input
        className="input"
        aria-label={LEDGER_VIEW.unit}
        placeholder={shownUnit || LEDGER_VIEW.unit}
        list={units}
        maxLength={12}
        value={unit}
        onChange={(event) => setUnit(event.currentTarget.value)}
      />
      <datalist id={units}>
        {(known?.unit ?? []).map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <button type="submit" className="button button-main">
        {LEDGER_VIEW.add}
      </button>
      <p id={note} className="doubt" role="status">
        {complaint}
      </p>
    </form>
  );
}
