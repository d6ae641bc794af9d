import type { CDPSession } from 'playwright-core';

/** One complete event of a trace, as far as it matters here. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** µs; `tdur` is processor time, which other programs of the machine don't lengthen. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly fileName?: string; readonly type?: string };
  };
}

/** What runs a script: its compilation, its evaluation, its functions called by the browser. */
const RUNS = new Set(['v8.compile', 'EvaluateScript', 'FunctionCall']);
const CATEGORIES = 'devtools.timeline,v8,disabled-by-default-v8.compile,blink.user_timing';

/** Records what the tab's processes do while `work` runs. */
export async function traced(session: CDPSession, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { categories: CATEGORIES, transferMode: 'ReportEvents' });
  await work();
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await done;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/**
 * Processor time, ms, of scripts from these addresses on the threads of pages: what the browser called, with all that
 * it set off at once (a layout that a script asked for), without what is nested in it a second time.
 */
export function scriptTime(events: readonly TraceEvent[], address: RegExp): number {
  let sum = 0;
  for (const { tdur = 0 } of outermost(events, address)) sum += tdur / 1000;
  return sum;
}

/** The same for each of the stretches that begin at a trusted `keydown`. */
export function scriptTimePerKey(events: readonly TraceEvent[], address: RegExp): readonly number[] {
  const keys = events
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  const spent = keys.map(() => 0);
  for (const { ts, tdur = 0 } of outermost(events, address)) {
    let index = -1;
    while (index + 1 < keys.length && keys[index + 1]! <= ts) index++;
    if (index >= 0) spent[index]! += tdur / 1000;
  }
  return spent;
}

function outermost(events: readonly TraceEvent[], address: RegExp): readonly TraceEvent[] {
  const runs = events
    .filter(({ name, ph, args }) => {
      return ph === 'X' && RUNS.has(name) && address.test(args?.data?.url ?? args?.data?.fileName ?? '');
    })
    .sort((a, b) => a.ts - b.ts);
  const ends = new Map<string, number>();
  return runs.filter(({ pid, tid, ts, dur = 0 }) => {
    const thread = `${pid}/${tid}`;
    if (ts < (ends.get(thread) ?? 0)) return false;
    ends.set(thread, ts + dur);
    return true;
  });
}
