import { memo } from 'react';
import { LEDGER_VIEW, periodLabel } from '../../lib/i18n/ledger.ts';
import type { LedgerValue } from '../../lib/store/index.ts';
import { IconButton } from '../common/IconButton.tsx';
import { useDesk } from './desk.ts';
import { FigureCell, RemarkCell } from './LedgerCells.tsx';
import { changeOf, type LedgerRow } from './ledger-rows.ts';

interface LedgerLineProps {
  readonly row: LedgerRow;
  /** Which row of the whole table, from 1. */
  readonly place: number;
  readonly period: string;
  readonly comparedWith: string;
}

/** A live query brings new row objects each time: what counts is whether their values changed. */
const sameLine = (a: LedgerLineProps, b: LedgerLineProps) =>
  a.period === b.period &&
  a.place === b.place &&
  a.row.id === b.row.id &&
  a.row.values.length === b.row.values.length &&
  sameValue(a.row.now, b.row.now) &&
  sameValue(a.row.before, b.row.before);
const sameValue = (a: LedgerValue | undefined, b: LedgerValue | undefined) =>
  a?.value === b?.value && a?.note === b?.note;

export const LedgerLine = memo(function LedgerLine({ row, place, period, comparedWith }: LedgerLineProps) {
  const { library, feedback } = useDesk();
  const { indicator, unit, now, before, values } = row;
  const change = changeOf(row);

  const removeAll = async () => {
    const undo = await library.use((store) => store.ledger.remove(...values.map(({ id }) => id)));
    if (undo) feedback.say(LEDGER_VIEW.removedRow(indicator, values.length), () => void library.use(undo));
  };
  const put = (at: string, value: string, old: LedgerValue | undefined) =>
    library.use((store) =>
      store.ledger.put({ indicator, unit, period: at, value, ...(old?.note ? { note: old.note } : {}) }),
    );
  const remark = (note: string) => {
    if (!now) return;
    const { id: _, updatedAt: __, note: ___, ...kept } = now;
    void library.use((store) => store.ledger.put({ ...kept, ...(note === '' ? {} : { note }) }));
  };
  const clear = async (old: LedgerValue) => {
    const undo = await library.use((store) => store.ledger.remove(old.id));
    if (!undo) return;
    feedback.say(LEDGER_VIEW.removedValue(indicator, periodLabel(old.period)), () => void library.use(undo));
  };

  return (
    <tr data-row={row.id} aria-rowindex={place}>
      <th scope="row">{indicator}</th>
      <td>{unit}</td>
      <FigureCell
        column="before"
        label={LEDGER_VIEW.cell(indicator, periodLabel(comparedWith))}
        value={before}
        unit={unit}
        onPut={(value) => put(comparedWith, value, before)}
        onClear={clear}
      />
      <FigureCell
        column="now"
        label={LEDGER_VIEW.cell(indicator, periodLabel(period))}
        value={now}
        unit={unit}
        onPut={(value) => put(period, value, now)}
        onClear={clear}
      />
      <td className="figure">{change ? signed(change.difference) : null}</td>
      <td className="figure">
        {change?.growth === undefined ? null : `${signed(change.growth)}%`}
        {change && unit === '%' ? <span className="hint">{LEDGER_VIEW.percentPoints}</span> : null}
      </td>
      <RemarkCell label={LEDGER_VIEW.remarkOf(indicator, periodLabel(period))} value={now} onPut={remark} />
      <td>
        <IconButton
          icon="trash"
          label={LEDGER_VIEW.removeRow(indicator)}
          title={LEDGER_VIEW.removeRow(indicator)}
          onClick={() => void removeAll()}
        />
      </td>
    </tr>
  );
}, sameLine);

/** A rise with its sign, so that rise and fall differ by more than one character's presence. */
function signed(value: string): string {
  if (value.startsWith('-')) return `−${value.slice(1)}`;
  return /[1-9]/.test(value) ? `+${value}` : value;
}
