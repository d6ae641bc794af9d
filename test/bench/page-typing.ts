/**
 * What a key costs the page's main thread in a long text, with the sidebar open and findings marked, over the same page
 * without the extension. Three browsers type key by key, side by side, so that whatever else the machine does falls on
 * all: one without the extension, one with it, and as the floor one with the least that can follow a text at all, an
 * `input` listener in a world of its own that reads the value's length.
 *
 * All three pages are as wide as the sidebar leaves the one beside it. What a key costs the browser itself depends on
 * where lines break: in the same contenteditable it takes Chromium half a millisecond more at 998 px than at 997,
 * because text behind the caret's line comes into one layer with that before it or into one of its own. A page of
 * another width is another page.
 *
 * The bar is held against the difference of the p95s, nothing taken off it. Between which values that lies by chance is
 * found by drawing anew from the keys that were typed, the three of a turn together. The p95 of the differences, key by
 * key, stands below it: in that one is the chance of both measures, as the floor's shows, which does next to nothing.
 * The guest's own part is traced afterwards, by itself, for tracing takes time at each key too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { type Browser, devtools } from '../browser/drivers/index.ts';
import { enable } from '../browser/enable.ts';
import { attachForm, type OaForm } from '../browser/oa-form.ts';
import type { Oa } from '../oa/index.ts';
import { latency } from '../replay/replay.ts';
import { against, counters, GUEST, number, pause } from './main-thread.ts';
import { stream } from './stream.ts';
import type { Table } from './table.ts';
import { scriptTimePerKey, traced } from './trace.ts';

const CONTENDERS = ['bare', 'floor', 'ours'] as const;
type Contender = (typeof CONTENDERS)[number];
export type Contenders = Readonly<Record<Contender, Browser>>;

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
/** Enough for fifteen keys to be above the p95: with 120 of them chance alone moved it by half a millisecond. */
const KEYS = 300;
const TRACED_KEYS = 30;
/** Draws from the keys, for how far chance moves a difference. */
const DRAWS = 1000;
/** The first keys compile what they run, in the browser and in us: they are typed, and not counted. */
const WARM_UP = 5;
/** Long enough for the sidebar's checks and marks behind each key (it waits 300 ms for a pause in typing), ms. */
const KEY_PAUSE = 400;
const SETTLE = 1000;

const LISTENER = `addEventListener('input', ({ target: t }) => (t.value ?? t.textContent).length, true)`;

export async function benchTyping(oa: Oa, browsers: Contenders): Promise<readonly Table[]> {
  const tables: Table[] = [];
  for (const place of PLACES) tables.push(await typing(place, oa, browsers));
  return tables;
}

async function typing(place: Place, oa: Oa, browsers: Contenders): Promise<Table> {
  const ours = await prepare('ours', browsers.ours, oa, place);
  const margin = await ours.frame.evaluate(() => getComputedStyle(document.documentElement).margin, null);
  const forms = {
    bare: await prepare('bare', browsers.bare, oa, place, margin),
    floor: await prepare('floor', browsers.floor, oa, place, margin),
    ours,
  };
  const spent = await typeInTurns(forms);
  const without = latency(spent.bare);
  const own = latency(spent.guest);
  const rows = (name: string, contender: 'floor' | 'ours', bar?: number) => {
    const withIt = latency(spent[contender]);
    const apart = latency(spent[contender].map((time, key) => time - spent.bare[key]!));
    return [
      [`${name}, median ms`, number(without.p50), number(withIt.p50), ...against(withIt.p50 - without.p50)],
      [`${name}, p95 ms`, number(without.p95), number(withIt.p95), ...against(withIt.p95 - without.p95, bar)],
      ['  by chance (19 of 20 draws) between', '', '', chance(spent.bare, spent[contender]), '', ''],
      [`  p95 of the differences, key by key`, '', '', ...against(apart.p95)],
    ];
  };
  return {
    title: `Typing in a ${place.editor} of ${LENGTH} characters, ${place.where}: main thread, ${KEYS} keys each in turns, pages equally wide`,
    rows: [
      ['', 'without', 'with', 'more', 'bar', ''],
      ...rows('a key', 'ours', place.bar),
      ['of it the guest’s own, median ms', '', number(own.p50), ...against(own.p50)],
      ['of it the guest’s own, p95 ms', '', number(own.p95), ...against(own.p95)],
      ...rows('floor: one listener, reads the length', 'floor'),
    ],
  };
}

