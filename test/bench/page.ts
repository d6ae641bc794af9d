/**
 * What the guest costs a page: the same pages in two Chromiums of one run, one with the built extension and one without
 * any, in turns. Times are processor time of the page's main thread, so that other programs of the machine don't count.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { type Browser, devtools } from '../browser/drivers/index.ts';
import { enable } from '../browser/enable.ts';
import { launchBrowser } from '../browser/harness.ts';
import { attachForm, type OaForm } from '../browser/oa-form.ts';
import { type Oa, startOa } from '../oa/index.ts';
import { latency } from '../replay/replay.ts';
import { buildExtension, findBrowser } from '../run/prepare.mjs';
import type { Table } from './table.ts';
import { scriptTime, scriptTimePerKey, traced } from './trace.ts';

/** The bars. */
const BARS = { script: 5, heap: 0.3, listeners: 4, textarea: 1, contenteditable: 3 } as const;

/** Page loads of each kind; the median counts. */
const LOADS = 9;
const KEYS = 60;
const LENGTH = 20_000;
/** Long enough for the sidebar's checks and marks behind each key (it waits 300 ms for a pause in typing), ms. */
const KEY_PAUSE = 450;
/** Between a page's `load` and its measure: the guest comes when the page is idle. ms */
const IDLE = 600;

const GUEST = /^chrome-extension:.*\/(?:guest|editors)\.js/;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

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
  try {
    const tables: Table[] = [];
    const pages = { 'one frame': '/form/textarea', 'three frames': '/?form=textarea' };
    for (const [name, path] of Object.entries(pages))
      tables.push(await idle(`${name}, site not enabled`, oa.origin + path, 'off', bare, ours));
    await switchOn(oa, ours);
    tables.push(await idle('one frame, site enabled', oa.origin + pages['one frame'], 1, bare, ours));
    tables.push(await idle('three frames, site enabled', oa.origin + pages['three frames'], 3, bare, ours));
    for (const editor of ['textarea', 'contenteditable'] as const)
      tables.push(await typing(editor, oa, bare, ours));
    return tables;
  } finally {
    await bare.close();
    await ours.close();
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
  const row = (name: string, of: (load: Load) => number, bar?: number) => {
    const without = median(loads.bare.map(of));
    const withIt = median(loads.ours.map(of));
    return [name, number(without), number(withIt), ...against(withIt - without, bar)];
  };
  const off = frames === 'off';
  return {
    title: `Idle page, ${title}: medians of ${LOADS} loads each, no field focused`,
    rows: [
      ['', 'without', 'with', 'more', 'bar', ''],
      row('scripts, ms', ({ script }) => script, off ? undefined : BARS.script),
      row('of it the guest’s own, ms', ({ guest }) => guest, off ? 0 : BARS.script),
      row('heap, MB', ({ heap }) => heap, off ? undefined : BARS.heap),
      row('listeners', ({ listeners }) => listeners, off ? 0 : BARS.listeners * frames),
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

/** Chromium's counters of the page's main thread; durations in s of processor time. */
async function counters(session: CDPSession): Promise<Readonly<Record<string, number>>> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

interface Typing {
  /** ms of the page's main thread for each key, everything in it. */
  readonly thread: readonly number[];
  readonly guest: readonly number[];
}

/** Keys in the middle of a long text with the sidebar open on its findings. */
async function typing(
  editor: 'textarea' | 'contenteditable',
  oa: Oa,
  bare: Browser,
  ours: Browser,
): Promise<Table> {
  const prepare = async (browser: Browser, withSidebar: boolean) => {
    const page = await browser.open(`${oa.origin}/form/${editor}`);
    const form = await attachForm(page, editor, 'bare');
    await form.frame.evaluate(fill, longText());
    if (withSidebar) {
      const sidebar = await enable(form);
      await sidebar.view('检查');
      await sidebar.frame.waitFor('[data-testid=finding]');
    }
    await form.focus();
    await form.frame.evaluate(caretToMiddle);
    return form;
  };
  const pages = { bare: await prepare(bare, false), ours: await prepare(ours, true) };
  const spent: Record<'bare' | 'ours', Typing> = {
    bare: await type(pages.bare),
    ours: await type(pages.ours),
  };
  const bar = BARS[editor];
  const [without, withIt] = [latency(spent.bare.thread), latency(spent.ours.thread)];
  const own = latency(spent.ours.guest);
  return {
    title: `Typing in a ${editor} of ${LENGTH} characters, sidebar open, findings marked: ${KEYS} keys, main thread`,
    rows: [
      ['', 'without', 'with', 'more', 'bar', ''],
      ['a key, median ms', number(without.p50), number(withIt.p50), ...against(withIt.p50 - without.p50)],
      ['a key, p95 ms', number(without.p95), number(withIt.p95), ...against(withIt.p95 - without.p95, bar)],
      ['of it the guest’s own, median ms', '', number(own.p50), ...against(own.p50)],
      ['of it the guest’s own, p95 ms', '', number(own.p95), ...against(own.p95, bar)],
    ],
  };
}

async function type({ page, text }: OaForm): Promise<Typing> {
  const { length } = await text();
  const session = await devtools(page);
  await page.bringToFront();
  const thread: number[] = [];
  const events = await traced(session, async () => {
    for (let key = 0; key < KEYS; key++) {
      const before = await counters(session);
      await page.type('a');
      await pause(KEY_PAUSE);
      const after = await counters(session);
      thread.push((after.TaskDuration! - before.TaskDuration!) * 1000);
    }
  });
  if ((await text()).length !== length + KEYS) throw new Error('The keys did not reach the field');
  await page.close();
  return { thread, guest: scriptTimePerKey(events, GUEST) };
}

/** Finished reports, one behind the other; the checker finds something in most of them. */
function longText(): string {
  const folder = new URL('../texts/', import.meta.url);
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return `${texts.join('\n')}\n其中党员___名，同比增长XX%。\n${texts.join('\n')}`.slice(0, LENGTH);
}

function fill(text: string): void {
  const area = document.querySelector<HTMLTextAreaElement>('textarea.body');
  if (area !== null) area.value = text;
  else {
    document.querySelector('.rich')!.replaceChildren(
      ...text.split('\n').map((line) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = line;
        return paragraph;
      }),
    );
  }
}

function caretToMiddle(): void {
  const area = document.querySelector<HTMLTextAreaElement>('textarea.body');
  if (area !== null) {
    area.setSelectionRange(area.value.length >> 1, area.value.length >> 1);
    return;
  }
  const { children } = document.querySelector('.rich')!;
  document.getSelection()!.collapse(children[children.length >> 1]!.firstChild, 3);
}

function median(values: readonly number[]): number {
  return latency(values).p50;
}

function number(value: number): string {
  return value.toFixed(Number.isInteger(value) ? 0 : 2);
}

function against(value: number, bar?: number): readonly string[] {
  if (bar === undefined) return [number(value), '', ''];
  return [number(value), `<= ${bar}`, value <= bar ? 'met' : 'NOT MET'];
}
