/**
 * What a key costs the page's main thread in a long text, with the sidebar open and findings marked, over the same page
 * without Gaobian: two tabs of one site that share one process, and so one main thread, are typed in by turns of a few
 * seconds. One's address has been enabled, the other's never: a script that runs at a key there ends the bench.
 *
 * Two browsers side by side will not do: of two Chromiums without any extension one takes up to 0.3 ms more for the same
 * key than the other, in all that it does. Nor will longer turns: the machine has slow half minutes, in which all takes
 * half as long again; they are to fall on both.
 *
 * Both pages are as wide as the sidebar leaves the one beside it. What a key costs the browser itself depends on where
 * lines break: in the same contenteditable it takes Chromium half a millisecond more at 998 px than at 997, because text
 * behind the caret's line comes into one layer with that before it or into one of its own. A page of another width is
 * another page.
 *
 * The bar is held against the difference of the p95s, nothing taken off it. Between which values that lies by chance is
 * found by drawing anew from the keys that were typed. The guest's own part is traced afterwards, by itself, for tracing
 * takes time at each key too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { type Browser, devtools, type Page, waitFor } from '../browser/drivers/index.ts';
import { enable } from '../browser/enable.ts';
import { attachForm, type OaForm } from '../browser/oa-form.ts';
import { Sidebar } from '../browser/sidebar.ts';
import type { Oa } from '../oa/index.ts';
import { latency } from '../replay/replay.ts';
import { against, counters, GUEST, median, number, pause } from './main-thread.ts';
import { stream } from './stream.ts';
import type { Table } from './table.ts';
import { scriptTimePerKey, traced } from './trace.ts';

interface Place {
  readonly editor: 'textarea' | 'contenteditable';
  readonly where: string;
  /** The line that is typed in, and behind how much of it. */
  readonly line: string;
  readonly behind: string;
  /** The issue's, ms. */
  readonly bar: number;
}

const UNMARKED = '各项工作有序推进，取得明显成效。';
/** A blank and a rate, both of which the checker reports. */
const MARKED = `其中党员___名，同比增长XX%，${UNMARKED}`;

const PLACES: readonly Place[] = [
  { editor: 'textarea', where: 'on a line without findings', line: UNMARKED, behind: UNMARKED, bar: 1 },
  { editor: 'textarea', where: 'behind the findings of a line', line: MARKED, behind: MARKED, bar: 1 },
  // The worst place: where they stand now, only a line laid out anew can tell.
  { editor: 'textarea', where: 'before the findings of a line', line: MARKED, behind: '其中', bar: 1 },
  { editor: 'contenteditable', where: 'behind the findings of a line', line: MARKED, behind: MARKED, bar: 3 },
];

const LENGTH = 20_000;
/** Names of one site: pages of it that open each other share a process. */
const HOSTS = { withUs: 'with.desk.localhost', without: 'without.desk.localhost' } as const;
/** Turns of each page, and keys of a turn: 24 keys of either page are above the p95. */
const TURNS = 32;
const KEYS = 15;
/** The first keys behind a change of tabs are typed and not counted. */
const WARM_UP = 4;
/** Turns that are not counted: what first runs is compiled, in the browser and in us. */
const WARM_TURNS = 4;
/** Turns after which the text is filled in anew, so that the line stays one of a report's length. */
const FILLED_FOR = 8;
const TRACED_KEYS = 30;
/** Draws from the keys, for how far chance moves a difference. */
const DRAWS = 1000;
/**
 * From key to key as one writes, 400 a minute, ms. At a slower pace the processor rests between keys, and what it takes to
 * get going again is several times what is to be measured, and differs from key to key as much.
 */
const KEY_PAUSE = 150;
/** Behind a turn's keys; long enough for the sidebar's checks and marks (it waits 300 ms for a pause in typing), ms. */
const PAUSE = 600;
const SETTLE = 700;
/** The two pages share their main thread if one sees nearly all of what the other is kept busy for, ms. */
const BUSY = 200;
const SEEN = 0.9;

/** `browser` may enable the first of `HOSTS`, and has not yet. */
export async function benchTyping(oa: Oa, browser: Browser): Promise<readonly Table[]> {
  const tables: Table[] = [];
  for (const place of PLACES) tables.push(await typing(place, oa, browser));
  return tables;
}

export const TYPING_SITE = `http://${HOSTS.withUs}/*`;

