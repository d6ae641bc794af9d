import { useId, useState } from 'react';
import { keyName } from '../../lib/field/key-name.ts';
import { SETTINGS_VIEW } from '../../lib/i18n/library-settings.ts';

interface KeyFieldProps {
  readonly label: string;
  readonly value: string;
  /** What is wrong with a key, in words; undefined if nothing is. */
  readonly complaintOf: (key: string) => string | undefined;
  readonly onChange: (key: string) => void;
}

/** Alt+ArrowDown as Alt+↓. */
function shownKey(key: string): string {
  const names: Readonly<Record<string, string>> = SETTINGS_VIEW.keys.names;
  return key
    .split('+')
    .map((part) => names[part] ?? part)
    .join('+');
}

/** They lead out of the box. */
const PASSED_OVER = new Set(['Tab', 'Shift+Tab', 'Escape']);
/** Keys that only go with others, and what an input method keeps to itself. */
const UNFINISHED = /^(?:Control|Alt|Shift|Meta|Process|Dead)$/;

/** A box that takes the key combination that is pressed in it. */
export function KeyField({ label, value, complaintOf, onChange }: KeyFieldProps) {
  const [complaint, setComplaint] = useState<string>();
  const note = useId();
  return (
    <label className="key-field">
      <span>{label}</span>
      <input
        className="input key"
        readOnly
        value={shownKey(value)}
        aria-describedby={note}
        aria-invalid={complaint === undefined ? undefined : true}
        onBlur={() => setComplaint(undefined)}
        onKeyDown={(event) => {
          const key = keyName(event);
          if (event.nativeEvent.isComposing || UNFINISHED.test(event.key) || PASSED_OVER.has(key)) return;
          event.preventDefault();
          const wrong = complaintOf(key);
          setComplaint(wrong);
          if (wrong === undefined && key !== value) onChange(key);
        }}
      />
      <span id={note} className="doubt" role="status">
        {complaint}
      </span>
    </label>
  );
}
