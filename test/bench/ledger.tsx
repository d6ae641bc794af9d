import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { type Desk, DeskContext } from '../../components/library/desk.ts';
import { LedgerLine } from '../../components/library/LedgerLine.tsx';
import { LedgerTable } from '../../components/library/LedgerTable.tsx';
import { type LedgerGroup, ledgerGroups } from '../../components/library/ledger-rows.ts';
import { createCell } from '../../components/session/cell.ts';
import type { LedgerValue } from '../../lib/store/schemas.ts';
import { latency } from '../replay/replay.ts';
import { ms, type Table, times } from './table.ts';

const INDICATORS = 500;
const YEARS = 10;
const RUNS = 30;
const PERIOD = '2025';
const BEFORE = '2024';

/** A ledger of 5,000 values over ten years. */
export function longLedger(): LedgerValue[] {
  return Array.from({ length: INDICATORS * YEARS }, (_, i) => {
    const indicator = `自定指标${String(i % INDICATORS).padStart(3, '0')}`;
    const period = String(2025 - Math.floor(i / INDICATORS));
    return {
      id: `${indicator}\t名\t${period}`,
      indicator,
      unit: '名',
      period,
      value: String(i % 97),
      updatedAt: 0,
    };
  });
}

/** Nothing is pressed here: what buttons would do is never asked for. */
const DESK = { library: { ledger: createCell(undefined) } } as unknown as Desk;

const ours = (groups: readonly LedgerGroup[]) =>
  renderToString(
    createElement(
      DeskContext,
      { value: DESK },
      createElement(LedgerTable, { groups, period: PERIOD, comparedWith: BEFORE }),
    ),
  );

/** The yardstick: the same lines, all of them in the document. */
const plain = (groups: readonly LedgerGroup[]) =>
  renderToString(
    <DeskContext value={DESK}>
      <table>
        <tbody>
          {groups.flatMap(({ rows }) =>
            rows.map((row, i) => (
              <LedgerLine key={row.id} row={row} place={i + 2} period={PERIOD} comparedWith={BEFORE} />
            )),
          )}
        </tbody>
      </table>
    </DeskContext>,
  );

const matching = (groups: readonly LedgerGroup[], words: string) =>
  groups.map(({ theme, rows }) => ({
    theme,
    rows: rows.filter(({ indicator }) => indicator.includes(words)),
  }));

/** What a clerk does with a long ledger, from the values to the table's lines. */
const ACTIONS: Readonly<Record<string, (values: LedgerValue[], show: typeof ours) => unknown>> = {
  open: (values, show) => show(ledgerGroups(values, PERIOD, BEFORE)),
  'filter to a tenth': (values, show) => show(matching(ledgerGroups(values, PERIOD, BEFORE), '指标1')),
  'change a value': (values, show) =>
    show(ledgerGroups([{ ...values[0]!, value: '98' }, ...values.slice(1)], PERIOD, BEFORE)),
};

export async function benchLedger(): Promise<Table[]> {
  const values = longLedger();
  const rows = Object.entries(ACTIONS).map(([name, act]) => {
    const spent: Record<'ours' | 'plain', number[]> = { ours: [], plain: [] };
    for (let run = 0; run < RUNS; run++) {
      for (const [of, show] of [
        ['ours', ours],
        ['plain', plain],
      ] as const) {
        const before = performance.now();
        act(values, show);
        spent[of].push(performance.now() - before);
      }
    }
    const [fast, slow] = [latency(spent.ours), latency(spent.plain)];
    return [name, ms(fast.p50), ms(fast.p95), ms(slow.p50), ms(slow.p95), times(slow.p50 / fast.p50)];
  });
  return [
    {
      title: `Ledger: ${values.length} values of ${INDICATORS} indicators over ${YEARS} years`,
      rows: [['', 'p50 ms', 'p95', 'all rows p50', 'p95', 'quicker by'], ...rows],
    },
  ];
}