/** Processor time of the page's main thread, ms. */
interface Spent {
  /** From each key to the next. */
  readonly keys: number[];
  /** Of it scripts, whoever's: the page has none of its own. */
  readonly scripts: number[];
  /** From the last key's time on to the end of each pause. */
  readonly pauses: number[];
}

interface PlaceSpent {
  readonly without: Spent;
  readonly withUs: Spent;
  /** ms of scripts of ours for each key, traced. */
  readonly guest: readonly number[];
}

async function typing(place: Place, oa: Oa, browser: Browser): Promise<Table> {
  const { without, withUs, guest } = await typeInTurns(place, oa, browser);
  const keys = { without: latency(without.keys), withUs: latency(withUs.keys) };
  const pauses = { without: median(without.pauses), withUs: median(withUs.pauses) };
  const scripts = latency(withUs.scripts);
  const ours = latency(guest);
  const other = (turn: number) =>
    latency(without.keys.filter((_, key) => Math.floor(key / KEYS) % 2 === turn)).p95;
  const row = (name: string, base: number, own: number, bar?: number) => [
    name,
    number(base),
    number(own),
    ...against(own - base, bar),
  ];
  return {
    title: `Typing in a ${place.editor} of ${LENGTH} characters, ${place.where}: main thread, ${without.keys.length} keys each, pages equally wide in one process`,
    rows: [
      ['', 'without', 'with', 'more', 'bar', ''],
      row('a key, median ms', keys.without.p50, keys.withUs.p50),
      row('a key, p95 ms', keys.without.p95, keys.withUs.p95, place.bar),
      ['  by chance (19 of 20 draws) between', '', '', chance(without.keys, withUs.keys), '', ''],
      ['  p95 of every other turn without, and of the rest', number(other(0)), number(other(1)), '', '', ''],
      row(
        `a pause behind ${KEYS} keys, median of ${without.pauses.length}, ms`,
        pauses.without,
        pauses.withUs,
      ),
      [
        'of a key scripts, by the browser’s count, median ms',
        '',
        number(scripts.p50),
        ...against(scripts.p50),
      ],
      ['of a key the guest’s own, traced, median ms', '', number(ours.p50), ...against(ours.p50)],
      ['of a key the guest’s own, traced, p95 ms', '', number(ours.p95), ...against(ours.p95)],
    ],
  };
}

/** Where the middle 19 of 20 differences of the p95s lie, of keys drawn from those typed. */
function chance(without: readonly number[], withUs: readonly number[]): string {
  const random = stream(DRAWS);
  const p95 = (times: readonly number[]) =>
    latency(times.map(() => times[Math.floor(random() * times.length)]!)).p95;
  const differences = Array.from({ length: DRAWS }, () => p95(withUs) - p95(without)).sort((a, b) => a - b);
  return `${number(differences[DRAWS * 0.025]!)} … ${number(differences[DRAWS * 0.975]!)}`;
}

interface Tab {
  readonly form: OaForm;
  readonly session: CDPSession;
  readonly spent: Spent;
}

async function typeInTurns(place: Place, oa: Oa, browser: Browser): Promise<PlaceSpent> {
  const addressOn = (host: string) => `${oa.origin.replace('localhost', host)}/form/${place.editor}`;
  const first = await browser.open(addressOn(HOSTS.withUs));
  const second = await openFrom(browser, first, addressOn(HOSTS.without));
  const [withUs, without] = [await tabOf(first, place), await tabOf(second, place)];
  if (!(await isShared(withUs, without))) throw new Error('The two pages have a process each');
  const margin = await openSidebar(withUs.form, place, browser.isEnabled());
  await without.form.frame.evaluate((room: string) => {
    document.documentElement.style.margin = room;
  }, margin);
  for (let turn = -WARM_TURNS; turn < TURNS; turn++) {
    // There and back, so that neither is always the later one.
    for (const tab of turn % 2 === 0 ? [without, withUs] : [withUs, without]) {
      const spent = await typeTurn(tab, place, (turn + WARM_TURNS) % FILLED_FOR === 0);
      if (turn < 0) continue;
      tab.spent.keys.push(...spent.keys);
      tab.spent.scripts.push(...spent.scripts);
      tab.spent.pauses.push(...spent.pauses);
    }
  }
  if (without.spent.scripts.some((time) => time > 0)) throw new Error('Without us a script ran at a key');
  const guest = await traceKeys(withUs);
  await second.close();
  await first.close();
  return { without: without.spent, withUs: withUs.spent, guest };
}

