import * as z from 'zod/mini';
import type { Learned, Suggester } from '../../lib/suggest/index.ts';
import { type Cell, createCell } from './cell.ts';
import type { Lazy } from './lazy.ts';
import type { Library } from './library.ts';
import { createTimer } from './timer.ts';

type SuggestModule = typeof import('../../lib/suggest/index.ts');
type SkeletonModule = typeof import('../../lib/skeleton/index.ts');

export interface SuggesterFeed {
  /** Undefined until the phrases are loaded. */
  readonly suggester: Cell<Suggester | undefined>;
  /** Loads the phrases and builds the suggester; from then on it follows the library. */
  readonly start: () => void;
  /** Keeps what the suggester has learned, some time later. */
  readonly keepLearned: () => void;
}

const counts = z.record(z.string(), z.int().check(z.gte(0)));
const LearnedSchema = z.object({ version: z.literal(1), taken: counts, ignored: counts });

function parseLearned(value: unknown): Learned | undefined {
  const parsed = LearnedSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** A library that is being filled by an import changes many times in a row; the index is built once it rests, ms. */
const REBUILD_PAUSE = 800;
/** What was learned is written in batches, ms. */
const KEEP_PAUSE = 2000;

/** Builds the suggester from the built-in phrases, the writer's reports and snippets, and anew when those change. */
export function openSuggesterFeed(
  tools: Lazy<SuggestModule>,
  skeletons: Lazy<SkeletonModule>,
  library: Library,
): SuggesterFeed {
  const suggester = createCell<Suggester | undefined>(undefined);
  let learned: Learned | undefined;
  let started = false;

  const build = () => {
    const module = tools.cell.get();
    const types = skeletons.cell.get();
    if (!module || !types) return;
    const before = suggester.get()?.learned ?? learned;
    suggester.set(
      module.createSuggester({
        packs: module.loadBuiltInPhrases(),
        ...module.skeletonSources(types.loadBuiltInSkeletons()),
        reports: library.reports.get() ?? [],
        snippets: library.snippets.get() ?? [],
        ...(before ? { learned: before } : {}),
      }),
    );
  };
  const rebuilding = createTimer(build);

  const keeping = createTimer(() => {
    const value = suggester.get()?.learned;
    if (value && library.settings.get().learn) void library.use((store) => store.learned.put(value));
  });

  return {
    suggester,
    start: () => {
      if (started) return;
      started = true;
      const follow = () => {
        if (suggester.get()) rebuilding.start(REBUILD_PAUSE);
      };
      library.reports.subscribe(follow);
      library.snippets.subscribe(follow);
      void Promise.all([tools.load(), skeletons.load()]).then(build);
      void library
        .use((store) => store.learned.get())
        .then((value) => {
          learned = parseLearned(value);
          if (learned && suggester.get()) build();
        });
    },
    keepLearned: () => keeping.start(KEEP_PAUSE),
  };
}
