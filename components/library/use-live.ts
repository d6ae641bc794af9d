import { useEffect, useState } from 'react';
import type { Live } from '../../lib/store/index.ts';
import { useDesk } from './desk.ts';

/** The present state of a live query; undefined until it is read. `live` is the same one at each call. */
export function useLive<T>(live: Live<T>): T | undefined {
  const { feedback } = useDesk();
  const [value, setValue] = useState<{ readonly of: T }>();
  useEffect(
    () =>
      live(
        (of) => setValue({ of }),
        (error) => feedback.say(error.message),
      ),
    [live, feedback],
  );
  return value?.of;
}
