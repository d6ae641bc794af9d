/** A value that can be watched; what `useSyncExternalStore` asks for. */
export interface Cell<T> {
  readonly get: () => T;
  /** Calls back after each change; returns the way to stop it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface WritableCell<T> extends Cell<T> {
  /** Listeners hear of it unless the value is the same (`Object.is`). */
  readonly set: (value: T) => void;
}

export function createCell<T>(initial: T): WritableCell<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
