import { type SyntheticEvent, useState } from 'react';
import { COMPOSE } from '../../lib/i18n/compose.ts';
import type { PlacedSection, Skeleton } from '../../lib/skeleton/index.ts';
import { Grip } from '../common/Grip.tsx';
import { Icon } from '../common/Icon.tsx';
import type { DropProps, GripProps } from '../common/use-reorder.ts';
import { SectionBody } from './SectionBody.tsx';
import { sectionName } from './section-name.ts';
import type { Composition } from './use-compose.ts';

interface SectionRowProps {
  readonly composition: Composition;
  readonly skeleton: Skeleton;
  readonly placed: PlacedSection;
  readonly isPresent: boolean;
  /** With the section that it stands in. */
  readonly isLeftOut: boolean;
  readonly grip: GripProps;
  readonly drop: DropProps;
}

/** One section: a tick, whether the draft has it, a handle; opened, its wording and what can be done with it. */
export function SectionRow({
  composition,
  skeleton,
  placed,
  isPresent,
  isLeftOut,
  grip,
  drop,
}: SectionRowProps) {
  const { section, depth } = placed;
  const [open, setOpen] = useState(false);
  const { outline, arrange } = composition;
  const isSkipped = isLeftOut || outline.skip.has(section.id);
  const state = isPresent ? 'present' : isSkipped ? 'skipped' : 'missing';
  const name = sectionName(composition, skeleton, section);

  const tick = (written: boolean) => {
    const skip = new Set(outline.skip);
    if (written) skip.delete(section.id);
    else skip.add(section.id);
    arrange({ skip });
  };

  return (
    <div className="section-line" data-depth={depth} {...drop}>
      <input
        type="checkbox"
        aria-label={COMPOSE.tick(name)}
        checked={!isSkipped}
        disabled={isLeftOut}
        onChange={(event) => tick(event.currentTarget.checked)}
      />
      <details
        className="section"
        data-section={section.id}
        data-state={state}
        data-depth={depth}
        open={open}
        onToggle={(event: SyntheticEvent<HTMLDetailsElement>) => setOpen(event.currentTarget.open)}
      >
        <summary>
          <span className="grow section-name">{name}</span>
          <span className="hint section-state">
            {isPresent ? <Icon name="check" /> : null}
            {COMPOSE[state]}
          </span>
        </summary>
        {open ? (
          <SectionBody
            composition={composition}
            skeleton={skeleton}
            section={section}
            name={name}
            isPresent={isPresent}
          />
        ) : null}
      </details>
      <Grip name={name} {...grip} />
    </div>
  );
}
