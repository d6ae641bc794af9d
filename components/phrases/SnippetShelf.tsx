import { type RefObject, useState } from 'react';
import { SNIPPETS } from '../../lib/i18n/phrases.ts';
import { Icon } from '../common/Icon.tsx';
import { LongList } from '../common/LongList.tsx';
import { useCell, useServices } from '../use-services.ts';
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
        <button
          type="button"
          className="button button-icon button-small"
          aria-label={SNIPPETS.create}
          title={SNIPPETS.create}
          aria-expanded={creating}
          onClick={() => setCreating(!creating)}
        >
          <Icon name="plus" />
        </button>
      </div>
      {creating ? (
        <SnippetForm
          label={SNIPPETS.create}
          initial={{ title: '', text: '', tags: [] }}
          onCancel={() => setCreating(false)}
          onSave={async ({ text, title, tags }) => {
            if (await saveSnippet(services, text, { title, tags })) setCreating(false);
          }}
        />
      ) : null}
      {snippets?.length === 0 && !creating ? <p className="hint pad">{SNIPPETS.empty}</p> : null}
      <LongList items={snippets ?? []} idOf={({ id }) => id} label={SNIPPETS.title} scroller={scroller}>
        {(snippet) => <SnippetRow snippet={snippet} />}
      </LongList>
    </section>
  );
}
