import { type FormEvent, useId, useState } from 'react';
import { COMMON } from '../../lib/i18n/common.ts';
import { SKELETON_FORM, SKELETON_VIEW } from '../../lib/i18n/own-skeletons.ts';
import { SHELF } from '../../lib/i18n/shelf.ts';
import { skeletonText } from '../../lib/i18n/skeleton.ts';
import { NUMBERING_STYLES } from '../../lib/skeleton/numbering.ts';
import type { Skeleton } from '../../lib/skeleton/skeleton.ts';
import { BlankEditor } from '../blank-editor/BlankEditor.tsx';
import { splitTags } from '../phrases/SnippetForm.tsx';
import { SectionsEditor } from './SectionsEditor.tsx';
import { tidySkeleton } from './tidy-skeleton.ts';

export interface SkeletonFields {
  readonly skeleton: Skeleton;
  readonly tags: readonly string[];
  readonly folder: string;
}

interface SkeletonEditorProps {
  readonly initial: SkeletonFields;
  readonly folders: readonly string[];
  readonly onSave: (fields: SkeletonFields) => Promise<void>;
  readonly onCancel: () => void;
}

/** Changes a skeleton of one's own: name, title, numbering, and every section with its wordings. */
export function SkeletonEditor({ initial, folders, onSave, onCancel }: SkeletonEditorProps) {
  const [skeleton, setSkeleton] = useState(initial.skeleton);
  const [tags, setTags] = useState(initial.tags.join(' '));
  const [folder, setFolder] = useState(initial.folder);
  const foldersId = useId();
  const change = (part: Partial<Skeleton>) => setSkeleton({ ...skeleton, ...part });
  const tidy = tidySkeleton(skeleton);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (tidy) void onSave({ skeleton: tidy, tags: splitTags(tags), folder });
  };

  return (
    <form
      className="form skeleton-form"
      aria-label={SKELETON_VIEW.edit(initial.skeleton.name)}
      onSubmit={submit}
    >
      <div className="form-row">
        <label className="grow">
          <span className="field-label">{SKELETON_FORM.name}</span>
          <input
            className="input"
            required
            maxLength={60}
            ref={(box) => {
              if (box && !box.form?.contains(document.activeElement)) box.focus();
            }}
            value={skeleton.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
        </label>
        <label className="grow">
          <span className="field-label">{SHELF.folder}</span>
          <input
            className="input"
            maxLength={40}
            list={foldersId}
            placeholder={SHELF.folderHint}
            value={folder}
            onChange={(event) => setFolder(event.currentTarget.value)}
          />
          <datalist id={foldersId}>
            {folders.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </label>
        <label className="grow">
          <span className="field-label">{SKELETON_FORM.tags}</span>
          <input
            className="input"
            placeholder={SKELETON_FORM.tagsHint}
            value={tags}
            onChange={(event) => setTags(event.currentTarget.value)}
          />
        </label>
      </div>
      <div className="form-row">
        <label className="grow">
          <span className="field-label">{SKELETON_FORM.about}</span>
          <input
            className="input"
            maxLength={120}
            value={skeleton.about}
            onChange={(event) => change({ about: event.currentTarget.value })}
          />
        </label>
        <label>
          <span className="field-label">{SKELETON_FORM.writer}</span>
          <input
            className="input"
            maxLength={20}
            placeholder={SKELETON_FORM.writerHint}
            value={skeleton.writer ?? ''}
            onChange={(event) => change({ writer: event.currentTarget.value })}
          />
        </label>
        <label>
          <span className="field-label">{SKELETON_FORM.numbering}</span>
          <select
            className="input"
            value={skeleton.numbering ?? 'gbt9704'}
            onChange={(event) => {
              const numbering = NUMBERING_STYLES.find((style) => style === event.currentTarget.value);
              if (numbering) change({ numbering });
            }}
          >
            {NUMBERING_STYLES.map((style) => (
              <option key={style} value={style}>
                {skeletonText.numbering[style]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div>
        <span className="field-label">{SKELETON_FORM.title}</span>
        <BlankEditor
          label={SKELETON_FORM.title}
          value={skeleton.title}
          onChange={(title) => change({ title })}
        />
      </div>
      <div>
        <span className="field-label">{SKELETON_FORM.sections}</span>
        <SectionsEditor
          sections={skeleton.sections}
          root={skeleton.sections}
          place=""
          onSections={(sections) => change({ sections })}
        />
      </div>
      {tidy ? null : <p className="doubt">{SKELETON_FORM.nothing}</p>}
      <div className="row-end form-foot">
        <button type="button" className="button" onClick={onCancel}>
          {COMMON.cancel}
        </button>
        <button type="submit" className="button button-main" disabled={!tidy}>
          {COMMON.save}
        </button>
      </div>
    </form>
  );
}
