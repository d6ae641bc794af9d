import { LIBRARY } from '../../lib/i18n/library.ts';
import { SKELETON_FORM } from '../../lib/i18n/own-skeletons.ts';
import type { SkeletonSection } from '../../lib/skeleton/skeleton.ts';
import { BlankEditor } from '../blank-editor/BlankEditor.tsx';
import { Grip } from '../common/Grip.tsx';
import { Icon } from '../common/Icon.tsx';
import { IconButton } from '../common/IconButton.tsx';
import type { GripProps } from '../common/use-reorder.ts';

interface SectionEditorProps {
  readonly section: SkeletonSection;
  /** 2 or 2.1 */
  readonly place: string;
  readonly grip: GripProps;
  readonly onSection: (section: SkeletonSection) => void;
  readonly onRemove: () => void;
}

/** One section: its heading, whether reports may go without it, its wordings. */
export function SectionEditor({ section, place, grip, onSection, onRemove }: SectionEditorProps) {
  const { heading = '', frames, optional = false } = section;
  const name = SKELETON_FORM.section(place);
  const setFrames = (next: readonly string[]) => onSection({ ...section, frames: next });

  return (
    <div className="section-edit">
      <div className="section-edit-head">
        <span className="section-place">{place}</span>
        <div className="grow">
          <BlankEditor
            label={SKELETON_FORM.headingOf(name)}
            value={heading}
            placeholder={SKELETON_FORM.headingHint}
            onChange={(words) => onSection({ ...section, heading: words })}
          />
        </div>
        <label className="check">
          <input
            type="checkbox"
            aria-label={SKELETON_FORM.optionalOf(name)}
            checked={optional}
            onChange={(event) => onSection({ ...section, optional: event.currentTarget.checked })}
          />
          {SKELETON_FORM.optional}
        </label>
        <IconButton
          icon="trash"
          label={SKELETON_FORM.removeSection(name)}
          title={LIBRARY.remove}
          onClick={onRemove}
        />
        <Grip name={name} {...grip} />
      </div>
      {frames.map((frame, index) => (
        // Wordings have no identity but their place.
        <div key={`${index} of ${frames.length}`} className="frame-edit">
          <div className="grow">
            <BlankEditor
              multiline
              label={SKELETON_FORM.frameOf(name, index + 1)}
              value={frame}
              onChange={(words) => setFrames(frames.map((one, at) => (at === index ? words : one)))}
            />
          </div>
          <IconButton
            icon="close"
            label={SKELETON_FORM.removeFrame(name, index + 1)}
            title={LIBRARY.remove}
            onClick={() => setFrames(frames.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <button
        type="button"
        className="button button-quiet button-small"
        aria-label={SKELETON_FORM.addFrameTo(name)}
        onClick={() => setFrames([...frames, ''])}
      >
        <Icon name="plus" />
        {SKELETON_FORM.addFrame}
      </button>
    </div>
  );
}
