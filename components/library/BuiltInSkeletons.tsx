import { COMPOSE } from '../../lib/i18n/compose.ts';
import { SKELETON_VIEW } from '../../lib/i18n/own-skeletons.ts';
import { loadBuiltInSkeletons, type Skeleton } from '../../lib/skeleton/index.ts';
import { useDesk } from './desk.ts';

/** What Gaobian ships, to be copied. */
export function BuiltInSkeletons() {
  const { library, feedback } = useDesk();
  const copy = async (skeleton: Skeleton) => {
    const name = COMPOSE.ownName(skeleton.name);
    const kept = await library.use((store) => store.skeletons.saveAll([{ skeleton: { ...skeleton, name } }]));
    const [row] = kept?.skeletons ?? [];
    if (!kept || !row) return;
    if (kept.added === 0) feedback.say(SKELETON_VIEW.known);
    else {
      const undo = () => void library.use((store) => store.skeletons.remove(row.id));
      feedback.say(SKELETON_VIEW.copied(name), undo);
    }
  };
  return (
    <section className="built-in" aria-labelledby="built-in-title">
      <h3 id="built-in-title">{SKELETON_VIEW.builtIn}</h3>
      <p className="hint">{SKELETON_VIEW.builtInHint}</p>
      <ul>
        {loadBuiltInSkeletons().map((skeleton) => (
          <li key={skeleton.id} className="line">
            <span className="built-in-name">{skeleton.name}</span>
            <span className="hint grow address">{skeleton.about}</span>
            <button
              type="button"
              className="button button-quiet button-small"
              aria-label={SKELETON_VIEW.copyOf(skeleton.name)}
              onClick={() => void copy(skeleton)}
            >
              {SKELETON_VIEW.copy}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
