import { type StoreError, toStoreError } from '../../lib/store/errors.ts';
import type { Live, Store } from '../../lib/store/index.ts';
import type { Ignore, LedgerValue, OwnSkeleton, Report, Snippet } from '../../lib/store/schemas.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/store/settings-schema.ts';
import { type Cell, createCell } from './cell.ts';

/** The user's library as the sidebar shows it: live, whichever tab changes it. Undefined: not read yet. */
export interface Library {
  readonly snippets: Cell<readonly Snippet[] | undefined>;
  readonly skeletons: Cell<readonly OwnSkeleton[] | undefined>;
  readonly reports: Cell<readonly Report[] | undefined>;
  readonly ledger: Cell<readonly LedgerValue[] | undefined>;
  readonly ignores: Cell<readonly Ignore[]>;
  /** The defaults until they are read. */
  readonly settings: Cell<Settings>;
  /** Why the library can't be read, in words for the writer. */
  readonly trouble: Cell<string | undefined>;
  /** Does something with the store; undefined, and `onError` told, where that failed. */
  readonly use: <T>(action: (store: Store) => Promise<T>) => Promise<T | undefined>;
}

/** Opens the store once it is loaded, and watches it. */
export function openLibrary(load: () => Promise<Store>, onError: (error: StoreError) => void): Library {
  const snippets = createCell<readonly Snippet[] | undefined>(undefined);
  const skeletons = createCell<readonly OwnSkeleton[] | undefined>(undefined);
  const reports = createCell<readonly Report[] | undefined>(undefined);
  const ledger = createCell<readonly LedgerValue[] | undefined>(undefined);
  const ignores = createCell<readonly Ignore[]>([]);
  const settings = createCell<Settings>(DEFAULT_SETTINGS);
  const trouble = createCell<string | undefined>(undefined);

  const fail = (error: StoreError) => trouble.set(error.message);
  const follow = <T>(live: Live<T>, cell: { set: (value: T) => void }) => live(cell.set, fail);

  const opened = load();
  void opened
    .then(async (store) => {
      await store.open();
      follow(store.settings.live, settings);
      follow(store.ignores.live, ignores);
      follow(store.snippets.live, snippets);
      follow(store.skeletons.live, skeletons);
      follow(store.reports.live, reports);
      follow(store.ledger.live, ledger);
    })
    .catch((error: unknown) => fail(toStoreError(error)));

  return {
    snippets,
    skeletons,
    reports,
    ledger,
    ignores,
    settings,
    trouble,
    use: async (action) => {
      try {
        return await action(await opened);
      } catch (error) {
        onError(toStoreError(error));
        return undefined;
      }
    },
  };
}
