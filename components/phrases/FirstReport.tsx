import { PHRASES } from '../../lib/i18n/phrases.ts';
import { useCell, useServices } from '../use-services.ts';

/** Who has no earlier report in the library yet is told what one would be good for, aside where other things matter more. */
export function FirstReport({ words, aside = false }: { readonly words: string; readonly aside?: boolean }) {
  const { library, session } = useServices();
  const reports = useCell(library.reports);
  if (reports?.length !== 0) return null;
  return (
    <section
      className={aside ? 'first-report first-report-aside' : 'first-report'}
      aria-label={PHRASES.firstTitle}
    >
      <p>{words}</p>
      <button
        type="button"
        className={aside ? 'button button-small' : 'button button-main'}
        onClick={() => session.openLibrary('reports')}
      >
        {PHRASES.firstAction}
      </button>
    </section>
  );
}
