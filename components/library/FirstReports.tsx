import { REPORT_VIEW } from '../../lib/i18n/library.ts';
import { useCell } from '../use-services.ts';
import { useDesk } from './desk.ts';

/** Who has no earlier report in the library yet is told where to put one. */
export function FirstReports() {
  const { library } = useDesk();
  const reports = useCell(library.reports);
  if (reports?.length !== 0) return null;
  return (
    <p className="first-reports">
      {REPORT_VIEW.first}
      <a className="button" href="#reports">
        {REPORT_VIEW.firstAction}
      </a>
    </p>
  );
}
