import { useDeferredValue, useMemo } from 'react';
import { COMPOSE } from '../../lib/i18n/compose.ts';
import type { Skeleton, SkeletonSection } from '../../lib/skeleton/index.ts';
import { useReorder } from '../common/use-reorder.ts';
import { useCell, useServices } from '../use-services.ts';
import { SectionRow } from './SectionRow.tsx';
import type { Composition } from './use-compose.ts';

interface OutlineProps {
  readonly composition: Composition;
  readonly skeleton: Skeleton;
}

/** The report's sections in the writer's order, with what the draft already has. */
export function Outline({ composition, skeleton }: OutlineProps) {
  const { session } = useServices();
  const field = useCell(session.field);
  // Typing goes first; the outline may be a moment behind.
  const text = useDeferredValue(field?.text ?? '');
  const { tools, outline } = composition;
  const present = useMemo(
    () => tools.sectionsPresent(skeleton, text, outline.headings),
    [tools, skeleton, text, outline.headings],
  );
  const chosen = tools.sectionsInOrder(tools.arranged(skeleton, { skip: outline.skip }));
  const written = chosen.filter(({ section }) => present.has(section.id)).length;

  return (
    <section aria-label={COMPOSE.outline}>
      <div className="group-title group-bar">
        <h2>{COMPOSE.outline}</h2>
        <span className="hint">{COMPOSE.sections(written, chosen.length)}</span>
      </div>
      <Siblings
        composition={composition}
        skeleton={skeleton}
        sections={skeleton.sections}
        depth={0}
        present={present}
        isLeftOut={false}
      />
    </section>
  );
}

interface SiblingsProps extends OutlineProps {
  readonly sections: readonly SkeletonSection[];
  readonly depth: number;
  readonly present: ReadonlySet<string>;
  /** With the section that they stand in. */
  readonly isLeftOut: boolean;
}

/** Sections that change places with one another. */
function Siblings({ composition, skeleton, sections, depth, present, isLeftOut }: SiblingsProps) {
  const { tools, outline, arrange } = composition;
  const ordered = tools.chosenSections(sections, undefined, outline.order);
  const ids = ordered.map(({ id }) => id);
  const reorder = useReorder(ids, (next) => {
    arrange({ order: [...outline.order.filter((id) => !ids.includes(id)), ...next] });
  });

  return (
    <>
      <ul>
        {ordered.map((section) => (
          <li key={section.id}>
            <SectionRow
              composition={composition}
              skeleton={skeleton}
              placed={{ section, depth }}
              isPresent={present.has(section.id)}
              isLeftOut={isLeftOut}
              grip={reorder.grip(section.id)}
              drop={reorder.row(section.id)}
            />
            {section.children ? (
              <Siblings
                composition={composition}
                skeleton={skeleton}
                sections={section.children}
                depth={depth + 1}
                present={present}
                isLeftOut={isLeftOut || outline.skip.has(section.id)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <p className="aloud" aria-live="polite">
        {reorder.said}
      </p>
    </>
  );
}
