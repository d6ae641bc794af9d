import { type KeyboardEvent, useDeferredValue, useMemo, useRef } from 'react';
import { LEDGER_VIEW, periodLabel } from '../../lib/i18n/ledger.ts';
import { LedgerLine } from './LedgerLine.tsx';
import type { LedgerGroup } from './ledger-rows.ts';

interface LedgerTableProps {
  readonly groups: readonly LedgerGroup[];
  readonly period: string;
  readonly comparedWith: string;
}

/** Rows that fill a screen of 768 px. */
const FIRST_SCREEN = 24;

function firstRows(groups: readonly LedgerGroup[]): readonly LedgerGroup[] {
  let left = FIRST_SCREEN;
  const first: LedgerGroup[] = [];
  for (const { theme, rows } of groups) {
    if (left <= 0) break;
    first.push({ theme, rows: rows.slice(0, left) });
    left -= rows.length;
  }
  return first;
}

/** The period in front beside last year's, to be entered in place. Up, Down and Enter go from row to row. */
export function LedgerTable(props: LedgerTableProps) {
  const table = useRef<HTMLTableElement>(null);
  // The first screen at once; the rest in the background, so that a long ledger keeps nobody waiting.
  const { groups, period, comparedWith } = useDeferredValue(
    useMemo(() => props, [props.groups, props.period, props.comparedWith]),
    { ...props, groups: firstRows(props.groups) },
  );

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1, Enter: 1 }[event.key];
    const { target } = event;
    if (step === undefined || event.nativeEvent.isComposing || !(target instanceof HTMLInputElement)) return;
    const column = [
      ...(table.current?.querySelectorAll<HTMLInputElement>(`[data-column="${target.dataset.column}"]`) ??
        []),
    ];
    const next = column[column.indexOf(target) + step];
    event.preventDefault();
    // Leaving the cell saves it, at the last row as well.
    target.blur();
    (next ?? target).focus();
  };

  return (
    <table ref={table} className="ledger" onKeyDown={onKeyDown}>
      <caption className="aloud">{LEDGER_VIEW.table}</caption>
      <thead>
        <tr>
          <th scope="col">{LEDGER_VIEW.indicator}</th>
          <th scope="col">{LEDGER_VIEW.unit}</th>
          <th scope="col" className="figure">
            {LEDGER_VIEW.before}
            <span className="hint">{periodLabel(comparedWith)}</span>
          </th>
          <th scope="col" className="figure">
            {LEDGER_VIEW.now}
            <span className="hint">{periodLabel(period)}</span>
          </th>
          <th scope="col" className="figure">
            {LEDGER_VIEW.change}
          </th>
          <th scope="col" className="figure">
            {LEDGER_VIEW.growth}
          </th>
          <th scope="col">{LEDGER_VIEW.remark}</th>
          <td />
        </tr>
      </thead>
      {groups.map(({ theme, rows }) => (
        <tbody key={theme ?? ''}>
          <tr className="theme">
            <th scope="rowgroup" colSpan={8}>
              {theme ?? LEDGER_VIEW.others}
            </th>
          </tr>
          {rows.map((row) => (
            <LedgerLine key={row.id} row={row} period={period} comparedWith={comparedWith} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
