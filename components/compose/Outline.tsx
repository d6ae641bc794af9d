import { useDeferredValue, useMemo } from 'react';
import { COMPOSE } from '../../lib/i18n/compose.ts';
import type { PlacedSection, Skeleton } from '../../lib/skeleton/index.ts';
import { useCell, useServices } from '../use-services.ts';
import { SectionRow } from './SectionRow.tsx';
import type { Composition } from './use-compose.ts';

interface OutlineProps {
  readonly composition: Composition;
  readonly skeleton: Skeleton;
}

/** The report's sections in order, with what the draft already has. */
export function Outline({ composition, skeleton }: OutlineProps) {
  const { session } = useServices();
  const field = useCell(session.field);
  // Typing goes first; the outline may be a moment behind.
  const text = useDeferredValue(field?.text ?? '');
  const { tools } = composition;
  const placed = useMemo(() => tools.sectionsInOrder(skeleton), [tools, skeleton]);
  const present = useMemo(() => tools.sectionsPresent(skeleton, text), [tools, skeleton, text]);

  return (
    <section aria-label={COMPOSE.outline}>
      <div className="group-title group-bar">
        <h2>{COMPOSE.outline}</h2>
        <span className="hint">{COMPOSE.sections(present.size, placed.length)}</span>
      </div>
      <ul>
        {placed.map((one: PlacedSection) => (
          <li key={one.section.id}>
            <SectionRow
              composition={composition}
              skeleton={skeleton}
              placed={one}
              isPresent={present.has(one.section.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
