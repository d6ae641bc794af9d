import { useMemo, useState } from 'react';
import { LEDGER_VIEW, periodLabel } from '../../lib/i18n/ledger.ts';
import { LIBRARY } from '../../lib/i18n/library.ts';
import { periodAt, yearBefore } from '../../lib/ledger/period.ts';
import { SearchBox } from '../common/SearchBox.tsx';
import { StateNote } from '../common/StateNote.tsx';
import { saveFile } from '../common/save-file.ts';
import { useCell } from '../use-services.ts';
import { useDesk } from './desk.ts';
import { fileDay } from './files.ts';
import { LedgerAdd } from './LedgerAdd.tsx';
import { LedgerPaste } from './LedgerPaste.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { ledgerCsv, ledgerGroups, ledgerPeriods } from './ledger-rows.ts';
import { PeriodPicker } from './PeriodPicker.tsx';

export function LedgerView() {
  const { library, feedback } = useDesk();
  const values = useCell(library.ledger);
  const [chosen, setChosen] = useState<string>();
  const [query, setQuery] = useState('');
  const [onlyMissing, setOnlyMissing] = useState(false);
  const [pasting, setPasting] = useState(false);

  const periods = useMemo(() => ledgerPeriods(values ?? []), [values]);
  const period = chosen ?? periods[0] ?? periodAt('year', new Date());
  const comparedWith = yearBefore(period);
  const groups = useMemo(
    () => ledgerGroups(values ?? [], period, comparedWith),
    [values, period, comparedWith],
  );
  if (!values) return <p className="hint">{LIBRARY.loading}</p>;

  const words = query.trim();
  const shown = groups
    .map(({ theme, rows }) => ({
      theme,
      rows: rows.filter((row) => row.indicator.includes(words) && !(onlyMissing && row.now)),
    }))
    .filter(({ rows }) => rows.length > 0);
  const rows = groups.flatMap((group) => group.rows);

  const exportAll = () => {
    const heads = { indicator: LEDGER_VIEW.indicator, unit: LEDGER_VIEW.unit };
    saveFile(LEDGER_VIEW.fileName(fileDay(new Date())), ledgerCsv(values, heads, periodLabel), 'csv');
    feedback.say(LEDGER_VIEW.exported);
  };

  return (
    <>
      <p className="about">{LEDGER_VIEW.about}</p>
      <div className="bar">
        <PeriodPicker period={period} known={periods} onChange={setChosen} />
        <SearchBox label={LEDGER_VIEW.search} value={query} onChange={setQuery} />
        <label className="check">
          <input
            type="checkbox"
            checked={onlyMissing}
            onChange={(event) => setOnlyMissing(event.currentTarget.checked)}
          />
          {LEDGER_VIEW.onlyMissing}
        </label>
        <span className="grow" />
        <button type="button" className="button" disabled={values.length === 0} onClick={exportAll}>
          {LEDGER_VIEW.export}
        </button>
        <button type="button" className="button" onClick={() => setPasting(true)}>
          {LEDGER_VIEW.paste}
        </button>
      </div>
      <LedgerAdd period={period} />
      {pasting ? <LedgerPaste period={period} known={values} onClose={() => setPasting(false)} /> : null}
      {rows.length === 0 ? (
        <StateNote title={LEDGER_VIEW.empty} text={LEDGER_VIEW.emptyHint} />
      ) : (
        <>
          <p className="hint above-list" aria-live="polite">
            {LEDGER_VIEW.filled(rows.filter(({ now }) => now).length, rows.length)}
          </p>
          {shown.length === 0 ? <StateNote title={LEDGER_VIEW.noHits} /> : null}
          {shown.length > 0 ? (
            <LedgerTable groups={shown} period={period} comparedWith={comparedWith} />
          ) : null}
        </>
      )}
    </>
  );
}
