import { useContext, useDeferredValue, useMemo, useState } from 'react';
import { LIBRARY, REPORT_VIEW } from '../../lib/i18n/library.ts';
import { createSearch } from '../../lib/suggest/search.ts';
import { LongList } from '../common/LongList.tsx';
import { SearchBox } from '../common/SearchBox.tsx';
import { StateNote } from '../common/StateNote.tsx';
import { useReadings } from '../common/use-readings.ts';
import { useCell } from '../use-services.ts';
import { useDesk } from './desk.ts';
import { ImportList } from './ImportList.tsx';
import { PasteReport } from './PasteReport.tsx';
import { ReportCard } from './ReportCard.tsx';
import { ReportDrop } from './ReportDrop.tsx';
import { ScrollerContext } from './scroller.ts';
import { useLibraryTarget } from './views.ts';

/** Fewer reports than this are seen at a glance: no search box. */
const SEARCH_FROM = 6;

export function ReportsView() {
  const { library } = useDesk();
  const reports = useCell(library.reports);
  const [query, setQuery] = useState('');
  const [pasting, setPasting] = useState(false);
  const scroller = useContext(ScrollerContext);
  const target = useLibraryTarget();

  const words = useDeferredValue(query.trim());
  const readings = useReadings(words);
  const searching = words !== '';
  const search = useMemo(
    () =>
      searching && reports
        ? createSearch(
            reports.map((report) => ({ ...report, source: 'report' as const, report })),
            readings,
          )
        : undefined,
    [reports, searching, readings],
  );
  if (!reports) return <p className="hint">{LIBRARY.loading}</p>;

  const found = search ? search.search(words, reports.length).map(({ entry }) => entry.report) : reports;
  // The one that was asked for stands first, unfolded.
  const shown = [...found].sort((a, b) => Number(b.id === target) - Number(a.id === target));
  const characters = reports.reduce((sum, { text }) => sum + text.length, 0);

  return (
    <>
      <p className="about">{REPORT_VIEW.about}</p>
      <ReportDrop onPaste={() => setPasting(true)} />
      <ImportList />
      {pasting ? <PasteReport onClose={() => setPasting(false)} /> : null}
      {reports.length === 0 ? <StateNote title={REPORT_VIEW.empty} text={REPORT_VIEW.emptyHint} /> : null}
      {reports.length > 0 ? (
        <div className="bar">
          <p className="hint">{REPORT_VIEW.count(reports.length, LIBRARY.characters(characters))}</p>
          <span className="grow" />
          {reports.length >= SEARCH_FROM ? (
            <SearchBox label={REPORT_VIEW.search} value={query} onChange={setQuery} />
          ) : null}
        </div>
      ) : null}
      {searching && shown.length === 0 ? (
        <StateNote title={REPORT_VIEW.noHits} text={REPORT_VIEW.noHitsHint} />
      ) : null}
      <LongList items={shown} idOf={({ id }) => id} label={REPORT_VIEW.list} scroller={scroller}>
        {(report) => <ReportCard report={report} unfolded={report.id === target} />}
      </LongList>
    </>
  );
}
