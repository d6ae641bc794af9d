/** Does a thing once, some time after it was asked for last. */
export interface Timer {
  /** Asks for it (anew) in `delay` ms. */
  readonly start: (delay: number) => void;
  readonly stop: () => void;
}

export function createTimer(action: () => void): Timer {
  let handle: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    if (handle !== undefined) clearTimeout(handle);
    handle = undefined;
  };
  return {
    stop,
    start: (delay) => {
      stop();
      handle = setTimeout(() => {
        handle = undefined;
        action();
      }, delay);
    },
  };
}
