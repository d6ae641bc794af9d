/**
 * What the guest costs a page: the same pages in two Chromiums of one run, one with the built extension and one without
 * any, in turns. Times are processor time of the page's main thread, so that other programs of the machine don't count.
 */
import type { CDPSession } from 'playwright-core';
import { type Browser, devtools } from '../browser/drivers/index.ts';
import { enable } from '../browser/enable.ts';
import { launchBrowser } from '../browser/harness.ts';
import { attachForm } from '../browser/oa-form.ts';
import { type Oa, startOa } from '../oa/index.ts';
import { buildExtension, findBrowser } from '../run/prepare.mjs';
import { against, counters, GUEST, median, number, pause } from './main-thread.ts';
import { benchTyping, TYPING_SITE } from './page-typing.ts';
import type { Table } from './table.ts';
import { scriptTime, traced } from './trace.ts';

/** The bars; heap and listeners are for each frame. */
const BARS = { script: 5, heap: 0.3, listeners: 4 } as const;

/** Page loads of each kind; the median counts. */
const LOADS = 9;
/** Between a page's `load` and its measure: the guest comes when the page is idle. ms */
const IDLE = 600;

interface Load {
  /** ms of the page's main thread in scripts, and of it in the guest. */
  readonly script: number;
  readonly guest: number;
  /** MB after garbage collection. */
  readonly heap: number;
  readonly listeners: number;
  /** Worlds that belong to an extension, over all frames. */
  readonly worlds: number;
}

export async function benchPage(): Promise<readonly Table[]> {
  await findBrowser('chromium');
  await buildExtension();
  const oa = await startOa();
  const bare = await launchBrowser('chromium', { extension: false });
  const ours = await launchBrowser('chromium');
  const typing = await launchBrowser('chromium', { granted: [TYPING_SITE] });
  try {
    const tables: Table[] = [];
    const pages = { 'one frame': '/form/textarea', 'three frames': '/?form=textarea' };
    for (const [name, path] of Object.entries(pages))
      tables.push(await idle(`${name}, site not enabled`, oa.origin + path, 'off', bare, ours));
    await switchOn(oa, ours);
    tables.push(await idle('one frame, site enabled', oa.origin + pages['one frame'], 1, bare, ours));
    tables.push(await idle('three frames, site enabled', oa.origin + pages['three frames'], 3, bare, ours));
    return [...tables, ...(await benchTyping(oa, typing))];
  } finally {
    await bare.close();
    await ours.close();
    await typing.close();
    await oa.close();
  }
}

async function switchOn(oa: Oa, browser: Browser): Promise<void> {
  const page = await browser.open(`${oa.origin}/form/textarea`);
  await enable(await attachForm(page, 'textarea', 'bare'));
  await page.close();
}

async function idle(
  title: string,
  url: string,
  frames: number | 'off',
  bare: Browser,
  ours: Browser,
): Promise<Table> {
  const loads: { readonly bare: Load[]; readonly ours: Load[] } = { bare: [], ours: [] };
  for (let round = 0; round < LOADS; round++) {
    loads.bare.push(await load(bare, url));
    loads.ours.push(await load(ours, url));
  }
  const row = (name: string, of: (load: Load) => number, bar?: number, share = 1) => {
    const without = median(loads.bare.map(of));
    const withIt = median(loads.ours.map(of));
    return [name, number(without), number(withIt), ...against((withIt - without) / share, bar)];
  };
  const off = frames === 'off';
  return {
    title: `Idle page, ${title}: medians of ${LOADS} loads each, no field focused`,
    rows: [
      ['', 'without', 'with', 'more', 'bar', ''],
      row('scripts, ms', ({ script }) => script, off ? undefined : BARS.script),
      row('of it the guest’s own, ms', ({ guest }) => guest, off ? 0 : BARS.script),
      row('heap, MB', ({ heap }) => heap),
      ...(off ? [] : [row('heap, MB more a frame', ({ heap }) => heap, BARS.heap, frames)]),
      off
        ? row('listeners', ({ listeners }) => listeners, 0)
        : row('listeners, more a frame', ({ listeners }) => listeners, BARS.listeners, frames),
      row('worlds of an extension', ({ worlds }) => worlds, off ? 0 : undefined),
    ],
  };
}

async function load(browser: Browser, url: string): Promise<Load> {
  // A page of the same site first: its process is there and warm, as on the clerk's second page of the day.
  const page = await browser.open(new URL('/banner', url).href);
  const session = await devtools(page);
  const worlds = await countWorlds(session);
  let script = 0;
  const events = await traced(session, async () => {
    const before = await counters(session);
    await page.goto(url);
    await pause(IDLE);
    script = (await counters(session)).ScriptDuration! - before.ScriptDuration!;
  });
  await session.send('HeapProfiler.collectGarbage');
  const after = await counters(session);
  const found = {
    script: script * 1000,
    guest: scriptTime(events, GUEST),
    heap: after.JSHeapUsedSize! / 1e6,
    listeners: after.JSEventListeners!,
    worlds: worlds(),
  };
  await page.close();
  return found;
}

/** Counts the execution contexts of extensions in the page that is there. */
async function countWorlds(session: CDPSession): Promise<() => number> {
  const alive = new Set<string>();
  session.on('Runtime.executionContextsCleared', () => alive.clear());
  session.on('Runtime.executionContextDestroyed', ({ executionContextUniqueId }) => {
    alive.delete(executionContextUniqueId);
  });
  session.on('Runtime.executionContextCreated', ({ context: { origin, uniqueId } }) => {
    if (origin.startsWith('chrome-extension:')) alive.add(uniqueId);
  });
  await session.send('Runtime.enable');
  return () => alive.size;
}