/** A tab that a page opens: it may come into that one's process. */
async function openFrom(browser: Browser, opener: Page, address: string): Promise<Page> {
  await opener.main.evaluate((url: string) => void window.open(url), address);
  return waitFor('the other tab', async () => {
    for (const page of await browser.pages()) if ((await page.main.url()) === address) return page;
    return undefined;
  });
}

async function tabOf(page: Page, { editor }: Place): Promise<Tab> {
  return {
    form: await attachForm(page, editor, 'bare'),
    session: await devtools(page),
    spent: { keys: [], scripts: [], pauses: [] },
  };
}

/** Whether what one of them is busy with takes time of the other's main thread. */
async function isShared(one: Tab, other: Tab): Promise<boolean> {
  const before = await counters(other.session);
  await one.form.frame.evaluate((time: number) => {
    const end = performance.now() + time;
    while (performance.now() < end);
  }, BUSY);
  const after = await counters(other.session);
  return (after.TaskDuration! - before.TaskDuration!) * 1000 > BUSY * SEEN;
}

/** Returns the page's margin, which makes room for the sidebar. */
async function openSidebar(form: OaForm, place: Place, isEnabled: boolean): Promise<string> {
  await form.frame.evaluate(fill, longText(place.line));
  const sidebar = isEnabled ? await followedBy(form) : await enable(form);
  await sidebar.view('检查');
  await sidebar.frame.waitFor('[data-testid=finding]');
  return form.frame.evaluate(() => getComputedStyle(document.documentElement).margin, null);
}

/** The sidebar of a site that is enabled comes once a field has the focus. */
async function followedBy(form: OaForm): Promise<Sidebar> {
  await form.page.bringToFront();
  await form.focus();
  const sidebar = await Sidebar.of(form.page);
  await sidebar.bound();
  return sidebar;
}

async function typeTurn({ form, session }: Tab, place: Place, isAnew: boolean): Promise<Spent> {
  const { page } = form;
  await page.bringToFront();
  if (isAnew) {
    await form.frame.evaluate(fill, longText(place.line));
    await form.focus();
    await form.frame.evaluate(placeCaret, [place.line, place.behind.length] as const);
  }
  const { length } = await form.text();
  await pause(SETTLE);
  let before = await counters(session);
  const sinceThen = async () => {
    const after = await counters(session);
    const since = (name: string) => (after[name]! - before[name]!) * 1000;
    const times = { task: since('TaskDuration'), script: since('ScriptDuration') };
    before = after;
    return times;
  };
  const spent: Spent = { keys: [], scripts: [], pauses: [] };
  for (let key = -WARM_UP; key < KEYS; key++) {
    await page.type('a');
    await pause(KEY_PAUSE);
    const { task, script } = await sinceThen();
    if (key < 0) continue;
    spent.keys.push(task);
    spent.scripts.push(script);
  }
  await pause(PAUSE);
  spent.pauses.push((await sinceThen()).task);
  if ((await form.text()).length !== length + WARM_UP + KEYS)
    throw new Error('The keys did not reach the field');
  return spent;
}

async function traceKeys({ form, session }: Tab): Promise<readonly number[]> {
  await form.page.bringToFront();
  await pause(SETTLE);
  const events = await traced(session, async () => {
    for (let key = 0; key < TRACED_KEYS; key++) {
      await form.page.type('a');
      await pause(KEY_PAUSE);
    }
  });
  return scriptTimePerKey(events, GUEST);
}

/** Finished reports, one behind the other, in which the checker finds something here and there; a line is put among them. */
function longText(line: string): string {
  const folder = new URL('../texts/', import.meta.url);
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const lines = texts
    .join('\n')
    .slice(0, LENGTH - line.length - 1)
    .split('\n');
  lines.splice(lines.length >> 1, 0, line);
  return lines.join('\n');
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

function placeCaret([line, behind]: readonly [line: string, behind: number]): void {
  const area = document.querySelector<HTMLTextAreaElement>('textarea.body');
  if (area !== null) {
    const at = area.value.indexOf(line) + behind;
    area.setSelectionRange(at, at);
    return;
  }
  const paragraph = [...document.querySelectorAll('.rich p')].find((one) => one.textContent === line)!;
  document.getSelection()!.collapse(paragraph.firstChild, behind);
}
