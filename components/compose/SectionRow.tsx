import { type SyntheticEvent, useState } from 'react';
import { COMPOSE } from '../../lib/i18n/compose.ts';
import type { PlacedSection, Skeleton } from '../../lib/skeleton/index.ts';
import { Icon } from '../common/Icon.tsx';
import { ReportText } from '../common/ReportText.tsx';
import { useServices } from '../use-services.ts';
import { sectionName } from './section-name.ts';
import type { Composition } from './use-compose.ts';

interface SectionRowProps {
  readonly composition: Composition;
  readonly skeleton: Skeleton;
  readonly placed: PlacedSection;
  readonly isPresent: boolean;
}

/** One section: whether the draft has it; opened, its wording and what can be done with it. */
export function SectionRow({ composition, skeleton, placed, isPresent }: SectionRowProps) {
  const { section, depth } = placed;
  const [open, setOpen] = useState(false);
  const { choices } = composition;
  const isSkipped = choices.skip.has(section.id);
  const state = isPresent ? 'present' : isSkipped ? 'skipped' : 'missing';

  return (
    <details
      className="section"
      data-section={section.id}
      data-state={state}
      data-depth={depth}
      open={open}
      onToggle={(event: SyntheticEvent<HTMLDetailsElement>) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="section-state">{isPresent ? <Icon name="check" /> : null}</span>
        <span className="grow section-name">{sectionName(composition, skeleton, section)}</span>
        <span className="hint">{COMPOSE[state]}</span>
      </summary>
      {open ? <SectionBody composition={composition} skeleton={skeleton} placed={placed} /> : null}
    </details>
  );
}

function SectionBody({ composition, skeleton, placed }: Omit<SectionRowProps, 'isPresent'>) {
  const { writer, choices: cell } = useServices();
  const { tools, options, choices } = composition;
  const { section } = placed;
  const { id, frames } = section;
  const isSkipped = choices.skip.has(id);
  const asked = choices.frames[id] ?? 0;
  const children = section.children ?? [];
  // Each part of the section has a row, and a preview, of its own.
  const paragraphs = tools.composeSection(skeleton, id, {
    ...options,
    headingsOnly: false,
    skip: new Set(children.map((child) => child.id)),
  });
  const parts = children.filter((child) => !choices.skip.has(child.id)).length;

  const toggleSkip = () => {
    const skip = new Set(choices.skip);
    if (isSkipped) skip.delete(id);
    else skip.add(id);
    cell.set({ ...choices, skip });
  };

  return (
    <div className="section-body">
      <div className="section-preview">
        {paragraphs.map((paragraph, index) => (
          // Paragraphs have no identity but their place.
          <p key={`${index} ${paragraph}`}>
            <ReportText text={paragraph} />
          </p>
        ))}
      </div>
      <div className="row section-buttons">
        <button
          type="button"
          className="button button-main"
          onClick={() =>
            void writer.insertParagraphs(tools.composeSection(skeleton, id, options), COMPOSE.insertedSection)
          }
        >
          {COMPOSE.insertSection(parts)}
        </button>
        {frames.length > 1 ? (
          <button
            type="button"
            className="button"
            onClick={() => cell.set({ ...choices, frames: { ...choices.frames, [id]: asked + 1 } })}
          >
            <Icon name="another" />
            {COMPOSE.another}
            <span className="hint">{COMPOSE.frameAt((asked % frames.length) + 1, frames.length)}</span>
          </button>
        ) : null}
        {section.optional || isSkipped ? (
          <button type="button" className="button button-quiet" aria-pressed={isSkipped} onClick={toggleSkip}>
            {isSkipped ? COMPOSE.keep : COMPOSE.skip}
          </button>
        ) : null}
      </div>
    </div>
  );
}
