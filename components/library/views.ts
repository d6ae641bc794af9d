import { useSyncExternalStore } from 'react';
import { LIBRARY } from '../../lib/i18n/library.ts';

export type LibraryView = keyof typeof LIBRARY.views;
/** In the order in which they stand. */
export const LIBRARY_VIEWS = Object.keys(LIBRARY.views) as readonly LibraryView[];

/**
 * The view in front is the address's hash, so that it can be linked to and the browser's back button works; behind a
 * slash may stand which of its things is meant.
 */
export function useLibraryView(): LibraryView {
  const wanted = useHash().split('/')[0];
  return LIBRARY_VIEWS.find((view) => view === wanted) ?? LIBRARY_VIEWS[0]!;
}

/** Which thing of the view in front the address means; empty where none. */
export function useLibraryTarget(): string {
  return useHash().split('/')[1] ?? '';
}

function useHash(): string {
  return useSyncExternalStore(subscribe, () => location.hash.slice(1));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
