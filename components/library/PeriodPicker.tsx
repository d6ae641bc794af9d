import { LEDGER_VIEW, PERIODS } from '../../lib/i18n/ledger.ts';
import { PARTS_OF_YEAR, periodOf, periodParts } from '../../lib/ledger/period.ts';

interface PeriodPickerProps {
  readonly period: string;
  /** Periods that have values. */
  readonly known: readonly string[];
  readonly onChange: (period: string) => void;
}

/** So many years back can be entered though the ledger has nothing of them yet. */
const YEARS_BACK = 5;
const KINDS = ['half', 'quarter', 'month'] as const;

/** A year, and the whole or which part of it. */
export function PeriodPicker({ period, known, onChange }: PeriodPickerProps) {
  const parts = periodParts(period);
  const thisYear = new Date().getFullYear();
  const years = [
    ...Array.from({ length: YEARS_BACK + 2 }, (_, i) => thisYear + 1 - i),
    ...known.map((one) => periodParts(one).year),
    parts.year,
  ];
  const choices = [...new Set(years)].sort((a, b) => b - a);

  return (
    <>
      <select
        className="input fit"
        aria-label={LEDGER_VIEW.year}
        value={parts.year}
        onChange={(event) => onChange(periodOf({ ...parts, year: Number(event.currentTarget.value) }))}
      >
        {choices.map((year) => (
          <option key={year} value={year}>
            {PERIODS.year(year)}
          </option>
        ))}
      </select>
      <select
        className="input fit"
        aria-label={LEDGER_VIEW.part}
        value={period}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value={periodOf({ kind: 'year', year: parts.year, part: 1 })}>{PERIODS.wholeYear}</option>
        {KINDS.map((kind) => (
          <optgroup key={kind} label={PERIODS.kinds[kind]}>
            {Array.from({ length: PARTS_OF_YEAR[kind] }, (_, i) => i + 1).map((part) => (
              <option key={part} value={periodOf({ kind, year: parts.year, part })}>
                {PERIODS.part(kind, part)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </>
  );
}
