import { type RefObject, useMemo, useRef, useState } from 'react';
import { COMMON } from '../../lib/i18n/common.ts';
import { PHRASES } from '../../lib/i18n/phrases.ts';
import type { SearchEntry } from '../../lib/suggest/index.ts';
import { LongList } from '../common/LongList.tsx';
import { SearchBox } from '../common/SearchBox.tsx';
import { useCell, useServices } from '../use-services.ts';
import { OfferList } from './OfferList.tsx';
import { PhraseHit } from './PhraseHit.tsx';
import { SnippetRow } from './SnippetRow.tsx';
import { SnippetShelf } from './SnippetShelf.tsx';

/** More hits than this ask for another word rather than for scrolling. */
const MOST_HITS = 200;

export function PhrasesView() {
  const [query, setQuery] = useState('');
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <>
      <div className="view-head">
        <SearchBox label={PHRASES.search} value={query} onChange={setQuery} />
      </div>
      <div className="view-body" ref={scroller}>
        {query.trim() === '' ? (
          <>
            <OfferList />
            <SnippetShelf scroller={scroller} />
          </>
        ) : (
          <Hits query={query} scroller={scroller} />
        )}
      </div>
    </>
  );
}

interface HitsProps {
  readonly query: string;
  readonly scroller: RefObject<HTMLElement | null>;
}

function Hits({ query, scroller }: HitsProps) {
  const { suggest, library } = useServices();
  const tools = useCell(suggest.cell);
  const snippets = useCell(library.snippets);
  const search = useMemo(() => {
    if (!tools) return undefined;
    const entries: SearchEntry[] = (snippets ?? []).map(({ id, text, title, tags }) => ({
      id,
      text,
      title: [title, ...tags].join(' '),
      source: 'snippet',
    }));
    for (const pack of tools.loadBuiltInPhrases()) {
      for (const [index, { text }] of pack.phrases.entries()) {
        entries.push({ id: `${pack.id}/${index}`, text, title: pack.title, source: 'pack' });
      }
    }
    return tools.createSearch(entries);
  }, [tools, snippets]);
  const hits = useMemo(() => search?.search(query, MOST_HITS), [search, query]);

  if (!hits) return <p className="hint pad">{COMMON.loading}</p>;
  const byId = new Map((snippets ?? []).map((snippet) => [snippet.id, snippet]));
  return (
    <>
      <p className="hint pad" role="status">
        {hits.length === 0 ? PHRASES.noHits : PHRASES.hits(hits.length)}
      </p>
      <LongList items={hits} idOf={({ entry }) => entry.id} label={PHRASES.search} scroller={scroller}>
        {({ entry, spans }) => {
          const snippet = byId.get(entry.id);
          return snippet ? (
            <SnippetRow snippet={snippet} found={spans} />
          ) : (
            <PhraseHit text={entry.text} origin={entry.title} found={spans} />
          );
        }}
      </LongList>
    </>
  );
}
