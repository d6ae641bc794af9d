import { type FormEvent, useState } from 'react';
import { COMMON } from '../../lib/i18n/common.ts';
import { SNIPPETS } from '../../lib/i18n/phrases.ts';

export interface SnippetFields {
  readonly title: string;
  readonly text: string;
  readonly tags: readonly string[];
}

interface SnippetFormProps {
  readonly label: string;
  readonly initial: SnippetFields;
  readonly onCancel: () => void;
  readonly onSave: (fields: SnippetFields) => Promise<void>;
}

/** Name, text and tags of a snippet. */
export function SnippetForm({ label, initial, onCancel, onSave }: SnippetFormProps) {
  const [title, setTitle] = useState(initial.title);
  const [text, setText] = useState(initial.text);
  const [tags, setTags] = useState(initial.tags.join(' '));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onSave({ title, text, tags: tags.split(/[\s、，,]+/u).filter(Boolean) });
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
      <label>
        <span className="field-label">{SNIPPETS.fieldText}</span>
        <textarea
          className="input report"
          required
          rows={4}
          // The form stands where the writer just pressed a button; typing goes on in it.
          ref={(box) => box?.focus()}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </label>
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
