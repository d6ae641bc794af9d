import { useMemo, useState } from 'react';
import { PASTE_TABLE, periodLabel } from '../../lib/i18n/ledger.ts';
import { readPastedTable } from '../../lib/ledger/read-table.ts';
import type { LedgerValue } from '../../lib/store/index.ts';
import { Modal } from '../common/Modal.tsx';
import { IntakeForm } from '../intake/IntakeForm.tsx';
import { TableProblems } from '../intake/TableProblems.tsx';
import { tableCandidates } from '../intake/table-candidates.ts';
import { useDesk } from './desk.ts';

interface LedgerPasteProps {
  /** What values without a period of their own belong to. */
  readonly period: string;
  /** The ledger as it is, to tell what would be replaced. */
  readonly known: readonly LedgerValue[];
  readonly onClose: () => void;
}

/** Takes a table from the clipboard: what was read is looked through before it is saved. */
export function LedgerPaste({ period, known, onClose }: LedgerPasteProps) {
  const { library, feedback } = useDesk();
  const [text, setText] = useState('');
  const { candidates, problems } = useMemo(() => {
    const table = readPastedTable(text, period);
    return { candidates: tableCandidates(table.values), problems: table.problems };
  }, [text, period]);

  return (
    <Modal wide title={PASTE_TABLE.title} onClose={onClose}>
      <p className="hint">{PASTE_TABLE.about(periodLabel(period))}</p>
      <textarea
        className="input"
        aria-label={PASTE_TABLE.text}
        rows={text === '' ? 7 : 3}
        wrap="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div aria-live="polite">
        <TableProblems problems={problems} />
      </div>
      <IntakeForm
        key={text}
        candidates={candidates}
        source={PASTE_TABLE.source}
        known={known}
        library={library}
        feedback={feedback}
        empty={problems.length === 0 ? PASTE_TABLE.nothing : ''}
        onClose={onClose}
      />
    </Modal>
  );
}
