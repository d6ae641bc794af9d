import { SETTINGS_VIEW } from '../../lib/i18n/library-settings.ts';
import { useCell } from '../use-services.ts';
import { useDesk } from './desk.ts';

const WORDS = SETTINGS_VIEW.ignored;

/** What the writer does not want to hear of, with the way back. */
export function IgnoredList() {
  const { library, feedback } = useDesk();
  const ignores = useCell(library.ignores);
  return (
    <section className="card settings" aria-labelledby="settings-ignored">
      <h3 id="settings-ignored">{WORDS.title}</h3>
      {ignores.length === 0 ? <p className="hint">{WORDS.empty}</p> : null}
      <ul>
        {ignores.map((ignore) => (
          <li key={ignore.id} className="line">
            <span className="tag">{WORDS.scopes[ignore.scope]}</span>
            <span>{ignore.label}</span>
            <span className="grow" />
            <button
              type="button"
              className="button button-quiet button-small"
              aria-label={WORDS.restoreLabel(ignore.label)}
              onClick={() => {
                const { id: _, createdAt: __, ...again } = ignore;
                void library
                  .use((store) => store.ignores.remove(ignore.id))
                  .then(() =>
                    feedback.say(WORDS.restored, () => void library.use((store) => store.ignores.add(again))),
                  );
              }}
            >
              {WORDS.restore}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
