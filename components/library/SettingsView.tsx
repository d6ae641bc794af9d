import { SETTINGS_VIEW } from '../../lib/i18n/library-settings.ts';
import { FONT_SIZES, type Settings, THEMES } from '../../lib/store/index.ts';
import { DISPLAY_THRESHOLD } from '../../lib/suggest/suggester.ts';
import { useCell } from '../use-services.ts';
import { useDesk } from './desk.ts';
import { IgnoredList } from './IgnoredList.tsx';
import { KeySettings } from './KeySettings.tsx';
import { RuleSettings } from './RuleSettings.tsx';

/** Least probability of a shown continuation, for each amount. Measured: see the display threshold in docs. */
const THRESHOLDS = {
  more: DISPLAY_THRESHOLD / 2,
  usual: DISPLAY_THRESHOLD,
  fewer: DISPLAY_THRESHOLD * 2,
} as const;
const AMOUNTS = Object.keys(THRESHOLDS) as (keyof typeof THRESHOLDS)[];

export function SettingsView() {
  const { library, feedback } = useDesk();
  const settings = useCell(library.settings);
  const set = (patch: Partial<Settings>) => void library.use((store) => store.settings.set(patch));
  const amount = AMOUNTS.find((one) => THRESHOLDS[one] === settings.threshold) ?? 'usual';
  const forget = async () => {
    const done = await library.use(async (store) => {
      await store.learned.forget();
      return true;
    });
    if (done) feedback.say(SETTINGS_VIEW.suggestions.forgot);
  };

  return (
    <>
      <p className="about">{SETTINGS_VIEW.about}</p>
      <section className="card settings" aria-labelledby="settings-looks">
        <h3 id="settings-looks">{SETTINGS_VIEW.looks.title}</h3>
        <Choice
          label={SETTINGS_VIEW.looks.theme}
          value={settings.theme}
          choices={THEMES}
          name={(theme) => SETTINGS_VIEW.looks.themes[theme]}
          onChange={(theme) => set({ theme })}
        />
        <Choice
          label={SETTINGS_VIEW.looks.fontSize}
          value={settings.fontSize}
          choices={FONT_SIZES}
          name={(size) => SETTINGS_VIEW.looks.fontSizes[size]}
          onChange={(fontSize) => set({ fontSize })}
        />
      </section>
      <section className="card settings" aria-labelledby="settings-writing">
        <h3 id="settings-writing">{SETTINGS_VIEW.writing.title}</h3>
        <Switch
          label={SETTINGS_VIEW.writing.indent}
          hint={SETTINGS_VIEW.writing.indentHint}
          on={settings.indent}
          onChange={(indent) => set({ indent })}
        />
      </section>
      <section className="card settings" aria-labelledby="settings-suggestions">
        <h3 id="settings-suggestions">{SETTINGS_VIEW.suggestions.title}</h3>
        <Choice
          label={SETTINGS_VIEW.suggestions.amount}
          value={amount}
          choices={AMOUNTS}
          name={(one) => SETTINGS_VIEW.suggestions.amounts[one]}
          onChange={(one) => set({ threshold: THRESHOLDS[one] })}
        />
        <Switch
          label={SETTINGS_VIEW.suggestions.caret}
          hint={SETTINGS_VIEW.suggestions.caretHint}
          on={settings.caretOffers}
          onChange={(caretOffers) => set({ caretOffers })}
        />
        <Switch
          label={SETTINGS_VIEW.suggestions.learn}
          hint={SETTINGS_VIEW.suggestions.learnHint}
          on={settings.learn}
          onChange={(learn) => set({ learn })}
        />
        <div>
          <button type="button" className="button" onClick={() => void forget()}>
            {SETTINGS_VIEW.suggestions.forget}
          </button>
        </div>
      </section>
      <KeySettings keys={settings.keys} onChange={(keys) => set({ keys })} />
      <section className="card settings" aria-labelledby="settings-drafts">
        <h3 id="settings-drafts">{SETTINGS_VIEW.drafts.title}</h3>
        <Switch
          label={SETTINGS_VIEW.drafts.keep}
          hint={SETTINGS_VIEW.drafts.keepHint}
          on={settings.keepDrafts}
          onChange={(keepDrafts) => set({ keepDrafts })}
        />
      </section>
      <RuleSettings />
      <IgnoredList />
    </>
  );
}

interface ChoiceProps<T extends string | number> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly name: (choice: T) => string;
  readonly onChange: (choice: T) => void;
}

function Choice<T extends string | number>({ label, value, choices, name, onChange }: ChoiceProps<T>) {
  return (
    <label className="choice">
      <span>{label}</span>
      <select
        className="input fit"
        value={value}
        onChange={(event) => {
          const choice = choices.find((one) => String(one) === event.currentTarget.value);
          if (choice !== undefined) onChange(choice);
        }}
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {name(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Switch({ label, hint, on, onChange }: SwitchProps) {
  return (
    <div>
      <label className="check">
        <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
        {label}
      </label>
      <p className="hint under-check">{hint}</p>
    </div>
  );
}
