import { useState } from 'react';
import { LEDGER } from '../../lib/i18n/ledger.ts';
import { YEAR_PARTS } from './period.ts';

interface PeriodPickerProps {
  /** `2026`, `2026-H1`, `2026-Q3`, `2026-07`. */
  readonly period: string;
  readonly onChange: (period: string) => void;
}

/** The year, and which part of it. */
export function PeriodPicker({ period, onChange }: PeriodPickerProps) {
  const suffix = period.slice(4);
  const [year, setYear] = useState(period.slice(0, 4));
  const isYear = /^\d{4}$/u.test(year);

  return (
    <fieldset className="row period">
      <input
        className="input period-year"
        aria-label={LEDGER.year}
        inputMode="numeric"
        maxLength={4}
        aria-invalid={!isYear}
        title={isYear ? undefined : LEDGER.badYear}
        value={year}
        onChange={(event) => {
          const entered = event.currentTarget.value;
          setYear(entered);
          if (/^\d{4}$/u.test(entered)) onChange(entered + suffix);
        }}
      />
      <select
        className="input period-part"
        aria-label={LEDGER.part}
        value={suffix}
        onChange={(event) => onChange(period.slice(0, 4) + event.currentTarget.value)}
      >
        {YEAR_PARTS.map((part) => (
          <option key={part.suffix} value={part.suffix}>
            {part.name}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
