import { type FormEvent, useMemo, useState } from 'react';
import { PASTE_TABLE, periodLabel } from '../../lib/i18n/ledger.ts';
import { LIBRARY } from '../../lib/i18n/library.ts';
import { readPastedTable } from '../../lib/ledger/read-table.ts';
import { type LedgerValue, ledgerId } from '../../lib/store/index.ts';
import { Modal } from '../common/Modal.tsx';
import { useDesk } from './desk.ts';

interface LedgerPasteProps {
  /** What values without a period of their own belong to. */
  readonly period: string;
  /** The ledger as it is, to tell what would be replaced. */
  readonly known: readonly LedgerValue[];
  readonly onClose: () => void;
}

/** So many are shown of what was read, and of what could not be. */
const SHOWN_VALUES = 8;
const SHOWN_PROBLEMS = 5;

/** Takes a table from the clipboard: what was read is shown before it is saved. */
export function LedgerPaste({ period, known, onClose }: LedgerPasteProps) {
  const { library, feedback } = useDesk();
  const [text, setText] = useState('');
  const { values, problems } = useMemo(() => readPastedTable(text, period), [text, period]);
  const before = useMemo(() => {
    const ids = new Set(values.map(ledgerId));
    return known.filter(({ id }) => ids.has(id));
  }, [values, known]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const notes = new Map(before.map(({ id, note }) => [id, note]));
    const rows = values.map(({ line: _, ...value }) => {
      // A remark stays unless the table has another one.
      const note = value.note ?? notes.get(ledgerId(value));
      return { ...value, source: PASTE_TABLE.source, ...(note === undefined ? {} : { note }) };
    });
    const saved = await library.use((store) => store.ledger.putAll(rows));
    if (!saved) return;
    feedback.say(PASTE_TABLE.taken(saved.length), () => {
      void library.use(async (store) => {
        await store.ledger.remove(...saved.map(({ id }) => id));
        await store.ledger.putAll(before.map(({ id: _, updatedAt: __, ...value }) => value));
      });
    });
    onClose();
  };

  return (
    <Modal title={PASTE_TABLE.title} onClose={onClose}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <p className="hint">{PASTE_TABLE.about(periodLabel(period))}</p>
        <textarea
          className="input"
          aria-label={PASTE_TABLE.text}
          rows={7}
          wrap="off"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div aria-live="polite">
          {values.length === 0 && problems.length === 0 ? (
            <p className="hint">{PASTE_TABLE.nothing}</p>
          ) : null}
          {values.length > 0 ? (
            <table className="preview">
              <caption>{PASTE_TABLE.preview}</caption>
              <tbody>
                {values.slice(0, SHOWN_VALUES).map(({ line, indicator, unit, period: own, value }) => (
                  <tr key={`${line} ${own} ${unit}`}>
                    <th scope="row">{indicator}</th>
                    <td>{periodLabel(own)}</td>
                    <td className="figure">
                      {value}
                      {unit}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          ) : null}
          {values.length > SHOWN_VALUES ? (
            <p className="hint">{PASTE_TABLE.more(values.length - SHOWN_VALUES)}</p>
          ) : null}
          {before.length > 0 ? <p className="doubt">{PASTE_TABLE.replaces(before.length)}</p> : null}
          {problems.length > 0 ? (
            <div className="doubt">
              <p>{PASTE_TABLE.problems(problems.length)}</p>
              <ul className="plain-list">
                {problems.slice(0, SHOWN_PROBLEMS).map(({ line, kind, text: cell }) => (
                  <li key={`${line} ${kind} ${cell}`}>
                    {PASTE_TABLE.line(line)}：{PASTE_TABLE.kinds[kind](cell)}
                  </li>
                ))}
              </ul>
              {problems.length > SHOWN_PROBLEMS ? (
                <p>{PASTE_TABLE.moreProblems(problems.length - SHOWN_PROBLEMS)}</p>
              ) : null}
            </div>
          ) : null}
        </div>
        <div className="row-end">
          <button type="button" className="button" onClick={onClose}>
            {LIBRARY.cancel}
          </button>
          <button type="submit" className="button button-main" disabled={values.length === 0}>
            {PASTE_TABLE.take(values.length)}
          </button>
        </div>
      </form>
    </Modal>
  );
}
