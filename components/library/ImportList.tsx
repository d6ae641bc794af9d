import { REPORT_VIEW } from '../../lib/i18n/library.ts';
import { useCell } from '../use-services.ts';
import { useDesk } from './desk.ts';
import type { ImportItem } from './report-import.ts';

/** How the import goes: a bar, a way to stop it, and what became of each file. */
export function ImportList() {
  const { imports } = useDesk();
  const { items, running } = useCell(imports.job);
  if (items.length === 0) return null;
  const count = (state: ImportItem['state']) => items.filter((item) => item.state === state).length;
  const waiting = count('waiting') + count('reading');
  const done = items.length - waiting;
  const part = items.find(({ state }) => state === 'reading')?.part ?? 0;
  const stopped = count('cancelled');
  const summary = running
    ? REPORT_VIEW.progress(done, items.length)
    : REPORT_VIEW.finished(count('added'), count('duplicate'), count('failed'));

  return (
    <section className="card import" aria-label={REPORT_VIEW.importLabel}>
      <div className="card-head">
        <p aria-live="polite">
          {summary}
          {stopped > 0 && !running ? `。${REPORT_VIEW.cancelled(stopped)}` : ''}
        </p>
        <span className="grow" />
        {running ? (
          <button type="button" className="button button-small" onClick={imports.stop}>
            {REPORT_VIEW.stop}
          </button>
        ) : (
          <button type="button" className="button button-small" onClick={imports.clear}>
            {REPORT_VIEW.clear}
          </button>
        )}
      </div>
      {running ? (
        <progress aria-label={REPORT_VIEW.importLabel} value={done + part} max={items.length}>
          {REPORT_VIEW.progress(done, items.length)}
        </progress>
      ) : null}
      <ul className="import-items">
        {items.map(({ id, name, state, note, part: read }) => (
          <li key={id} data-state={state}>
            <span className="import-state">{REPORT_VIEW.states[state]}</span>
            <span className="import-name">{name}</span>
            {read === undefined ? null : <span className="hint">{REPORT_VIEW.part(read)}</span>}
            {note ? <span className="hint">{note}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
