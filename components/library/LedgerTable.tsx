import { Fragment, type KeyboardEvent, useContext, useMemo, useRef, useState } from 'react';
import { LEDGER_VIEW, periodLabel } from '../../lib/i18n/ledger.ts';
import { LedgerLine } from './LedgerLine.tsx';
import type { LedgerGroup, LedgerRow } from './ledger-rows.ts';
import { ScrollerContext } from './scroller.ts';
import { useWindow } from './use-window.ts';

interface LedgerTableProps {
  readonly groups: readonly LedgerGroup[];
  readonly period: string;
  readonly comparedWith: string;
}

/** Height of a row in the style sheet, which may be a little more where text is large. CSS px. */
const ROW_HEIGHT = 33;
const COLUMNS = 8;
/** Rows beyond the screen. */
const MORE = 10;

type Line =
  | { readonly theme: string; readonly row?: undefined }
  | { readonly theme: string; readonly row: LedgerRow };

/** The period in front beside last year's, to be entered in place. Up, Down and Enter go from row to row. */
export function LedgerTable({ groups, period, comparedWith }: LedgerTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const scroller = useContext(ScrollerContext);
  const [focused, setFocused] = useState<string>();
  const lines = useMemo(
    () =>
      groups.flatMap(({ theme = LEDGER_VIEW.others, rows }): Line[] => [
        { theme },
        ...rows.map((row) => ({ theme, row })),
      ]),
    [groups],
  );
  const { from, to } = useWindow(scroller, body, { count: lines.length, rowHeight: ROW_HEIGHT, more: MORE });
  // The row that is being written in stays, however far it is scrolled away.
  const kept = focused === undefined ? -1 : lines.findIndex(({ row }) => row?.id === focused);
  const before = kept >= 0 && kept < from ? [kept] : [];
  const behind = kept >= to ? [kept] : [];
  const shown = [...before, ...Array.from({ length: to - from }, (_, i) => from + i), ...behind];

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
    <table ref={table} className="ledger" aria-rowcount={lines.length + 1} onKeyDown={onKeyDown}>
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
      <tbody
        ref={body}
        onFocus={({ target }) => setFocused(target.closest<HTMLElement>('[data-row]')?.dataset.row)}
        onBlur={() => setFocused(undefined)}
      >
        {shown.map((index, i) => {
          const line = lines[index]!;
          const gap = index - (i === 0 ? 0 : shown[i - 1]! + 1);
          return (
            <Fragment key={line.row?.id ?? line.theme}>
              {gap > 0 ? <Spacer rows={gap} /> : null}
              {line.row ? (
                <LedgerLine row={line.row} place={index + 2} period={period} comparedWith={comparedWith} />
              ) : (
                <tr className="theme" aria-rowindex={index + 2}>
                  <th scope="rowgroup" colSpan={COLUMNS}>
                    {line.theme}
                  </th>
                </tr>
              )}
            </Fragment>
          );
        })}
        {lines.length - 1 > (shown[shown.length - 1] ?? 0) ? (
          <Spacer rows={lines.length - 1 - shown[shown.length - 1]!} />
        ) : null}
      </tbody>
    </table>
  );
}

/** Room of rows that are not in the document. */
function Spacer({ rows }: { readonly rows: number }) {
  return (
    <tr>
      <td colSpan={COLUMNS} className="spacer" style={{ height: rows * ROW_HEIGHT }} />
    </tr>
  );
}
