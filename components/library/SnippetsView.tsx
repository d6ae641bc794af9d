import { useContext, useDeferredValue, useMemo, useState } from 'react';
import { LIBRARY, SNIPPET_VIEW } from '../../lib/i18n/library.ts';
import { SHELF } from '../../lib/i18n/shelf.ts';
import { importSnippetPack, SnippetPackError, writeSnippetPack } from '../../lib/store/snippet-pack.ts';
import { createSearch } from '../../lib/suggest/search.ts';
import { Icon } from '../common/Icon.tsx';
import { LongList } from '../common/LongList.tsx';
import { SearchBox } from '../common/SearchBox.tsx';
import { StateNote } from '../common/StateNote.tsx';
import { saveFile } from '../common/save-file.ts';
import { useReadings } from '../common/use-readings.ts';
import { useReorder } from '../common/use-reorder.ts';
import { type SnippetFields, SnippetForm } from '../phrases/SnippetForm.tsx';
import { useCell } from '../use-services.ts';
import { useDesk } from './desk.ts';
import { FilePicker } from './FilePicker.tsx';
import { FirstReports } from './FirstReports.tsx';
import { fileDay } from './files.ts';
import { ShelfBar } from './ShelfBar.tsx';
import { SnippetCard } from './SnippetCard.tsx';
import { ScrollerContext } from './scroller.ts';
import { orderOfAll, useShelfFilter } from './use-shelf.ts';

const NEW: SnippetFields = { title: '', text: '', tags: [], folder: '' };

export function SnippetsView() {
  const { library, feedback } = useDesk();
  const snippets = useCell(library.snippets);
  const [query, setQuery] = useState('');
  const [creating, setCreating] = useState(false);
  const scroller = useContext(ScrollerContext);
  const filter = useShelfFilter(snippets);

  const words = useDeferredValue(query.trim());
  const readings = useReadings(words);
  const searching = words !== '';
  const search = useMemo(
    () =>
      searching && snippets
        ? createSearch(
            snippets.map((snippet) => ({ ...snippet, source: 'snippet' as const, snippet })),
            readings,
          )
        : undefined,
    [snippets, searching, readings],
  );
  const found = useMemo(
    () =>
      search
        ? search
            .search(words, Number.POSITIVE_INFINITY)
            .map(({ entry, spans }) => ({ snippet: entry.snippet, spans }))
        : (snippets ?? []).map((snippet) => ({ snippet, spans: [] })),
    [search, snippets, words],
  );
  const shown = found.filter(({ snippet }) => filter.shows(snippet));
  const order = useReorder(
    shown.map(({ snippet }) => snippet.id),
    (next) => {
      const all = orderOfAll(
        (snippets ?? []).map(({ id }) => id),
        next,
      );
      void library.use((store) => store.snippets.arrange(all));
    },
  );
  if (!snippets) return <p className="hint">{LIBRARY.loading}</p>;
  const narrowed = searching || filter.narrows;

  const create = async (fields: SnippetFields) => {
    const saved = await library.use((store) => store.snippets.saveAll([fields]));
    if (!saved) return;
    setCreating(false);
    feedback.say(saved.added > 0 ? SNIPPET_VIEW.saved : SNIPPET_VIEW.known);
  };
  const exportShown = () => {
    saveFile(
      SNIPPET_VIEW.fileName(fileDay(new Date())),
      writeSnippetPack(shown.map(({ snippet }) => snippet)),
      'json',
    );
    feedback.say(SNIPPET_VIEW.exported(shown.length));
  };
  const rename = async (from: string, to: string) => {
    const ids = snippets.filter(({ folder }) => folder === from).map(({ id }) => id);
    await library.use((store) => store.snippets.file(ids, to));
    feedback.say(to === '' ? SHELF.emptied(from) : SHELF.renamed(from, to));
  };
  const forget = async () => {
    await library.use((store) => store.snippets.arrange([]));
    feedback.say(SHELF.byUseDone);
  };
  const importPack = ([file]: readonly File[]) =>
    library.use(async (store) => {
      try {
        const { added, skipped } = await importSnippetPack(store, await file!.text());
        feedback.say(SNIPPET_VIEW.imported(added, skipped));
      } catch (error) {
        if (!(error instanceof SnippetPackError)) throw error;
        feedback.say(error.message);
      }
    });

  return (
    <>
      <p className="about">{SNIPPET_VIEW.about}</p>
      <FirstReports />
      <div className="bar">
        <SearchBox label={SNIPPET_VIEW.search} value={query} onChange={setQuery} />
        <span className="grow" />
        <FilePicker accept=".json,application/json" onPick={(files) => void importPack(files)}>
          {SNIPPET_VIEW.import}
        </FilePicker>
        <button type="button" className="button" disabled={shown.length === 0} onClick={exportShown}>
          {narrowed ? SNIPPET_VIEW.exportFound(shown.length) : SNIPPET_VIEW.export}
        </button>
        <button
          type="button"
          className="button button-main"
          aria-expanded={creating}
          onClick={() => setCreating(!creating)}
        >
          <Icon name="plus" />
          {SNIPPET_VIEW.create}
        </button>
      </div>
      <ShelfBar
        filter={filter}
        onRename={(from, to) => void rename(from, to)}
        onForget={filter.arranged ? () => void forget() : undefined}
      />
      {creating ? (
        <div className="card">
          <SnippetForm
            label={SNIPPET_VIEW.create}
            initial={{ ...NEW, folder: filter.folder ?? '' }}
            folders={filter.folders}
            onCancel={() => setCreating(false)}
            onSave={create}
          />
        </div>
      ) : null}
      {snippets.length === 0 && !creating ? (
        <StateNote title={SNIPPET_VIEW.empty} text={SNIPPET_VIEW.emptyHint} />
      ) : null}
      {snippets.length > 0 && shown.length === 0 ? (
        <StateNote title={SNIPPET_VIEW.noHits} text={SNIPPET_VIEW.noHitsHint} />
      ) : null}
      {shown.length > 0 ? (
        <p className="hint above-list" aria-live="polite">
          {narrowed ? SNIPPET_VIEW.found(shown.length, snippets.length) : SNIPPET_VIEW.count(snippets.length)}
          <span className="aloud">{order.said}</span>
        </p>
      ) : null}
      <LongList
        items={shown}
        idOf={({ snippet }) => snippet.id}
        label={SNIPPET_VIEW.list}
        scroller={scroller}
      >
        {({ snippet, spans }) => (
          <SnippetCard
            snippet={snippet}
            found={spans}
            folders={filter.folders}
            {...(searching ? {} : { grip: order.grip(snippet.id), drop: order.row(snippet.id) })}
          />
        )}
      </LongList>
    </>
  );
}
