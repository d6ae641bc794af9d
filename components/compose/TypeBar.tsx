import { COMPOSE } from '../../lib/i18n/compose.ts';
import type { Skeleton } from '../../lib/skeleton/index.ts';
import { useReason } from './use-reason.ts';

interface TypeBarProps {
  readonly skeleton: Skeleton;
  readonly onChange: () => void;
}

/** The report type that is worked with, and why. */
export function TypeBar({ skeleton, onChange }: TypeBarProps) {
  const reason = useReason(skeleton.id);
  return (
    <section className="type-bar" aria-label={COMPOSE.type}>
      <div className="grow">
        <h2>{skeleton.name}</h2>
        <p className="hint">{reason ?? skeleton.about}</p>
      </div>
      <button type="button" className="button button-small" onClick={onChange}>
        {COMPOSE.change}
      </button>
    </section>
  );
}
