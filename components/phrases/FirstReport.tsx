import { PHRASES } from '../../lib/i18n/phrases.ts';
import { useCell, useServices } from '../use-services.ts';

/** Who has no earlier report in the library yet is told what one would be good for. */
export function FirstReport() {
  const { library, session } = useServices();
  const reports = useCell(library.reports);
  if (reports?.length !== 0) return null;
  return (
    <section className="first-report" aria-label={PHRASES.firstTitle}>
      <p>{PHRASES.first}</p>
      <button type="button" className="button button-main" onClick={() => session.openLibrary('reports')}>
        {PHRASES.firstAction}
      </button>
    </section>
  );
}
