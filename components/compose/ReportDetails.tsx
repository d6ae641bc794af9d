import { COMPOSE } from '../../lib/i18n/compose.ts';
import { skeletonText } from '../../lib/i18n/skeleton.ts';
import type { Skeleton } from '../../lib/skeleton/index.ts';
import { NUMBERING_STYLES } from '../../lib/skeleton/numbering.ts';
import type { ComposeChoices, PartOfYear } from '../session/compose-choices.ts';
import { useServices } from '../use-services.ts';
import type { Composition } from './use-compose.ts';

interface ReportDetailsProps {
  readonly composition: Composition;
  readonly skeleton: Skeleton;
}

/** In the order of a year; keys that are numbers would come first by themselves. */
const PARTS: readonly PartOfYear[] = [
  '',
  'H1',
  'H2',
  'Q1',
  'Q2',
  'Q3',
  'Q4',
  ...(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const),
];

/** What the writer enters once for a report: year and part of it, unit, what they call themselves; and how sections are numbered. */
export function ReportDetails({ composition, skeleton }: ReportDetailsProps) {
  const { memory, choices: cell, period } = useServices();
  const { choices, memory: site, options, arrange } = composition;
  const setPeriod = (change: Partial<Pick<ComposeChoices, 'year' | 'part'>>) => {
    const next = { ...choices, ...change };
    cell.set(next);
    // The ledger's view turns to the report's period.
    if (/^\d{4}$/u.test(next.year)) period.set(next.part === '' ? next.year : `${next.year}-${next.part}`);
  };
  const part = choices.part === '' ? '' : COMPOSE.parts[choices.part];
  const entered = [choices.year, part, site.unit, site.writer].filter(Boolean);

  return (
    <details className="fold details">
      <summary>
        {COMPOSE.details}
        <span className="hint details-values">
          {entered.length > 0 ? entered.join('、') : COMPOSE.detailsUnset}
        </span>
      </summary>
      <div className="form form-two">
        <label>
          <span className="field-label">{COMPOSE.blanks.year}</span>
          <input
            className="input"
            inputMode="numeric"
            placeholder={COMPOSE.yearHint}
            value={choices.year}
            onChange={(event) => setPeriod({ year: event.currentTarget.value.trim() })}
          />
        </label>
        <label>
          <span className="field-label">{COMPOSE.part}</span>
          <select
            className="input"
            value={choices.part}
            onChange={(event) => {
              const code = PARTS.find((one) => one === event.currentTarget.value);
              if (code !== undefined) setPeriod({ part: code });
            }}
          >
            {PARTS.map((code) => (
              <option key={code} value={code}>
                {COMPOSE.parts[code]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="field-label">{COMPOSE.blanks.unit}</span>
          <input
            className="input"
            placeholder={COMPOSE.unitHint}
            value={site.unit}
            onChange={(event) => memory.remember({ unit: event.currentTarget.value })}
          />
        </label>
        <label>
          <span className="field-label">{COMPOSE.blanks.writer}</span>
          <input
            className="input"
            placeholder={skeleton.writer && COMPOSE.writerHint(skeleton.writer)}
            value={site.writer}
            onChange={(event) => memory.remember({ writer: event.currentTarget.value })}
          />
        </label>
        <label>
          <span className="field-label">{COMPOSE.numbering}</span>
          <select
            className="input"
            value={options.numbering}
            onChange={(event) => {
              const numbering = NUMBERING_STYLES.find((style) => style === event.currentTarget.value);
              if (!numbering) return;
              arrange({ numbering });
              memory.remember({ numbering });
            }}
          >
            {NUMBERING_STYLES.map((style) => (
              <option key={style} value={style}>
                {skeletonText.numbering[style]}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="writers" aria-label={COMPOSE.writersLabel}>
          {COMPOSE.writers.map((word) => (
            <button
              key={word}
              type="button"
              className="button button-small"
              aria-pressed={site.writer === word}
              onClick={() => memory.remember({ writer: site.writer === word ? '' : word })}
            >
              {word}
            </button>
          ))}
        </fieldset>
      </div>
    </details>
  );
}
