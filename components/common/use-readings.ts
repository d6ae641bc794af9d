import { useEffect, useState } from 'react';
import { loadReadings, type Readings } from '../../lib/suggest/readings.ts';

const LETTERS = /[a-z]/i;

/** How characters are read, once letters have been typed: until the dictionary is there, initials alone are found. */
export function useReadings(query: string): Readings | undefined {
  const [readings, setReadings] = useState<Readings | undefined>(undefined);
  const wanted = readings === undefined && LETTERS.test(query);

  useEffect(() => {
    if (!wanted) return undefined;
    let here = true;
    void loadReadings().then((loaded) => {
      if (here) setReadings(loaded);
    });
    return () => {
      here = false;
    };
  }, [wanted]);
  return readings;
}
