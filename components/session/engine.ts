import { type Draft, parseDraft, roleAt } from '../../lib/draft/index.ts';
import { loadBuiltInSkeletons } from '../../lib/skeleton/index.ts';
import type { Report, Snippet } from '../../lib/store/schemas.ts';
import type { Store } from '../../lib/store/store.ts';
import {
  createSuggester,
  inSlices,
  isPreparedTexts,
  loadBuiltInPhrases,
  type PreparedTexts,
  prepareTexts,
  preparingTexts,
  type Suggester,
  skeletonSources,
  textStamp,
} from '../../lib/suggest/index.ts';
import type { EngineReport, EngineRequest, OfferAnswer, OfferRequest } from './engine-messages.ts';
import { openLearning } from './learning.ts';
import { openSearchDesk, type SearchDesk } from './search-desk.ts';
import { createTimer } from './timer.ts';

/** A library that is being filled by an import changes many times in a row; the index is built once it rests, ms. */
const REBUILD_PAUSE = 800;
/** While an index is built, what is asked waits no longer than about this, ms. */
const SLICE = 8;

export interface Engine {
  readonly receive: (request: EngineRequest) => void;
}

/** Builds the packs' index, which is the same whatever the library holds. Called once a thread. */
function builtIn() {
  return { packs: loadBuiltInPhrases(), ...skeletonSources(loadBuiltInSkeletons()) };
}

/**
 * Suggestions and search over the built-in texts, the writer's own and the draft. Runs in a worker, or in the page where
 * there is none: it never works for longer than a slice. It follows the library by itself.
 */
export function openEngine(store: Store, post: (report: EngineReport) => void): Engine {
  const sources = builtIn();
  let prepared: PreparedTexts = prepareTexts([]);
  let suggester: Suggester | undefined;
  let reports: readonly Report[] | undefined;
  let snippets: readonly Snippet[] | undefined;
  let desk: SearchDesk | undefined;
  /** Not before the writer's setting is known. */
  let learns = false;
  let draft: Draft | undefined;
  let build = 0;

  const changed = () => {
    suggester = undefined;
    post({ type: 'changed' });
  };
  const learning = openLearning(store, changed);
  const engine = (): Suggester => {
    suggester ??= createSuggester({ ...sources, prepared, learned: learning.learned() });
    return suggester;
  };

  const use = (next: PreparedTexts) => {
    prepared = next;
    changed();
  };
  const rebuild = async () => {
    if (reports === undefined || snippets === undefined) return;
    build++;
    const turn = build;
    if (textStamp(reports, snippets) === prepared.stamp) return;
    const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
    const work = preparingTexts(reports, snippets);
    const next = await inSlices(work, { budget: SLICE, pause, wanted: () => turn === build });
    if (next === undefined) return;
    use(next);
    await store.keptIndex.put(next);
  };
  const rebuilding = createTimer(() => {
    rebuild().catch((error: unknown) => console.warn('gaobian: index', error));
  });

  const follow = (count: number, before: number | undefined) => {
    desk = undefined;
    // What was removed is gone at once; what is added may wait until the last file of an import is in.
    rebuilding.start(before === undefined || count < before ? 0 : REBUILD_PAUSE);
    post({ type: 'changed' });
  };
  const start = async () => {
    const kept = await store.keptIndex.get();
    // Rows take long to be read where they are many: until then the index stands as it was built of them last.
    if (isPreparedTexts(kept) && reports === undefined) use(kept);
    const fail = (error: unknown) => console.warn('gaobian: library', error);
    store.reports.live((next) => {
      const before = reports?.length;
      reports = next;
      follow(next.length, before);
    }, fail);
    store.snippets.live((next) => {
      const before = snippets?.length;
      snippets = next;
      follow(next.length, before);
    }, fail);
    store.settings.live(({ learn }) => {
      learns = learn;
    }, fail);
  };
  // Without a library the built-in phrases still serve; the page itself says what is wrong with it.
  start().catch((error: unknown) => console.warn('gaobian: library', error));
  changed();

  const offers = ({ text, at, reportType, threshold, continuations, phrases }: OfferRequest): OfferAnswer => {
    draft = parseDraft(text, draft);
    const section = roleAt(draft, at);
    const request = {
      before: text.slice(0, at),
      ...(reportType === undefined ? {} : { reportType }),
      ...(section === undefined ? {} : { section }),
    };
    return {
      going: engine().suggest({ ...request, limit: continuations }, threshold),
      suited: engine().phrases({ ...request, limit: phrases }),
    };
  };
  const searchDesk = () => {
    desk ??= openSearchDesk(sources.packs, reports ?? [], snippets ?? []);
    return desk;
  };

  return {
    receive: (request) => {
      switch (request.type) {
        case 'offers':
          post({ type: 'answer', id: request.id, answer: offers(request.request) });
          return;
        case 'search':
          void searchDesk()
            .search(request.query, request.limit)
            .then((answer) => post({ type: 'answer', id: request.id, answer }));
          return;
        case 'whole':
          post({ type: 'answer', id: request.id, answer: searchDesk().whole(request.hit) });
          return;
        case 'accepted':
        case 'ignored':
          if (!learns) return;
          engine()[request.type](request.suggestion);
          learning.keep();
      }
    },
  };
}
