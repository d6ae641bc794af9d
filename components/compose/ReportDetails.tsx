import { COMPOSE } from '../../lib/i18n/compose.ts';
import { skeletonText } from '../../lib/i18n/skeleton.ts';
import type { Skeleton } from '../../lib/skeleton/index.ts';
import { NUMBERING_STYLES } from '../../lib/skeleton/numbering.ts';
import { useServices } from '../use-services.ts';
import type { Composition } from './use-compose.ts';

interface ReportDetailsProps {
  readonly composition: Composition;
  readonly skeleton: Skeleton;
}

/** What the writer enters once for a report: year, unit, what they call themselves; and how sections are numbered. */
export function ReportDetails({ composition, skeleton }: ReportDetailsProps) {
  const { memory, choices: cell } = useServices();
  const { choices, memory: site } = composition;
  const entered = [choices.year, site.unit, site.writer].filter(Boolean);

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
            onChange={(event) => cell.set({ ...choices, year: event.currentTarget.value.trim() })}
          />
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
            value={site.numbering}
            onChange={(event) => {
              const numbering = NUMBERING_STYLES.find((style) => style === event.currentTarget.value);
              if (numbering) memory.remember({ numbering });
            }}
          >
            {NUMBERING_STYLES.map((style) => (
              <option key={style} value={style}>
                {skeletonText.numbering[style]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </details>
  );
}
