import { SETTINGS_VIEW } from '../../lib/i18n/library-settings.ts';
import { DEFAULT_KEYS, type KeyCommand, type Keys } from '../../lib/message/protocol.ts';
import { useDesk } from './desk.ts';
import { KeyField } from './KeyField.tsx';

const COMMANDS = Object.keys(DEFAULT_KEYS) as readonly KeyCommand[];
/** Function keys, and whatever goes with Ctrl or Alt. Anything else is what writing needs itself. */
const USABLE = /^(?:Shift\+)?F\d+$|^(?:Ctrl|Alt)\+/;

interface KeySettingsProps {
  readonly keys: Keys;
  readonly onChange: (keys: Keys) => void;
}

/** Which keys do what in the field. */
export function KeySettings({ keys, onChange }: KeySettingsProps) {
  const { feedback } = useDesk();
  const complaint = (command: KeyCommand, key: string) => {
    if (!USABLE.test(key)) return SETTINGS_VIEW.keys.plain;
    const other = COMMANDS.find((one) => one !== command && keys[one] === key);
    return other && SETTINGS_VIEW.keys.taken(SETTINGS_VIEW.keys.commands[other]);
  };
  return (
    <section className="card settings" aria-labelledby="settings-keys">
      <h3 id="settings-keys">{SETTINGS_VIEW.keys.title}</h3>
      <p className="hint">{SETTINGS_VIEW.keys.hint}</p>
      {COMMANDS.map((command) => (
        <KeyField
          key={command}
          label={SETTINGS_VIEW.keys.commands[command]}
          value={keys[command]}
          complaintOf={(key) => complaint(command, key)}
          onChange={(key) => onChange({ ...keys, [command]: key })}
        />
      ))}
      <div>
        <button
          type="button"
          className="button"
          onClick={() => {
            onChange(DEFAULT_KEYS);
            feedback.say(SETTINGS_VIEW.keys.wasReset);
          }}
        >
          {SETTINGS_VIEW.keys.reset}
        </button>
      </div>
    </section>
  );
}
