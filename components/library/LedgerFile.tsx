import { useMemo, useState } from 'react';
import { periodLabel, TABLE_FILE_VIEW } from '../../lib/i18n/ledger.ts';
import { readTable } from '../../lib/ledger/read-table.ts';
import type { LedgerValue } from '../../lib/store/index.ts';
import type { TableSheet } from '../../lib/table-file/index.ts';
import { Modal } from '../common/Modal.tsx';
import { IntakeForm } from '../intake/IntakeForm.tsx';
import { TableProblems } from '../intake/TableProblems.tsx';
import { tableCandidates } from '../intake/table-candidates.ts';
import { useDesk } from './desk.ts';

interface LedgerFileProps {
  /** The file's. */
  readonly name: string;
  readonly sheets: readonly TableSheet[];
  /** What values without a period of their own belong to. */
  readonly period: string;
  readonly known: readonly LedgerValue[];
  readonly onClose: () => void;
}

/** Takes a table from a file: what was read of a sheet is looked through before it is saved. */
export function LedgerFile({ name, sheets, period, known, onClose }: LedgerFileProps) {
  const { library, feedback } = useDesk();
  const tables = useMemo(() => sheets.map(({ rows }) => readTable(rows, period)), [sheets, period]);
  // The first sheet is often a cover.
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      tables.findIndex(({ values }) => values.length > 0),
    ),
  );
  const table = tables[at];
  const candidates = useMemo(() => tableCandidates(table?.values ?? []), [table]);

  return (
    <Modal wide title={TABLE_FILE_VIEW.title(name)} onClose={onClose}>
      <p className="hint">{TABLE_FILE_VIEW.about(periodLabel(period))}</p>
      {sheets.length > 1 ? (
        <label>
          <span className="field-label">{TABLE_FILE_VIEW.sheet}</span>
          <select className="input" value={at} onChange={(event) => setAt(Number(event.currentTarget.value))}>
            {sheets.map((sheet, index) => (
              <option key={sheet.name} value={index}>
                {TABLE_FILE_VIEW.sheetName(sheet.name, sheet.rows.length)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <TableProblems problems={table?.problems ?? []} />
      <IntakeForm
        key={at}
        candidates={candidates}
        source={TABLE_FILE_VIEW.source(name)}
        known={known}
        library={library}
        feedback={feedback}
        empty={TABLE_FILE_VIEW.nothing}
        onClose={onClose}
      />
    </Modal>
  );
}
