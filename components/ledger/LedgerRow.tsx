import { useState } from 'react';
import { GROWTH } from '../../lib/i18n/growth.ts';
import { SIDEBAR_LEDGER } from '../../lib/i18n/sidebar-ledger.ts';
import type { LedgerValue } from '../../lib/store/schemas.ts';
import { IconButton } from '../common/IconButton.tsx';
import { useServices } from '../use-services.ts';
import { GrowthPanel } from './GrowthPanel.tsx';
import { insertValue } from './insert-value.ts';
import { LedgerForm } from './LedgerForm.tsx';

/** An indicator's value; a click inserts it. */
export function LedgerRow({ value: row }: { readonly value: LedgerValue }) {
  const services = useServices();
  const { library, feedback } = services;
  const [editing, setEditing] = useState(false);
  const [comparing, setComparing] = useState(false);
  const { id, indicator, value, unit, note, source, period } = row;

  const remove = async () => {
    const undo = await library.use((store) => store.ledger.remove(id));
    if (undo) feedback.say(SIDEBAR_LEDGER.removed, () => void library.use(undo));
  };

  if (editing) return <LedgerForm period={period} initial={row} onClose={() => setEditing(false)} />;
  return (
    <>
      <div className="ledger-row">
        <button
          type="button"
          className="ledger-main"
          aria-label={SIDEBAR_LEDGER.insert(indicator, `${value}${unit}`)}
          title={note ?? source}
          onClick={() => void insertValue(services, row)}
        >
          <span className="grow clip">{indicator}</span>
          <span className="ledger-value">
            {value}
            <span className="hint">{unit}</span>
          </span>
        </button>
        <span className="row-actions">
          <IconButton
            icon="change"
            label={GROWTH.open(indicator)}
            title={GROWTH.open(indicator)}
            aria-expanded={comparing}
            onClick={() => setComparing(!comparing)}
          />
          <IconButton icon="edit" label={SIDEBAR_LEDGER.edit(indicator)} onClick={() => setEditing(true)} />
          <IconButton icon="trash" label={SIDEBAR_LEDGER.remove(indicator)} onClick={() => void remove()} />
        </span>
      </div>
      {comparing ? <GrowthPanel value={row} /> : null}
    </>
  );
}
