import { useMemo, useState } from 'react';
import { LEDGER_VIEW } from '../../lib/i18n/ledger.ts';
import { LIBRARY } from '../../lib/i18n/library.ts';
import { periodAt, yearBefore } from '../../lib/ledger/period.ts';
import { SearchBox } from '../common/SearchBox.tsx';
import { StateNote } from '../common/StateNote.tsx';
import { useCell } from '../use-services.ts';
import { useDesk } from './desk.ts';
import { LedgerAdd } from './LedgerAdd.tsx';
import { LedgerHarvest } from './LedgerHarvest.tsx';
import { LedgerImport } from './LedgerImport.tsx';
import { LedgerPaste } from './LedgerPaste.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { exportLedger } from './ledger-export.ts';
import { ledgerGroups, ledgerPeriods } from './ledger-rows.ts';
import { PeriodPicker } from './PeriodPicker.tsx';

const EXPORTS = [
  ['xlsx', LEDGER_VIEW.exportWorkbook],
  ['csv', LEDGER_VIEW.exportText],
] as const;

export function LedgerView() {
  const { library, feedback } = useDesk();
  const values = useCell(library.ledger);
  const [chosen, setChosen] = useState<string>();
  const [query, setQuery] = useState('');
  const [onlyMissing, setOnlyMissing] = useState(false);
  const [pasting, setPasting] = useState(false);
  const [harvesting, setHarvesting] = useState(false);
  const [fault, setFault] = useState<string>();

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

  const exportAll = async (kind: 'csv' | 'xlsx') => {
    await exportLedger(values, kind);
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
        {EXPORTS.map(([kind, words]) => (
          <button
            key={kind}
            type="button"
            className="button"
            disabled={values.length === 0}
            onClick={() => void exportAll(kind)}
          >
            {words}
          </button>
        ))}
      </div>
      <div className="bar">
        <button type="button" className="button" onClick={() => setPasting(true)}>
          {LEDGER_VIEW.paste}
        </button>
        <LedgerImport period={period} known={values} onFault={setFault} />
        <button type="button" className="button" onClick={() => setHarvesting(true)}>
          {LEDGER_VIEW.harvest}
        </button>
        <p className="doubt" role="alert">
          {fault}
        </p>
      </div>
      <LedgerAdd period={period} />
      {harvesting ? <LedgerHarvest period={period} onClose={() => setHarvesting(false)} /> : null}
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
