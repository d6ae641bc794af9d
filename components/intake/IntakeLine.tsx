import { INTAKE } from '../../lib/i18n/intake.ts';
import { periodLabel } from '../../lib/i18n/ledger.ts';
import type { Decision, IntakeRow } from './intake.ts';

interface IntakeLineProps {
  readonly row: IntakeRow;
  /** Id of the list of known indicators. */
  readonly names: string;
  readonly onDecide: (decision: Decision) => void;
}

/** A figure that was found: kept or dropped with one click, its indicator changed in place. */
export function IntakeLine({ row, names, onDecide }: IntakeLineProps) {
  const { candidate, state, indicator, unit, value, existing, convertible } = row;
  const figure = `${value}${unit}`;
  const isKept = state !== 'out';
  return (
    <div className="intake-line" data-state={state}>
      <input
        type="checkbox"
        aria-label={INTAKE.keep(indicator, figure)}
        checked={isKept}
        onChange={(event) => onDecide({ kept: event.currentTarget.checked })}
      />
      <input
        className="input intake-name"
        aria-label={INTAKE.indicatorOf(figure)}
        aria-invalid={state === 'unnamed' || undefined}
        placeholder={INTAKE.unnamed}
        maxLength={60}
        list={names}
        defaultValue={indicator}
        onChange={(event) => {
          const named = event.currentTarget.value;
          onDecide(named.trim() === '' ? { indicator: named } : { indicator: named, kept: true });
        }}
      />
      <span className="figure">{figure}</span>
      <span className="hint">{periodLabel(candidate.period)}</span>
      <span className="intake-foot">
        {candidate.passage ? <Excerpt {...candidate.passage} /> : null}
        {candidate.where ? <span className="hint">{candidate.where}</span> : null}
        {candidate.doubt ? <span className="doubt">{candidate.doubt}</span> : null}
        {existing && (state === 'conflict' || state === 'replace') ? (
          <>
            <span className="doubt">{INTAKE.conflict(`${existing.value}${existing.unit}`)}</span>
            <select
              className="input fit"
              aria-label={INTAKE.choice(indicator)}
              value={state}
              onChange={(event) => onDecide({ replaces: event.currentTarget.value === 'replace' })}
            >
              <option value="conflict">{INTAKE.keepOld}</option>
              <option value="replace">{INTAKE.takeNew}</option>
            </select>
          </>
        ) : (
          <span className="hint">{INTAKE.states[state]}</span>
        )}
        {convertible && isKept ? (
          <button
            type="button"
            className="button button-quiet button-small"
            aria-pressed={unit === convertible.unit}
            onClick={() => onDecide({ converted: unit !== convertible.unit })}
          >
            {unit === convertible.unit
              ? INTAKE.converted(`${convertible.value}${convertible.unit}`)
              : INTAKE.convert(`${convertible.value}${convertible.unit}`)}
          </button>
        ) : null}
      </span>
    </div>
  );
}

/** The report's words around a figure. */
function Excerpt({ words, figure }: NonNullable<IntakeRow['candidate']['passage']>) {
  return (
    <span className="report intake-words">
      {words.slice(0, figure.from)}
      <mark className="spot">{words.slice(figure.from, figure.to)}</mark>
      {words.slice(figure.to)}
    </span>
  );
}
