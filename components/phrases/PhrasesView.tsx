import { useRef, useState } from 'react';
import { PHRASES } from '../../lib/i18n/phrases.ts';
import { SearchBox } from '../common/SearchBox.tsx';
import { useCell, useServices } from '../use-services.ts';
import { FirstReport } from './FirstReport.tsx';
import { OfferList } from './OfferList.tsx';
import { SearchHits } from './SearchHits.tsx';
import { SnippetShelf } from './SnippetShelf.tsx';

export function PhrasesView() {
  const [query, setQuery] = useState('');
  const scroller = useRef<HTMLDivElement>(null);
  const place = useCell(useServices().engine.place);
  return (
    <>
      <div className="view-head">
        <SearchBox label={PHRASES.search} value={query} onChange={setQuery} />
      </div>
      <div className="view-body" ref={scroller} data-engine={place}>
        {query.trim() === '' ? (
          <>
            <FirstReport words={PHRASES.first} />
            <OfferList />
            <SnippetShelf scroller={scroller} />
          </>
        ) : (
          <SearchHits query={query.trim()} scroller={scroller} />
        )}
      </div>
    </>
  );
}
