import { type RefObject, useMemo, useState } from 'react';
import { SNIPPETS } from '../../lib/i18n/phrases.ts';
import { SHELF } from '../../lib/i18n/shelf.ts';
import { IconButton } from '../common/IconButton.tsx';
import { LongList } from '../common/LongList.tsx';
import { useCell, useServices } from '../use-services.ts';
import { foldersOf } from './folders.ts';
import { SnippetForm } from './SnippetForm.tsx';
import { SnippetRow } from './SnippetRow.tsx';
import { saveSnippet } from './save-snippet.ts';

/** The writer's own snippets, and the ways to get more. */
export function SnippetShelf({ scroller }: { readonly scroller: RefObject<HTMLElement | null> }) {
  const services = useServices();
  const { session, library } = services;
  const field = useCell(session.field);
  const snippets = useCell(library.snippets);
  const [creating, setCreating] = useState(false);
  const folders = useMemo(() => foldersOf(snippets ?? []), [snippets]);
  const [chosen, setFolder] = useState('');
  // A folder that is gone counts as none chosen.
  const folder = folders.includes(chosen) ? chosen : '';
  const shown = (snippets ?? []).filter((one) => folder === '' || one.folder === folder);
  const selected = field ? field.text.slice(field.selection.from, field.selection.to) : '';
  const hasSelection = selected.trim() !== '';

  return (
    <section aria-label={SNIPPETS.title} className="shelf">
      <div className="group-title group-bar">
        <h2>{SNIPPETS.title}</h2>
        {snippets ? <span className="hint">{SNIPPETS.count(snippets.length)}</span> : null}
        <span className="grow" />
        <button
          type="button"
          className="button button-quiet button-small"
          disabled={!hasSelection}
          title={hasSelection ? undefined : SNIPPETS.noSelection}
          onClick={() => void saveSnippet(services, selected)}
        >
          {SNIPPETS.saveSelection}
        </button>
        <IconButton
          icon="plus"
          label={SNIPPETS.create}
          title={SNIPPETS.create}
          aria-expanded={creating}
          onClick={() => setCreating(!creating)}
        />
      </div>
      {creating ? (
        <SnippetForm
          label={SNIPPETS.create}
          initial={{ title: '', text: '', tags: [], folder }}
          folders={folders}
          onCancel={() => setCreating(false)}
          onSave={async ({ text, ...more }) => {
            if (await saveSnippet(services, text, more)) setCreating(false);
          }}
        />
      ) : null}
      {snippets?.length === 0 && !creating ? <p className="hint pad">{SNIPPETS.empty}</p> : null}
      {folders.length > 0 ? (
        <select
          className="input shelf-folder"
          aria-label={SHELF.folder}
          value={folder}
          onChange={(event) => setFolder(event.currentTarget.value)}
        >
          <option value="">{SHELF.allFolders}</option>
          {folders.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      ) : null}
      <LongList items={shown} idOf={({ id }) => id} label={SNIPPETS.title} scroller={scroller}>
        {(snippet) => <SnippetRow snippet={snippet} folders={folders} />}
      </LongList>
    </section>
  );
}
