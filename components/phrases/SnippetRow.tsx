import { useState } from 'react';
import type { Span } from '../../lib/draft/span.ts';
import { SNIPPETS } from '../../lib/i18n/phrases.ts';
import type { Snippet } from '../../lib/store/schemas.ts';
import { IconButton } from '../common/IconButton.tsx';
import { ReportText } from '../common/ReportText.tsx';
import { useServices } from '../use-services.ts';
import { SnippetForm } from './SnippetForm.tsx';

interface SnippetRowProps {
  readonly snippet: Snippet;
  readonly found?: readonly Span[];
  /** Folders to choose from when it is changed. */
  readonly folders: readonly string[];
}

/** A snippet: a click inserts it; it can be changed in place, and deleted with a way back. */
export function SnippetRow({ snippet, folders, found = [] }: SnippetRowProps) {
  const { writer, library, feedback } = useServices();
  const [editing, setEditing] = useState(false);
  const { id, title, text, tags, folder = '' } = snippet;

  const insert = async () => {
    if (await writer.insertText(text, SNIPPETS.inserted))
      await library.use((store) => store.snippets.used(id));
  };
  const remove = async () => {
    const undo = await library.use((store) => store.snippets.remove(id));
    if (undo) feedback.say(SNIPPETS.removed, () => void library.use(undo));
  };

  if (editing) {
    return (
      <SnippetForm
        label={SNIPPETS.edit(title)}
        initial={{ title, text, tags, folder }}
        folders={folders}
        onCancel={() => setEditing(false)}
        onSave={async (patch) => {
          const saved = await library.use((store) => store.snippets.update(id, patch));
          if (!saved) return;
          setEditing(false);
          feedback.say(SNIPPETS.updated);
        }}
      />
    );
  }
  return (
    <div className="snippet">
      <button type="button" className="offer" onClick={() => void insert()}>
        <span className="aloud">{SNIPPETS.insert('')}</span>
        <span className="snippet-title">
          {title}
          {tags.map((tag) => (
            <span key={tag} className="tag">
              {tag}
            </span>
          ))}
        </span>
        <span className="snippet-text">
          <ReportText text={text} found={found} />
        </span>
      </button>
      <span className="row-actions">
        <IconButton icon="edit" label={SNIPPETS.edit(title)} onClick={() => setEditing(true)} />
        <IconButton icon="trash" label={SNIPPETS.remove(title)} onClick={() => void remove()} />
      </span>
    </div>
  );
}
