import { SKELETON_FORM } from '../../lib/i18n/own-skeletons.ts';
import type { SkeletonSection } from '../../lib/skeleton/skeleton.ts';
import { Icon } from '../common/Icon.tsx';
import { useReorder } from '../common/use-reorder.ts';
import { SectionEditor } from './SectionEditor.tsx';
import { freshSection } from './tidy-skeleton.ts';

interface SectionsEditorProps {
  readonly sections: readonly SkeletonSection[];
  /** All of the skeleton, for ids that nobody has yet. */
  readonly root: readonly SkeletonSection[];
  /** Place of the section that they stand in, 2 or 2.1; empty at the outside. */
  readonly place: string;
  readonly onSections: (sections: readonly SkeletonSection[]) => void;
}

/** Deeper than this no report has sections. */
const DEEPEST = 3;

/** Sections beside one another: changed, moved, taken out, added to. */
export function SectionsEditor({ sections, root, place, onSections }: SectionsEditorProps) {
  const order = useReorder(
    sections.map(({ id }) => id),
    (ids) => onSections(ids.flatMap((id) => sections.find((section) => section.id === id) ?? [])),
  );
  const depth = place === '' ? 0 : place.split('.').length;
  const add = () => onSections([...sections, freshSection(root, sections[sections.length - 1]?.role)]);

  return (
    <>
      <ol className="sections-edit">
        {sections.map((section, index) => {
          const own = place === '' ? String(index + 1) : `${place}.${index + 1}`;
          const change = (changed: SkeletonSection) =>
            onSections(sections.map((one) => (one.id === section.id ? changed : one)));
          return (
            <li key={section.id} {...order.row(section.id)}>
              <SectionEditor
                section={section}
                place={own}
                grip={order.grip(section.id)}
                onSection={change}
                onRemove={() => onSections(sections.filter((one) => one.id !== section.id))}
              />
              {section.children || depth < DEEPEST - 1 ? (
                <SectionsEditor
                  sections={section.children ?? []}
                  root={root}
                  place={own}
                  onSections={(children) => change({ ...section, children })}
                />
              ) : null}
            </li>
          );
        })}
      </ol>
      <button
        type="button"
        className="button button-quiet button-small"
        aria-label={
          place === '' ? SKELETON_FORM.addSection : SKELETON_FORM.addPartTo(SKELETON_FORM.section(place))
        }
        onClick={add}
      >
        <Icon name="plus" />
        {place === '' ? SKELETON_FORM.addSection : SKELETON_FORM.addPart}
      </button>
      <span className="aloud" aria-live="polite">
        {order.said}
      </span>
    </>
  );
}
