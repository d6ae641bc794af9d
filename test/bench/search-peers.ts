import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Engine } from './search.ts';

/** Chinese has no spaces: pairs of characters stand for words. */
function pairs(text: string): string[] {
  return text.length < 2
    ? [text]
    : Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
}

const MINI_SEARCH: Engine = {
  name: 'MiniSearch, pairs',
  build(texts) {
    const index = new MiniSearch<{ id: number; text: string }>({
      fields: ['text'],
      tokenize: pairs,
      searchOptions: { combineWith: 'AND' },
    });
    index.addAll(texts.map((text, id) => ({ id, text })));
    return (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => Number(id));
  },
};

const FLEX_SEARCH: Engine = {
  name: 'FlexSearch, characters',
  build(texts) {
    const index = new FlexSearch.Index({ encode: (text: string) => [...text], context: true });
    texts.forEach((text, id) => {
      index.add(id, text);
    });
    return (query, limit) => index.search(query, limit).map(Number);
  },
};

const FUSE: Engine = {
  name: 'Fuse.js, extended',
  build(texts) {
    const index = new Fuse(texts, { useExtendedSearch: true, ignoreLocation: true });
    return (query, limit) => index.search(`'${query}`, { limit }).map(({ refIndex }) => refIndex);
  },
};

/** Search libraries, each set up for Chinese as well as its options allow. */
export const PEERS: readonly Engine[] = [MINI_SEARCH, FLEX_SEARCH, FUSE];
