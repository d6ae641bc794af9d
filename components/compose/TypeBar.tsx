import { COMPOSE } from '../../lib/i18n/compose.ts';
import type { Skeleton } from '../../lib/skeleton/index.ts';
import { useServices } from '../use-services.ts';
import type { Composition } from './use-compose.ts';
import { useReason } from './use-reason.ts';

interface TypeBarProps {
  readonly composition: Composition;
  readonly skeleton: Skeleton;
  readonly onChange: () => void;
}

/** The report type that is worked with, and why; the way to another, and to keep it as it is arranged now. */
export function TypeBar({ composition, skeleton, onChange }: TypeBarProps) {
  const { library, feedback } = useServices();
  const reason = useReason(skeleton.id);
  const { tools, own, outline, options } = composition;
  const isOwn = own.includes(skeleton);

  const keep = async () => {
    const arranged = tools.arranged(skeleton, outline);
    const name = isOwn ? skeleton.name : COMPOSE.ownName(skeleton.name);
    const kept = await library.use((store) =>
      store.skeletons.saveAll([{ skeleton: { ...arranged, name, numbering: options.numbering } }]),
    );
    if (!kept) return;
    const [row] = kept.skeletons;
    if (!row || kept.added === 0) feedback.say(COMPOSE.knownOwn);
    else feedback.say(COMPOSE.keptOwn, () => void library.use((store) => store.skeletons.remove(row.id)));
  };

  return (
    <section className="type-bar" aria-label={COMPOSE.type}>
      <div className="grow">
        <h2>{skeleton.name}</h2>
        <p className="hint">{reason ?? skeleton.about}</p>
      </div>
      <div className="type-actions">
        <button type="button" className="button button-small" onClick={onChange}>
          {COMPOSE.change}
        </button>
        <button type="button" className="button button-quiet button-small" onClick={() => void keep()}>
          {COMPOSE.keepOwn}
        </button>
      </div>
    </section>
  );
}
