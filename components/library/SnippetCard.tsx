import { useState } from 'react';
import type { Span } from '../../lib/draft/span.ts';
import { LIBRARY, SNIPPET_VIEW } from '../../lib/i18n/library.ts';
import { SNIPPETS } from '../../lib/i18n/phrases.ts';
import type { Snippet } from '../../lib/store/index.ts';
import { Grip } from '../common/Grip.tsx';
import { Icon } from '../common/Icon.tsx';
import { IconButton } from '../common/IconButton.tsx';
import { ReportText } from '../common/ReportText.tsx';
import type { DropProps, GripProps } from '../common/use-reorder.ts';
import { SnippetForm } from '../phrases/SnippetForm.tsx';
import { copyText } from '../session/clipboard.ts';
import { useDesk } from './desk.ts';

interface SnippetCardProps {
  readonly snippet: Snippet;
  /** What was searched for, in the text. */
  readonly found: readonly Span[];
  readonly folders: readonly string[];
  /** Absent where the order isn't the shelf's. */
  readonly grip?: GripProps;
  readonly drop?: DropProps;
}

/** A snippet: changed in place, copied, deleted with a way back. */
export function SnippetCard({ snippet, found, folders, grip, drop }: SnippetCardProps) {
  const { library, feedback } = useDesk();
  const [editing, setEditing] = useState(false);
  const { id, title, text, tags, folder = '', uses, updatedAt } = snippet;

  const remove = async () => {
    const undo = await library.use((store) => store.snippets.remove(id));
    if (undo) feedback.say(SNIPPET_VIEW.removed, () => void library.use(undo));
  };

  if (editing) {
    return (
      <div className="card">
        <SnippetForm
          label={SNIPPETS.edit(title)}
          initial={{ title, text, tags, folder }}
          folders={folders}
          onCancel={() => setEditing(false)}
          onSave={async (patch) => {
            const saved = await library.use((store) => store.snippets.update(id, patch));
            if (!saved) return;
            setEditing(false);
            feedback.say(SNIPPET_VIEW.updated);
          }}
        />
      </div>
    );
  }
  return (
    <article className="card" aria-label={title} {...drop}>
      <div className="card-head">
        <h3>{title}</h3>
        {folder === '' ? null : (
          <span className="tag tag-folder">
            <Icon name="folder" />
            {folder}
          </span>
        )}
        {tags.map((tag) => (
          <span key={tag} className="tag">
            {tag}
          </span>
        ))}
        <span className="grow" />
        <button
          type="button"
          className="button button-quiet button-small"
          aria-label={SNIPPET_VIEW.copy(title)}
          onClick={async () => feedback.say((await copyText(text)) ? LIBRARY.copied : LIBRARY.notCopied)}
        >
          {LIBRARY.copy}
        </button>
        <IconButton
          icon="edit"
          label={SNIPPETS.edit(title)}
          title={LIBRARY.edit}
          onClick={() => setEditing(true)}
        />
        <IconButton
          icon="trash"
          label={SNIPPETS.remove(title)}
          title={LIBRARY.remove}
          onClick={() => void remove()}
        />
        {grip ? <Grip name={title} {...grip} /> : null}
      </div>
      <ReportText text={text} found={found} />
      <p className="hint">
        {uses > 0 ? SNIPPET_VIEW.uses(uses) : SNIPPET_VIEW.unused}
        {' · '}
        {SNIPPET_VIEW.changed(LIBRARY.day(updatedAt))}
      </p>
    </article>
  );
}
