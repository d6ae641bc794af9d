import { liveQuery } from 'dexie';
import type { StoreDatabase } from './database.ts';
import { type StoreError, toStoreError } from './errors.ts';

/** Ends a subscription. */
export type Unsubscribe = () => void;

/** Told of each new state; `onError` of a failed read, after which nothing more comes. */
export type Live<T> = (listener: (value: T) => void, onError: (error: StoreError) => void) => Unsubscribe;

/**
 * A live query: the listener hears the present state soon, and each later one, whichever page changed it.
 * The database is opened first, because Dexie's `liveQuery` keeps silent when that fails.
 */
export function live<T>(database: StoreDatabase, query: () => Promise<T>): Live<T> {
  return (listener, onError) => {
    let ended = false;
    let subscription: { unsubscribe(): void } | undefined;
    const fail = (error: unknown) => {
      if (!ended) onError(toStoreError(error));
    };
    database.ready().then(() => {
      if (!ended) subscription = liveQuery(query).subscribe({ next: listener, error: fail });
    }, fail);
    return () => {
      ended = true;
      subscription?.unsubscribe();
    };
  };
}
