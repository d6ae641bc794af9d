import { useMemo, useRef, useState } from 'react';
import { COMMON } from '../../lib/i18n/common.ts';
import { periodLabel } from '../../lib/i18n/ledger.ts';
import { SIDEBAR_LEDGER } from '../../lib/i18n/sidebar-ledger.ts';
import type { LedgerValue } from '../../lib/store/schemas.ts';
import { Icon } from '../common/Icon.tsx';
import { LongList } from '../common/LongList.tsx';
import { SearchBox } from '../common/SearchBox.tsx';
import { useCell, useServices } from '../use-services.ts';
import { LedgerForm } from './LedgerForm.tsx';
import { LedgerRow } from './LedgerRow.tsx';
import { PeriodPicker } from './PeriodPicker.tsx';

/** Lists shorter than this are read at a glance. */
const SEARCH_FROM = 8;

/** The indicators' values of a period: enter, change, insert at the caret. */
export function LedgerView() {
  const { library, period: periodCell } = useServices();
  const ledger = useCell(library.ledger);
  const period = useCell(periodCell);
  const trouble = useCell(library.trouble);
  const [query, setQuery] = useState('');
  const [adding, setAdding] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const values = useMemo(() => (ledger ?? []).filter((value) => value.period === period), [ledger, period]);
  const shown = values.filter(({ indicator }) => indicator.includes(query.trim()));

  // The note above the view says why there is no ledger.
  if (trouble) return null;
  if (!ledger) return <p className="hint pad">{COMMON.loading}</p>;
  return (
    <>
      <div className="view-head row">
        <PeriodPicker period={period} onChange={periodCell.set} />
        <span className="grow" />
        <button type="button" className="button" aria-expanded={adding} onClick={() => setAdding(!adding)}>
          <Icon name="plus" />
          {SIDEBAR_LEDGER.add}
        </button>
      </div>
      <div className="view-body" ref={scroller}>
        {adding ? <LedgerForm period={period} onClose={() => setAdding(false)} /> : null}
        {values.length >= SEARCH_FROM ? (
          <div className="pad">
            <SearchBox label={SIDEBAR_LEDGER.search} value={query} onChange={setQuery} />
          </div>
        ) : null}
        {values.length === 0 && !adding ? (
          <p className="hint pad">{SIDEBAR_LEDGER.empty(periodLabel(period))}</p>
        ) : null}
        {values.length > 0 && shown.length === 0 ? <p className="hint pad">{SIDEBAR_LEDGER.noHits}</p> : null}
        <LongList
          items={shown}
          idOf={({ id }) => id}
          label={SIDEBAR_LEDGER.list(periodLabel(period))}
          scroller={scroller}
        >
          {(value: LedgerValue) => <LedgerRow value={value} />}
        </LongList>
      </div>
    </>
  );
}
