import { type RefObject, useEffect, useMemo, useState } from 'react';
import { COMMON } from '../../lib/i18n/common.ts';
import { PHRASES } from '../../lib/i18n/phrases.ts';
import { LongList } from '../common/LongList.tsx';
import type { Hit } from '../session/engine-messages.ts';
import { useCell, useServices } from '../use-services.ts';
import { foldersOf } from './folders.ts';
import { HitRow } from './HitRow.tsx';
import { SnippetRow } from './SnippetRow.tsx';

/** More hits than this ask for another word rather than for scrolling. */
const MOST_HITS = 100;

interface SearchHitsProps {
  readonly query: string;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** What the one box finds: snippets, sections of earlier reports, indicators, built-in phrases. */
export function SearchHits({ query, scroller }: SearchHitsProps) {
  const { engine, library } = useServices();
  const snippets = useCell(library.snippets);
  const version = useCell(engine.version);
  const [hits, setHits] = useState<readonly Hit[] | undefined>(undefined);

  useEffect(() => {
    // Asked anew whenever the engine knows more.
    let wanted = version >= 0;
    void engine.search(query, MOST_HITS).then((found) => {
      if (wanted) setHits(found);
    });
    return () => {
      wanted = false;
    };
  }, [engine, query, version]);

  const byId = useMemo(() => new Map((snippets ?? []).map((snippet) => [snippet.id, snippet])), [snippets]);
  const folders = useMemo(() => foldersOf(snippets ?? []), [snippets]);
  if (!hits) return <p className="hint pad">{COMMON.loading}</p>;
  return (
    <>
      <p className="hint pad" role="status">
        {hits.length === 0 ? PHRASES.noHits : PHRASES.hits(hits.length, hits.length === MOST_HITS)}
      </p>
      <LongList items={hits} idOf={({ id }) => id} label={PHRASES.search} scroller={scroller}>
        {(hit) => {
          const snippet = byId.get(hit.id);
          return snippet ? (
            <SnippetRow snippet={snippet} folders={folders} found={hit.spans} />
          ) : (
            <HitRow hit={hit} />
          );
        }}
      </LongList>
    </>
  );
}
