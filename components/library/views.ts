import { useSyncExternalStore } from 'react';
import { LIBRARY } from '../../lib/i18n/library.ts';

export type LibraryView = keyof typeof LIBRARY.views;
/** In the order in which they stand. */
export const LIBRARY_VIEWS = Object.keys(LIBRARY.views) as readonly LibraryView[];

/** The view in front is the address's hash, so that it can be linked to and the browser's back button works. */
export function useLibraryView(): LibraryView {
  return useSyncExternalStore(subscribe, current);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

function current(): LibraryView {
  const wanted = location.hash.slice(1);
  return LIBRARY_VIEWS.find((view) => view === wanted) ?? LIBRARY_VIEWS[0]!;
}
