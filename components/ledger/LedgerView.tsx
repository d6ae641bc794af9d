import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { COMMON } from '../../lib/i18n/common.ts';
import { HARVEST } from '../../lib/i18n/intake.ts';
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

/** Reading figures off a text takes the checker's and the skeletons' tables of words. */
const HarvestDraft = lazy(async () => ({ default: (await import('./HarvestDraft.tsx')).HarvestDraft }));

/** Lists shorter than this are read at a glance. */
const SEARCH_FROM = 8;

/** The indicators' values of a period: enter, change, insert at the caret. */
export function LedgerView() {
  const { session, library, period: periodCell } = useServices();
  const hasDraft = (useCell(session.field)?.text.trim() ?? '') !== '';
  const ledger = useCell(library.ledger);
  const period = useCell(periodCell);
  const trouble = useCell(library.trouble);
  const [query, setQuery] = useState('');
  const [adding, setAdding] = useState(false);
  const [harvesting, setHarvesting] = useState(false);
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
        {hasDraft ? (
          <p className="pad">
            <button type="button" className="button button-small" onClick={() => setHarvesting(true)}>
              {HARVEST.menu}
            </button>
          </p>
        ) : null}
        {harvesting ? (
          <Suspense>
            <HarvestDraft period={period} onClose={() => setHarvesting(false)} />
          </Suspense>
        ) : null}
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
