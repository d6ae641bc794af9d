import type { Engine } from './search.ts';

/** The parts of the peers' interfaces that are used; they are no dependencies, so their own types aren't there. */
interface MiniSearchPeer {
  addAll(documents: readonly { id: number; text: string }[]): void;
  search(query: string): readonly { id: number }[];
}
interface FlexSearchPeer {
  add(id: number, text: string): void;
  search(query: string, limit: number): readonly number[];
}
interface FusePeer {
  search(query: string, options: { limit: number }): readonly { refIndex: number }[];
}
type Constructor<Peer> = new (...options: readonly unknown[]) => Peer;

/** Chinese has no spaces: pairs of characters stand for words. */
function pairs(text: string): string[] {
  return text.length < 2
    ? [text]
    : Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
}

function miniSearch(MiniSearch: Constructor<MiniSearchPeer>): Engine {
  return {
    name: 'MiniSearch, pairs',
    build(texts) {
      const index = new MiniSearch({
        fields: ['text'],
        tokenize: pairs,
        searchOptions: { combineWith: 'AND' },
      });
      index.addAll(texts.map((text, id) => ({ id, text })));
      return (query, limit) =>
        index
          .search(query)
          .slice(0, limit)
          .map(({ id }) => id);
    },
  };
}

function flexSearch(FlexSearch: { Index: Constructor<FlexSearchPeer> }): Engine {
  return {
    name: 'FlexSearch, characters',
    build(texts) {
      const index = new FlexSearch.Index({ encode: (text: string) => [...text], context: true });
      texts.forEach((text, id) => {
        index.add(id, text);
      });
      return (query, limit) => index.search(query, limit);
    },
  };
}

function fuse(Fuse: Constructor<FusePeer>): Engine {
  return {
    name: 'Fuse.js, extended',
    build(texts) {
      const index = new Fuse(texts, { useExtendedSearch: true, ignoreLocation: true });
      return (query, limit) => index.search(`'${query}`, { limit }).map(({ refIndex }) => refIndex);
    },
  };
}

async function optional<Module>(name: string, make: (module: Module) => Engine): Promise<Engine[]> {
  try {
    const loaded: { default: Module } = await import(name);
    return [make(loaded.default)];
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
    console.log(`  ${name} is not installed and left out (npm install --no-save ${name})`);
    return [];
  }
}

/** The search libraries that are installed. */
export async function loadPeers(): Promise<Engine[]> {
  const found = [
    await optional('minisearch', miniSearch),
    await optional('flexsearch', flexSearch),
    await optional('fuse.js', fuse),
  ];
  return found.flat();
}
