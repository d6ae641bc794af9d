import { COMPOSE } from '../../lib/i18n/compose.ts';
import { MAKE } from '../../lib/i18n/own-skeletons.ts';
import { skeletonText } from '../../lib/i18n/skeleton.ts';
import type { Skeleton } from '../../lib/skeleton/index.ts';
import { sectionsInOrder } from '../../lib/skeleton/outline.ts';
import { ReportText } from '../common/ReportText.tsx';

/** Which sections a skeleton has, by their headings. */
export function MadeOutline({ skeleton }: { readonly skeleton: Skeleton }) {
  const placed = sectionsInOrder(skeleton);
  return (
    <details className="made-outline">
      <summary>
        {MAKE.sections(placed.length)}
        <span className="hint"> {skeletonText.numbering[skeleton.numbering ?? 'gbt9704']}</span>
      </summary>
      <ol>
        {placed.map(({ section, depth }) => (
          <li key={section.id} data-depth={Math.min(depth, 2)}>
            {section.heading === undefined ? (
              COMPOSE.roles[section.role]
            ) : (
              <ReportText text={section.heading} />
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
