import { useEffect, useId, useState } from 'react';
import { LEDGER_VIEW } from '../../lib/i18n/ledger.ts';
import { readFigure } from '../../lib/ledger/decimal.ts';
import type { LedgerValue } from '../../lib/store/index.ts';

interface FigureCellProps {
  readonly column: string;
  readonly label: string;
  readonly value: LedgerValue | undefined;
  readonly unit: string;
  readonly onPut: (value: string) => Promise<unknown>;
  readonly onClear: (value: LedgerValue) => Promise<void>;
}

/** A figure entered in place, saved when the cell is left; Escape takes the change back. */
export function FigureCell({ column, label, value, unit, onPut, onClear }: FigureCellProps) {
  const saved = value?.value ?? '';
  const [text, setText] = useState(saved);
  const [wrong, setWrong] = useState(false);
  const complaint = useId();
  useEffect(() => setText(saved), [saved]);

  const leave = () => {
    if (text.trim() === saved) return setWrong(false);
    if (text.trim() === '') {
      setWrong(false);
      if (value) void onClear(value);
      return;
    }
    const figure = readFigure(text);
    const fits = figure !== undefined && (figure.unit === '' || figure.unit === unit);
    setWrong(!fits);
    if (fits) void onPut(figure.value);
  };

  return (
    <td className="figure">
      <input
        className={saved === '' ? 'cell cell-missing' : 'cell'}
        data-column={column}
        aria-label={label}
        placeholder={LEDGER_VIEW.missing}
        inputMode="decimal"
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? complaint : undefined}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          setText(saved);
          setWrong(false);
        }}
      />
      {wrong ? (
        <span id={complaint} className="doubt" role="alert">
          {LEDGER_VIEW.badCell}
        </span>
      ) : null}
    </td>
  );
}

interface RemarkCellProps {
  readonly label: string;
  readonly value: LedgerValue | undefined;
  readonly onPut: (note: string) => void;
}

/** The remark on the present figure; there is none where there is no figure. */
export function RemarkCell({ label, value, onPut }: RemarkCellProps) {
  const saved = value?.note ?? '';
  const [text, setText] = useState(saved);
  useEffect(() => setText(saved), [saved]);
  if (!value) return <td />;
  return (
    <td>
      <input
        className="cell"
        data-column="remark"
        aria-label={label}
        value={text}
        title={value.source}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => {
          if (text.trim() !== saved) onPut(text.trim());
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setText(saved);
        }}
      />
    </td>
  );
}
