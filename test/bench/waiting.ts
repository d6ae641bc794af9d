import { openSync, readSync } from 'node:fs';
import process from 'node:process';
import { latency } from '../replay/replay.ts';
import { ms } from './table.ts';

const NS_PER_MS = 1e6;
/** Three numbers of at most twenty digits. */
const ROOM = 64;

/**
 * How long this thread has waited so far for a processor that others had, in ms: what a busy machine adds to any time
 * measured, and what is no fault of the measured code. Undefined where the system doesn't tell (it is Linux that does).
 */
function waitingClock(): (() => number) | undefined {
  if (process.platform !== 'linux') return undefined;
  const file = openSync(`/proc/self/task/${process.pid}/schedstat`, 'r');
  const buffer = Buffer.alloc(ROOM);
  return () => {
    const length = readSync(file, buffer, 0, ROOM, 0);
    return Number(buffer.toString('latin1', 0, length).split(' ')[1]) / NS_PER_MS;
  };
}

/** How long a run took, and how much of that was its own. */
export interface Timed {
  readonly time: number;
  readonly own: number;
}

const waiting = waitingClock();

export function timeOf(run: () => void): Timed {
  const waited = waiting?.() ?? 0;
  const started = performance.now();
  run();
  const time = performance.now() - started;
  return { time, own: time - ((waiting?.() ?? 0) - waited) };
}

/** A percentile of what was the runs' own, empty where the system doesn't tell. */
export function ownShare(runs: readonly Timed[], share: 'p95' | 'p99'): string {
  return waiting === undefined ? '' : ms(latency(runs.map(({ own }) => own))[share]);
}
