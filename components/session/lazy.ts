import { type Cell, createCell } from './cell.ts';

/** Something that is loaded when it is first needed. */
export interface Lazy<T> {
  /** Undefined until it is loaded. */
  readonly cell: Cell<T | undefined>;
  /** Loads it, once. */
  readonly load: () => Promise<T>;
}

export function createLazy<T>(load: () => Promise<T>): Lazy<T> {
  const cell = createCell<T | undefined>(undefined);
  let loading: Promise<T> | undefined;
  return {
    cell,
    load: () => {
      loading ??= load().then((loaded) => {
        cell.set(loaded);
        return loaded;
      });
      return loading;
    },
  };
}
