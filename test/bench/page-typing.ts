/**
 * What a key costs the page's main thread in a long text, with the sidebar open and findings marked, over the same page
 * without Gaobian. Both are measured in one process of one browser, in blocks that follow each other: the site is enabled,
 * typed in, switched off, and so on. A page of a site that isn't enabled runs nothing of ours: the idle tables measure
 * that, and a script that runs at a key there ends the bench. Two browsers side by side will not do: of two Chromiums
 * without any extension one takes up to 0.3 ms more for the same key than the other, in all that it does.
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
import { MENU } from '../../lib/i18n/sidebar.ts';
import { type Browser, devtools, type Page } from '../browser/drivers/index.ts';
import { enable } from '../browser/enable.ts';
import { attachForm, type OaForm } from '../browser/oa-form.ts';
import { Sidebar } from '../browser/sidebar.ts';
import type { Oa } from '../oa/index.ts';
import { latency } from '../replay/replay.ts';
import { against, counters, GUEST, number, pause } from './main-thread.ts';
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
/**
 * Blocks without us and with us, in turns, and the keys of each: ten keys of either are above the p95. Short ones, for the
 * machine has slow half minutes, which are to fall on both.
 */
const ROUNDS = 8;
const KEYS = 25;
const TRACED_KEYS = 30;
/** Draws from the keys, for how far chance moves a difference. */
const DRAWS = 1000;
/** The first keys of a block compile what they run, in the browser and in us: they are typed, and not counted. */
const WARM_UP = 5;
/** Long enough for the sidebar's checks and marks behind each key (it waits 300 ms for a pause in typing), ms. */
const KEY_PAUSE = 400;
const SETTLE = 1000;

/** `browser` has the extension, and hasn't enabled the site. */
export async function benchTyping(oa: Oa, browser: Browser): Promise<readonly Table[]> {
  const tables: Table[] = [];
  for (const place of PLACES) tables.push(await typing(place, oa, browser));
  return tables;
}

interface Spent {
  /** Processor time of the page's main thread for each key, ms. */
  readonly without: number[];
  readonly withUs: number[];
  /** Of the latter scripts, whoever's: the page has none of its own. */
  readonly scripts: number[];
  /** ms of scripts of ours for each key, traced. */
  guest: readonly number[];
}

async function typing(place: Place, oa: Oa, browser: Browser): Promise<Table> {
  const spent = await typeInBlocks(place, oa, browser);
  const without = latency(spent.without);
  const withUs = latency(spent.withUs);
  const scripts = latency(spent.scripts);
  const guest = latency(spent.guest);
  const other = (round: number) =>
    latency(spent.without.filter((_, key) => Math.floor(key / KEYS) % 2 === round)).p95;
  return {
    title: `Typing in a ${place.editor} of ${LENGTH} characters, ${place.where}: main thread, ${spent.without.length} keys each in one process, pages equally wide`,
    rows: [
      ['', 'without', 'with', 'more', 'bar', ''],
      ['a key, median ms', number(without.p50), number(withUs.p50), ...against(withUs.p50 - without.p50)],
      [
        'a key, p95 ms',
        number(without.p95),
        number(withUs.p95),
        ...against(withUs.p95 - without.p95, place.bar),
      ],
      ['  by chance (19 of 20 draws) between', '', '', chance(spent), '', ''],
      ['  p95 of every other block without, and of the rest', number(other(0)), number(other(1)), '', '', ''],
      ['of it scripts, by the browser’s count, median ms', '', number(scripts.p50), ...against(scripts.p50)],
      ['of it the guest’s own, traced, median ms', '', number(guest.p50), ...against(guest.p50)],
      ['of it the guest’s own, traced, p95 ms', '', number(guest.p95), ...against(guest.p95)],
    ],
  };
}

/** Where the middle 19 of 20 differences of the p95s lie, of keys drawn from those typed. */
function chance({ without, withUs }: Spent): string {
  const random = stream(DRAWS);
  const p95 = (times: readonly number[]) =>
    latency(times.map(() => times[Math.floor(random() * times.length)]!)).p95;
  const differences = Array.from({ length: DRAWS }, () => p95(withUs) - p95(without)).sort((a, b) => a - b);
  return `${number(differences[DRAWS * 0.025]!)} … ${number(differences[DRAWS * 0.975]!)}`;
}

async function typeInBlocks(place: Place, oa: Oa, browser: Browser): Promise<Spent> {
  const page = await browser.open(`${oa.origin}/form/${place.editor}`);
  const session = await devtools(page);
  const form = await attachForm(page, place.editor, 'bare');
  const spent: Spent = { without: [], withUs: [], scripts: [], guest: [] };
  await openSidebar(form, place);
  const margin = await form.frame.evaluate(() => getComputedStyle(document.documentElement).margin, null);
  for (let round = 0; round < ROUNDS; round++) {
    await switchOff(page);
    await setMargin(form, margin);
    await typeBlock(form, place, session, (task, script) => {
      if (script > 0) throw new Error('Without us a script ran at a key');
      spent.without.push(task);
    });
    await setMargin(form, '');
    await openSidebar(form, place);
    await typeBlock(form, place, session, (task, script) => {
      spent.withUs.push(task);
      spent.scripts.push(script);
    });
  }
  spent.guest = await traceKeys(page, session);
  await switchOff(page);
  await page.close();
  return spent;
}

async function openSidebar(form: OaForm, place: Place): Promise<void> {
  await form.frame.evaluate(fill, longText(place.line));
  const sidebar = await enable(form);
  await sidebar.view('检查');
  await sidebar.frame.waitFor('[data-testid=finding]');
}

async function switchOff(page: Page): Promise<void> {
  await (await Sidebar.of(page)).menu(MENU.offSite);
  await page.main.until('the sidebar to go', () => document.querySelector('[data-gaobian]') === null, null);
}

async function setMargin(form: OaForm, margin: string): Promise<void> {
  await form.frame.evaluate((room: string) => {
    document.documentElement.style.margin = room;
  }, margin);
}

async function typeBlock(
  form: OaForm,
  place: Place,
  session: CDPSession,
  count: (task: number, script: number) => void,
): Promise<void> {
  const { page } = form;
  await form.frame.evaluate(fill, longText(place.line));
  await form.focus();
  await form.frame.evaluate(placeCaret, [place.line, place.behind.length] as const);
  const { length } = await form.text();
  await page.bringToFront();
  await pause(SETTLE);
  for (let key = -WARM_UP; key < KEYS; key++) {
    const before = await counters(session);
    await page.type('a');
    await pause(KEY_PAUSE);
    const after = await counters(session);
    const since = (name: string) => (after[name]! - before[name]!) * 1000;
    if (key >= 0) count(since('TaskDuration'), since('ScriptDuration'));
  }
  if ((await form.text()).length !== length + WARM_UP + KEYS)
    throw new Error('The keys did not reach the field');
}

async function traceKeys(page: Page, session: CDPSession): Promise<readonly number[]> {
  const events = await traced(session, async () => {
    for (let key = 0; key < TRACED_KEYS; key++) {
      await page.type('a');
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
