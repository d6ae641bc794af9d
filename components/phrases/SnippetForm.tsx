import { type FormEvent, useId, useState } from 'react';
import { COMMON } from '../../lib/i18n/common.ts';
import { SNIPPETS } from '../../lib/i18n/phrases.ts';
import { SHELF } from '../../lib/i18n/shelf.ts';
import { BlankEditor } from '../blank-editor/BlankEditor.tsx';

export interface SnippetFields {
  readonly title: string;
  readonly text: string;
  readonly tags: readonly string[];
  /** Empty: in none. */
  readonly folder: string;
}

/** Tags as they are typed, parted by spaces or commas. */
export function splitTags(tags: string): string[] {
  return tags.split(/[\s、，,]+/u).filter(Boolean);
}

interface SnippetFormProps {
  readonly label: string;
  readonly initial: SnippetFields;
  /** Folders to choose from. */
  readonly folders: readonly string[];
  readonly onCancel: () => void;
  readonly onSave: (fields: SnippetFields) => Promise<void>;
}

/** Name, text, tags and folder of a snippet. */
export function SnippetForm({ label, initial, folders, onCancel, onSave }: SnippetFormProps) {
  const [title, setTitle] = useState(initial.title);
  const [text, setText] = useState(initial.text);
  const [tags, setTags] = useState(initial.tags.join(' '));
  const [folder, setFolder] = useState(initial.folder);
  const foldersId = useId();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onSave({ title, text, tags: splitTags(tags), folder });
  };

  return (
    <form
      className="form snippet-form"
      aria-label={label}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <div>
        <span className="field-label">{SNIPPETS.fieldText}</span>
        {/* The form stands where the writer just pressed a button; typing goes on in it. */}
        <BlankEditor multiline autoFocus label={SNIPPETS.fieldText} value={text} onChange={setText} />
      </div>
      <label>
        <span className="field-label">{SNIPPETS.fieldTitle}</span>
        <input
          className="input"
          maxLength={200}
          placeholder={SNIPPETS.titleHint}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <label>
        <span className="field-label">{SNIPPETS.fieldTags}</span>
        <input
          className="input"
          placeholder={SNIPPETS.tagsHint}
          value={tags}
          onChange={(event) => setTags(event.currentTarget.value)}
        />
      </label>
      <label>
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
      <div className="row-end">
        <button type="button" className="button" onClick={onCancel}>
          {COMMON.cancel}
        </button>
        <button type="submit" className="button button-main" disabled={text.trim() === ''}>
          {COMMON.save}
        </button>
      </div>
    </form>
  );
}
