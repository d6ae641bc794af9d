import { type MouseEvent, useState } from 'react';
import { COMPOSE } from '../../lib/i18n/compose.ts';
import type { Skeleton, SkeletonSection } from '../../lib/skeleton/index.ts';
import { Icon } from '../common/Icon.tsx';
import { ReportText } from '../common/ReportText.tsx';
import { useServices } from '../use-services.ts';
import { Confirm } from './Confirm.tsx';
import { isSecondOfDouble } from './second-click.ts';
import type { Composition } from './use-compose.ts';

interface SectionBodyProps {
  readonly composition: Composition;
  readonly skeleton: Skeleton;
  readonly section: SkeletonSection;
  readonly name: string;
  readonly isPresent: boolean;
}

/** A section's heading and wording as they would be inserted, and the ways to change them. */
export function SectionBody({ composition, skeleton, section, name, isPresent }: SectionBodyProps) {
  const { writer } = useServices();
  const { tools, options, outline, arrange } = composition;
  const [confirming, setConfirming] = useState(false);
  const { id, frames, heading } = section;
  const asked = outline.frames[id] ?? 0;
  const children = section.children ?? [];
  // Each part of the section has a row, and a preview, of its own.
  const paragraphs = tools.composeSection(skeleton, id, {
    ...options,
    headingsOnly: false,
    skip: new Set(children.map((child) => child.id)),
  });
  const parts = children.filter((child) => !outline.skip.has(child.id)).length;

  const insert = () => {
    setConfirming(false);
    void writer.insertParagraphs(tools.composeSection(skeleton, id, options), COMPOSE.insertedSection);
  };
  const ask = (event: MouseEvent) => {
    if (isSecondOfDouble(event)) return;
    if (isPresent) setConfirming(true);
    else insert();
  };

  return (
    <div className="section-body">
      {heading === undefined ? null : (
        <label className="section-heading">
          <span className="field-label">{COMPOSE.heading}</span>
          <input
            className="input"
            maxLength={60}
            placeholder={heading}
            value={outline.headings[id] ?? ''}
            onChange={(event) =>
              arrange({ headings: { ...outline.headings, [id]: event.currentTarget.value } })
            }
          />
        </label>
      )}
      <div className="section-preview">
        {paragraphs.map((paragraph, index) => (
          // Paragraphs have no identity but their place.
          <p key={`${index} ${paragraph}`}>
            <ReportText text={paragraph} />
          </p>
        ))}
      </div>
      <div className="row section-buttons">
        <button type="button" className="button button-main" onClick={ask}>
          {COMPOSE.insertSection(parts)}
        </button>
        {frames.length > 1 ? (
          <button
            type="button"
            className="button"
            onClick={() => arrange({ frames: { ...outline.frames, [id]: asked + 1 } })}
          >
            <Icon name="another" />
            <span>{COMPOSE.another}</span>
            <span className="hint">{COMPOSE.frameAt((asked % frames.length) + 1, frames.length)}</span>
          </button>
        ) : null}
      </div>
      {confirming ? (
        <Confirm
          title={COMPOSE.confirmSection.title}
          text={COMPOSE.confirmSection.text(name)}
          actions={[{ label: COMPOSE.confirmSection.insert, act: insert }]}
          onClose={() => setConfirming(false)}
        />
      ) : null}
    </div>
  );
}
