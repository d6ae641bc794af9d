import { useState } from 'react';
import { PERIODS } from '../../lib/i18n/ledger.ts';
import { SIDEBAR_LEDGER } from '../../lib/i18n/sidebar-ledger.ts';
import { PARTS_OF_YEAR, periodOf, periodParts } from '../../lib/ledger/period.ts';

interface PeriodPickerProps {
  /** `2026`, `2026-H1`, `2026-Q3`, `2026-07`. */
  readonly period: string;
  readonly onChange: (period: string) => void;
}

const YEAR = /^\d{4}$/u;
const YEAR_LENGTH = 4;

interface YearPart {
  readonly suffix: string;
  readonly name: string;
}

/** The whole year, then its halves, quarters and months, each by what stands behind the year in a period. */
const YEAR_PARTS: readonly YearPart[] = [
  { suffix: '', name: PERIODS.wholeYear },
  ...(['half', 'quarter', 'month'] as const).flatMap((kind) =>
    Array.from({ length: PARTS_OF_YEAR[kind] }, (_, index) => ({
      suffix: periodOf({ kind, year: 0, part: index + 1 }).slice(YEAR_LENGTH),
      name: PERIODS.part(kind, index + 1),
    })),
  ),
];

/** The year, and which part of it. */
export function PeriodPicker({ period, onChange }: PeriodPickerProps) {
  const { year } = periodParts(period);
  const suffix = period.slice(YEAR_LENGTH);
  const [entered, setEntered] = useState(String(year));
  const isYear = YEAR.test(entered);

  return (
    <fieldset className="row period">
      <input
        className="input period-year"
        aria-label={SIDEBAR_LEDGER.year}
        inputMode="numeric"
        maxLength={YEAR_LENGTH}
        aria-invalid={!isYear}
        title={isYear ? undefined : SIDEBAR_LEDGER.badYear}
        value={entered}
        onChange={(event) => {
          const next = event.currentTarget.value;
          setEntered(next);
          if (YEAR.test(next)) onChange(next + suffix);
        }}
      />
      <select
        className="input period-part"
        aria-label={SIDEBAR_LEDGER.part}
        value={suffix}
        onChange={(event) => onChange(period.slice(0, YEAR_LENGTH) + event.currentTarget.value)}
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