/** Where the middle 19 of 20 differences of the p95s lie, of keys drawn from those typed. */
function chance(without: readonly number[], withIt: readonly number[]): string {
  const random = stream(DRAWS);
  const differences = Array.from({ length: DRAWS }, () => {
    const drawn = without.map(() => Math.floor(random() * without.length));
    const p95 = (times: readonly number[]) => latency(drawn.map((key) => times[key]!)).p95;
    return p95(withIt) - p95(without);
  }).sort((a, b) => a - b);
  return `${number(differences[DRAWS * 0.025]!)} … ${number(differences[DRAWS * 0.975]!)}`;
}

/** `margin`: what the sidebar takes of the page that has it. */
async function prepare(
  who: Contender,
  browser: Browser,
  oa: Oa,
  place: Place,
  margin?: string,
): Promise<OaForm> {
  const page = await browser.open(`${oa.origin}/banner`);
  if (who === 'floor') {
    const session = await devtools(page);
    await session.send('Page.enable');
    const script = { source: LISTENER, worldName: 'floor' };
    await session.send('Page.addScriptToEvaluateOnNewDocument', script);
  }
  await page.goto(`${oa.origin}/form/${place.editor}`);
  const form = await attachForm(page, place.editor, 'bare');
  await form.frame.evaluate(fill, longText(place.line));
  if (who === 'ours') {
    const sidebar = await enable(form);
    await sidebar.view('检查');
    await sidebar.frame.waitFor('[data-testid=finding]');
  }
  if (margin !== undefined) {
    await form.frame.evaluate((room: string) => {
      document.documentElement.style.margin = room;
    }, margin);
  }
  await form.focus();
  await form.frame.evaluate(placeCaret, [place.line, place.behind.length] as const);
  return form;
}

interface Spent extends Readonly<Record<Contender, readonly number[]>> {
  /** ms of scripts of ours for each key, traced. */
  readonly guest: readonly number[];
}

async function typeInTurns(forms: Readonly<Record<Contender, OaForm>>): Promise<Spent> {
  const typists = {
    bare: await typist(forms.bare),
    floor: await typist(forms.floor),
    ours: await typist(forms.ours),
  };
  const spent = { bare: [] as number[], floor: [] as number[], ours: [] as number[] };
  await pause(SETTLE);
  for (let key = -WARM_UP; key < KEYS; key++) {
    // Who comes first changes from key to key.
    const turn = CONTENDERS.map((_, index) => CONTENDERS[(key + WARM_UP + index) % CONTENDERS.length]!);
    for (const who of turn) await typists[who].press();
    await pause(KEY_PAUSE);
    for (const who of turn) {
      const time = await typists[who].spent();
      if (key >= 0) spent[who].push(time);
    }
  }
  const events = await traced(typists.ours.session, async () => {
    for (let key = 0; key < TRACED_KEYS; key++) {
      await typists.ours.press();
      await pause(KEY_PAUSE);
    }
  });
  await typists.bare.leave(WARM_UP + KEYS);
  await typists.floor.leave(WARM_UP + KEYS);
  await typists.ours.leave(WARM_UP + KEYS + TRACED_KEYS);
  return { ...spent, guest: scriptTimePerKey(events, GUEST) };
}

interface Typist {
  readonly session: CDPSession;
  press(): Promise<void>;
  /** Processor time of the page's main thread since the last press, ms. */
  spent(): Promise<number>;
  /** Closes the page, once it is sure that so many keys have come. */
  leave(keys: number): Promise<void>;
}

async function typist({ page, text }: OaForm): Promise<Typist> {
  const { length } = await text();
  const session = await devtools(page);
  await page.bringToFront();
  let before = await counters(session);
  return {
    session,
    async press() {
      before = await counters(session);
      await page.type('a');
    },
    async spent() {
      const after = await counters(session);
      return (after.TaskDuration! - before.TaskDuration!) * 1000;
    },
    async leave(keys) {
      if ((await text()).length !== length + keys) throw new Error('The keys did not reach the field');
      await page.close();
    },
  };
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
