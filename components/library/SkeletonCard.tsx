import { useState } from 'react';
import { findBlanks } from '../../lib/draft/blank.ts';
import { LIBRARY, SNIPPET_VIEW } from '../../lib/i18n/library.ts';
import { SKELETON_VIEW } from '../../lib/i18n/own-skeletons.ts';
import { composeSkeleton, type Skeleton, sectionsInOrder } from '../../lib/skeleton/index.ts';
import { standsFlush } from '../../lib/skeleton/line.ts';
import type { OwnSkeleton } from '../../lib/store/index.ts';
import { Grip } from '../common/Grip.tsx';
import { Icon } from '../common/Icon.tsx';
import { IconButton } from '../common/IconButton.tsx';
import { ReportText } from '../common/ReportText.tsx';
import type { DropProps, GripProps } from '../common/use-reorder.ts';
import { SkeletonEditor } from '../skeleton/SkeletonEditor.tsx';
import { useDesk } from './desk.ts';

interface SkeletonCardProps {
  readonly row: OwnSkeleton;
  readonly folders: readonly string[];
  /** Absent where the order isn't the shelf's. */
  readonly grip?: GripProps;
  readonly drop?: DropProps;
}

/** A skeleton of one's own: looked at, changed in place, deleted with a way back. */
export function SkeletonCard({ row, folders, grip, drop }: SkeletonCardProps) {
  const { library, feedback } = useDesk();
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState(false);
  const { id, skeleton, tags, folder, uses } = row;
  const { name, about } = skeleton;

  const remove = async () => {
    const undo = await library.use((store) => store.skeletons.remove(id));
    if (undo) feedback.say(SKELETON_VIEW.removed(name), () => void library.use(undo));
  };

  if (editing) {
    return (
      <div className="card">
        <SkeletonEditor
          initial={{ skeleton, tags, folder: folder ?? '' }}
          folders={folders}
          onCancel={() => setEditing(false)}
          onSave={async (patch) => {
            const saved = await library.use((store) => store.skeletons.update(id, patch));
            if (!saved) return;
            setEditing(false);
            feedback.say(SKELETON_VIEW.updated);
          }}
        />
      </div>
    );
  }
  return (
    <article className="card" aria-label={name} {...drop}>
      <div className="card-head">
        <h3>
          <button
            type="button"
            className="fold"
            aria-expanded={open}
            aria-label={SKELETON_VIEW.read(name)}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'down' : 'right'} />
            {name}
          </button>
        </h3>
        {folder ? (
          <span className="tag tag-folder">
            <Icon name="folder" />
            {folder}
          </span>
        ) : null}
        {tags.map((tag) => (
          <span key={tag} className="tag">
            {tag}
          </span>
        ))}
        <span className="grow" />
        <span className="hint">{SKELETON_VIEW.facts(...factsOf(skeleton))}</span>
        <IconButton
          icon="edit"
          label={SKELETON_VIEW.edit(name)}
          title={LIBRARY.edit}
          onClick={() => setEditing(true)}
        />
        <IconButton
          icon="trash"
          label={SKELETON_VIEW.remove(name)}
          title={LIBRARY.remove}
          onClick={() => void remove()}
        />
        {grip ? <Grip name={name} {...grip} /> : null}
      </div>
      <p className="hint">
        {about}
        {' · '}
        {uses > 0 ? SNIPPET_VIEW.uses(uses) : SNIPPET_VIEW.unused}
      </p>
      {open ? (
        <div className="report-page">
          {composeSkeleton(skeleton, { numbering: skeleton.numbering ?? 'gbt9704', withTitle: true }).map(
            (paragraph, index) => (
              // Paragraphs have no identity but their place.
              <p key={`${index} ${paragraph}`} className={standsFlush(paragraph) ? 'flush' : undefined}>
                <ReportText text={paragraph} />
              </p>
            ),
          )}
        </div>
      ) : null}
    </article>
  );
}

/** Sections and blanks, counted. */
function factsOf(skeleton: Skeleton): [sections: number, blanks: number] {
  const sections = sectionsInOrder(skeleton).map(({ section }) => section);
  const texts = sections.flatMap(({ heading = '', frames: [first = ''] }) => [heading, first]);
  return [sections.length, [skeleton.title, ...texts].flatMap(findBlanks).length];
}
