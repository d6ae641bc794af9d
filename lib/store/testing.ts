import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openStore, type Store } from './store.ts';

/** A browser of its own for a test: its pages share one database and one clock. Only tests import this. */
export function testBrowser(start = Date.UTC(2026, 0, 15)) {
  const dexie = { indexedDB: new IDBFactory(), IDBKeyRange };
  // Dexie's live queries look whether there is an IndexedDB at all.
  Dexie.dependencies.indexedDB = dexie.indexedDB;
  let time = start;
  const open: Store[] = [];
  return {
    dexie,
    /** Opens the library as a new page would. */
    page(): Store {
      const store = openStore('gaobian', { now: () => time, dexie });
      open.push(store);
      return store;
    },
    /** Lets time pass, ms. */
    wait(duration: number) {
      time += duration;
    },
    close() {
      for (const store of open.splice(0)) store.close();
    },
  };
}
