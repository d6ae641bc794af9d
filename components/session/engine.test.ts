import { afterEach, describe, expect, it, vi } from 'vitest';
import { testBrowser } from '../../lib/store/testing.ts';
import { openEngine } from './engine.ts';
import { openEngineClient } from './engine-client.ts';

const browsers: ReturnType<typeof testBrowser>[] = [];
afterEach(() => {
  for (const browser of browsers.splice(0)) browser.close();
});

const REPORT = {
  title: '2025年石榴村述职报告',
  text: '石榴村述职报告\n一、履职情况\n石榴合作社带动果农312户采摘石榴，户均增收4200元。\n二、存在问题\n石榴深加工能力不足。\n',
  source: 'paste' as const,
};

function open(browser = testBrowser()) {
  if (!browsers.includes(browser)) browsers.push(browser);
  const store = browser.page();
  const client = openEngineClient({
    startWorker: () => {
      throw new DOMException('no workers in Node');
    },
    startHere: (post) => Promise.resolve(openEngine(store, post)),
  });
  client.start();
  const going = async (text: string) => {
    const request = { text, at: text.length, threshold: 0, continuations: 8, phrases: 4 };
    return (await client.offers(request)).going;
  };
  return { browser, store, client, going };
}

describe('the engine', () => {
  it('suggests from the built-in phrases at once, with the section of the caret', async () => {
    const { client } = open();
    const text = '一、存在的问题\n';
    const { suited } = await client.offers({
      text,
      at: text.length,
      threshold: 0.2,
      continuations: 5,
      phrases: 4,
    });
    expect(suited.length).toBe(4);
  });

  it('follows the library: what is added helps, what is removed is gone', async () => {
    const { store, going } = open();
    const before = '石榴合作社带动果农15户';
    const fromReports = async () => (await going(before)).filter(({ source }) => source === 'report');
    const { report } = await store.reports.add(REPORT);
    await vi.waitFor(async () => expect((await fromReports())[0]?.origin).toBe(REPORT.title), 5000);
    for (const { text } of await fromReports()) expect(text).not.toMatch(/\d/);
    await store.reports.remove(report.id);
    await vi.waitFor(async () => expect(await fromReports()).toEqual([]), 5000);
  });

  it('keeps its index for the next page', async () => {
    const first = open();
    await first.store.reports.add(REPORT);
    await vi.waitFor(async () => expect(await first.store.keptIndex.get()).toBeDefined(), 5000);
    const second = open(first.browser);
    const found = async () => (await second.going('石榴合作社带动果农15户')).map(({ source }) => source);
    await vi.waitFor(async () => expect(await found()).toContain('report'), 5000);
  });

  it('finds everything with one search, and gives reports without their figures', async () => {
    const { store, client } = open();
    await store.reports.add(REPORT);
    await store.snippets.save({ title: '石榴', text: '石榴红了。' });
    const hits = async (query: string) => client.search(query, 50);
    await vi.waitFor(async () => {
      const sources = new Set((await hits('石榴')).map(({ source }) => source));
      expect(sources).toEqual(new Set(['snippet', 'report']));
    }, 5000);
    const section = (await hits('果农')).find(({ source }) => source === 'report');
    expect(section?.title).toBe(`${REPORT.title} 履职情况`);
    expect(section?.text).not.toMatch(/312|4200/);
    expect(await client.whole(section!.id)).toMatch(/带动果农【＿[^】]+】户/);
    expect((await hits('fazhandangyuan')).length).toBeGreaterThan(0);
    const indicator = (await hits('发展党员')).find(({ source }) => source === 'indicator');
    expect(await client.whole(indicator!.id)).toBe('【＿发展党员】名');
  });

  it('learns, keeps it, and forgets it when the library page says so', async () => {
    const { store, client, going } = open();
    const before = '坚持问题导向，';
    const [first, other] = await going(before);
    const texts = async () => (await going(before)).map(({ text }) => text);
    await vi.waitFor(async () => {
      for (let times = 0; times < 12; times++) client.ignored(first!);
      expect(await texts()).not.toContain(first!.text);
    }, 5000);
    expect(other).toBeDefined();
    await vi.waitFor(async () => expect(await store.learned.get()).toBeDefined(), 5000);
    await store.learned.forget();
    await vi.waitFor(async () => expect(await texts()).toContain(first!.text), 5000);
  });

  it('learns nothing where that is switched off', async () => {
    const browser = testBrowser();
    await browser.page().settings.set({ learn: false });
    const { client, going, store } = open(browser);
    // Once its text is found, the engine has read the library and the settings.
    await store.snippets.save({ text: '石榴红了。' });
    await vi.waitFor(async () => expect((await client.search('石榴红', 5)).length).toBe(1), 5000);
    const [first] = await going('坚持问题导向，');
    for (let times = 0; times < 12; times++) client.ignored(first!);
    expect((await going('坚持问题导向，')).map(({ text }) => text)).toContain(first!.text);
  });
});
