import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Learned, SuggestSources } from '../../lib/suggest/index.ts';
import { createCell } from './cell.ts';
import { createLazy } from './lazy.ts';
import type { Library } from './library.ts';
import { openSuggesterFeed } from './suggester-feed.ts';

type SuggestModule = typeof import('../../lib/suggest/index.ts');
type SkeletonModule = typeof import('../../lib/skeleton/index.ts');

const LEARNED: Learned = { version: 1, taken: { 压实责任: 2 }, ignored: {} };

function feed(stored: unknown, learn = true) {
  const built: SuggestSources[] = [];
  const kept: unknown[] = [];
  const suggest = {
    loadBuiltInPhrases: () => [],
    skeletonSources: () => ({ frames: [], outlines: [] }),
    createSuggester: (sources: SuggestSources) => {
      built.push(sources);
      return { learned: sources.learned ?? { version: 1, taken: {}, ignored: {} } };
    },
  } as unknown as SuggestModule;
  const skeletons = { loadBuiltInSkeletons: () => [] } as unknown as SkeletonModule;
  const reports = createCell<Library['reports'] extends { get: () => infer T } ? T : never>(undefined);
  const store = {
    learned: {
      get: () => Promise.resolve(stored),
      put: (value: unknown) => Promise.resolve(kept.push(value)),
    },
  };
  const library = {
    reports,
    snippets: createCell(undefined),
    settings: createCell({ learn }),
    use: (action: (opened: typeof store) => Promise<unknown>) => action(store),
  } as unknown as Library;
  const opened = openSuggesterFeed(
    createLazy(() => Promise.resolve(suggest)),
    createLazy(() => Promise.resolve(skeletons)),
    library,
  );
  return { ...opened, built, kept, reports };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('openSuggesterFeed', () => {
  it('builds nothing before it is asked to, and then with what was learned', async () => {
    const { start, suggester, built } = feed(LEARNED);
    await vi.advanceTimersByTimeAsync(5000);
    expect(built).toEqual([]);
    start();
    start();
    await vi.advanceTimersByTimeAsync(0);
    expect(suggester.get()?.learned).toEqual(LEARNED);
  });

  it.each([
    ['nothing', undefined],
    ['another version', { ...LEARNED, version: 2 }],
    ['a text', 'learned'],
  ])('begins afresh with %s kept', async (_, stored) => {
    const { start, suggester } = feed(stored);
    start();
    await vi.advanceTimersByTimeAsync(0);
    expect(suggester.get()?.learned).toEqual({ version: 1, taken: {}, ignored: {} });
  });

  it('builds anew once, when an import of reports has come to rest', async () => {
    const { start, built, reports, suggester } = feed(LEARNED);
    start();
    await vi.advanceTimersByTimeAsync(0);
    const before = built.length;
    for (let count = 1; count <= 5; count++) {
      reports.set([]);
      await vi.advanceTimersByTimeAsync(300);
    }
    await vi.advanceTimersByTimeAsync(2000);
    expect(built.length).toBe(before + 1);
    expect(suggester.get()?.learned).toEqual(LEARNED);
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('keeps what was learned where the writer allows it: %s', async (learn, times) => {
    const { start, keepLearned, kept } = feed(LEARNED, learn);
    start();
    await vi.advanceTimersByTimeAsync(0);
    keepLearned();
    keepLearned();
    await vi.advanceTimersByTimeAsync(5000);
    expect(kept).toEqual(Array.from({ length: times }, () => LEARNED));
  });
});
