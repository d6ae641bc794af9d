import { useEffect, useId, useRef, useState } from 'react';
import { CHIP } from '../../lib/i18n/chip.ts';
import { COMMON } from '../../lib/i18n/common.ts';
import { tidyBlankName } from './tidy-name.ts';

interface BlankNameProps {
  readonly initial: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks for a blank's name; the indicators are offered. No form of its own: it stands within others. */
export function BlankName({ initial, onName, onCancel }: BlankNameProps) {
  const [name, setName] = useState(initial);
  const [known, setKnown] = useState<readonly string[]>([]);
  const box = useRef<HTMLInputElement>(null);
  const list = useId();

  useEffect(() => {
    box.current?.focus();
    box.current?.select();
    let dropped = false;
    void import('../../lib/ledger/indicators.ts').then(({ loadIndicators }) => {
      if (!dropped) setKnown(loadIndicators().map((one) => one.name));
    });
    return () => {
      dropped = true;
    };
  }, []);

  const done = () => {
    const tidy = tidyBlankName(name);
    if (tidy !== '') onName(tidy);
  };
  return (
    <div className="row blank-name">
      <datalist id={list}>
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <input
        ref={box}
        className="input"
        aria-label={CHIP.name}
        placeholder={CHIP.nameHint}
        list={list}
        maxLength={40}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          if (event.nativeEvent.isComposing) return;
          // Neither the form around nor the sidebar is meant.
          event.preventDefault();
          event.stopPropagation();
          if (event.key === 'Enter') done();
          else onCancel();
        }}
      />
      <button
        type="button"
        className="button button-small"
        disabled={tidyBlankName(name) === ''}
        onClick={done}
      >
        {CHIP.done}
      </button>
      <button type="button" className="button button-quiet button-small" onClick={onCancel}>
        {COMMON.cancel}
      </button>
    </div>
  );
}
