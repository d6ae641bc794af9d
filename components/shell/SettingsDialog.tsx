import { SETTINGS } from '../../lib/i18n/sidebar.ts';
import { SUBMIT } from '../../lib/i18n/submit.ts';
import { SUBMIT_GUARDS } from '../../lib/message/protocol.ts';
import { FONT_SIZES, type Settings, THEMES } from '../../lib/store/settings-schema.ts';
import { Modal } from '../common/Modal.tsx';
import { useCell, useServices } from '../use-services.ts';

/** Combinations that neither browsers, Chinese input methods nor the editors of OA systems take. */
const ACCEPT_KEYS = ['Alt+Enter', 'Ctrl+Alt+Enter', 'Alt+Insert'] as const;

export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { library, memory } = useServices();
  const site = useCell(memory.site);
  const settings = useCell(library.settings);
  const trouble = useCell(library.trouble);
  const set = (patch: Partial<Settings>) => void library.use((store) => store.settings.set(patch));
  // A key that was set in the library page stays in the list.
  const keys = [...new Set<string>([...ACCEPT_KEYS, settings.keys.accept])];

  return (
    <Modal title={SETTINGS.title} onClose={onClose}>
      {trouble ? <p className="hint">{trouble}</p> : null}
      <div className="form">
        <label className="check">
          <input
            type="checkbox"
            checked={settings.indent}
            onChange={(event) => set({ indent: event.currentTarget.checked })}
          />
          {SETTINGS.indent}
        </label>
        <label>
          <span className="field-label">{SETTINGS.accept}</span>
          <select
            className="input"
            value={settings.keys.accept}
            onChange={(event) => set({ keys: { ...settings.keys, accept: event.currentTarget.value } })}
          >
            {keys.map((key) => (
              <option key={key}>{key}</option>
            ))}
          </select>
          <span className="hint">{SETTINGS.acceptHint}</span>
        </label>
        <label>
          <span className="field-label">{SUBMIT.setting}</span>
          <select
            className="input"
            value={site?.submitGuard}
            onChange={(event) => {
              const submitGuard = SUBMIT_GUARDS.find((one) => one === event.currentTarget.value);
              if (submitGuard) memory.remember({ submitGuard });
            }}
          >
            {SUBMIT_GUARDS.map((guard) => (
              <option key={guard} value={guard}>
                {SUBMIT.guards[guard]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="field-label">{SETTINGS.theme}</span>
          <select
            className="input"
            value={settings.theme}
            onChange={(event) => {
              const theme = THEMES.find((one) => one === event.currentTarget.value);
              if (theme) set({ theme });
            }}
          >
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {SETTINGS.themes[theme]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="field-label">{SETTINGS.fontSize}</span>
          <select
            className="input"
            value={settings.fontSize}
            onChange={(event) => {
              const fontSize = FONT_SIZES.find((one) => String(one) === event.currentTarget.value);
              if (fontSize) set({ fontSize });
            }}
          >
            {FONT_SIZES.map((size) => (
              <option key={size} value={size}>
                {SETTINGS.fontSizes[size]}
              </option>
            ))}
          </select>
        </label>
        <div className="row-end">
          <button type="button" className="button button-main" onClick={onClose}>
            {SETTINGS.done}
          </button>
        </div>
      </div>
    </Modal>
  );
}
