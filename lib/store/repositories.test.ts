import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_KEYS } from '../message/protocol.ts';
import { DISPLAY_THRESHOLD } from '../suggest/suggester.ts';
import { DAY } from './clock.ts';
import { DEFAULT_SETTINGS, type Settings } from './index.ts';
import { testBrowser } from './testing.ts';

let browser: ReturnType<typeof testBrowser>;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.close());

describe('reports', () => {
  const given = { title: '上年总结', text: '　　一年来，全镇……\n　　下一步……', source: 'file' } as const;

  it('recognises the same text, however its lines are broken', async () => {
    const { reports } = browser.page();
    const first = await reports.add(given);
    expect(first.duplicate).toBe(false);
    const again = await reports.add({
      title: '另一个名',
      text: '一年来，全镇……\r\n\r\n下一步……',
      source: 'paste',
    });
    expect(again).toEqual({ report: first.report, duplicate: true });
    expect(await reports.list()).toEqual([first.report]);
    expect((await reports.add({ ...given, text: `${given.text}。` })).duplicate).toBe(false);
  });

  it('adds it once when several pages add it at once', async () => {
    const added = await Promise.all([browser.page(), browser.page()].map((page) => page.reports.add(given)));
    expect(added.map(({ duplicate }) => duplicate).sort()).toEqual([false, true]);
    expect(await browser.page().reports.list()).toHaveLength(1);
  });

  it('lists the newest first, by its own date where known', async () => {
    const { reports } = browser.page();
    const [old, fresh] = [Date.UTC(2023, 11, 31), Date.UTC(2025, 11, 31)];
    await reports.add({ ...given, title: '旧', text: '甲', date: old });
    await reports.add({ ...given, title: '无日期', text: '乙' });
    await reports.add({ ...given, title: '新', text: '丙', date: fresh });
    expect((await reports.list()).map(({ title }) => title)).toEqual(['无日期', '新', '旧']);
  });

  it('comes back after removal, by undo or when it is added again', async () => {
    const { reports } = browser.page();
    const { report } = await reports.add(given);
    const undo = await reports.remove(report.id);
    expect(await reports.list()).toEqual([]);
    expect(await reports.get(report.id)).toBeUndefined();
    await undo();
    expect(await reports.get(report.id)).toEqual(report);
    await reports.remove(report.id);
    expect(await reports.add(given)).toEqual({ report, duplicate: false });
    expect(await reports.update(report.id, { title: '改名', reportType: 'party-summary' })).toMatchObject({
      title: '改名',
      reportType: 'party-summary',
      text: given.text,
    });
    const cleared = await reports.update(report.id, { reportType: undefined, date: undefined });
    expect(cleared).not.toHaveProperty('reportType');
    expect(cleared).toMatchObject({ title: '改名' });
  });

  it.each([{ text: ' \n' }, { title: '长'.repeat(201) }, { date: -1 }])('refuses %j', async (wrong) => {
    const { reports } = browser.page();
    await expect(reports.add({ ...given, ...wrong })).rejects.toMatchObject({ code: 'invalid' });
    await expect(reports.update('none', {})).rejects.toMatchObject({ code: 'missing' });
  });
});

describe('ignores', () => {
  it('keeps the same thing once, everywhere or for one field', async () => {
    const { ignores } = browser.page();
    const rule = { scope: 'rule', key: 'wording.a', label: '用词' } as const;
    const here = await ignores.add({ ...rule, fieldKey: 'oa#body' });
    const everywhere = await ignores.add(rule);
    expect(await ignores.add({ ...rule, label: '同一条' })).toMatchObject({ id: everywhere.id });
    await ignores.add({ scope: 'text', key: 'wording.a', label: '三会一课' });
    expect(await ignores.list()).toHaveLength(3);
    expect((await ignores.list('oa#body')).map(({ id }) => id)).toContain(here.id);
    expect((await ignores.list('other')).map(({ id }) => id)).not.toContain(here.id);
    await ignores.remove(everywhere.id);
    await ignores.remove('none');
    expect(await ignores.list()).toHaveLength(2);
  });
});

describe('ledger', () => {
  const value = { indicator: '发展党员', unit: '名', period: '2025', value: '13' } as const;

  it('holds one value for each indicator, unit and period', async () => {
    const { ledger } = browser.page();
    await ledger.put(value);
    await ledger.put({ ...value, period: '2025-H1', value: '6' });
    await ledger.put({ ...value, indicator: ' 发展党员 ', value: '14', note: '含村', source: '组织办' });
    expect(await ledger.list()).toMatchObject([
      { period: '2025', value: '14', indicator: '发展党员', note: '含村' },
      { period: '2025-H1', value: '6' },
    ]);
  });

  it('keeps figures as they were written', async () => {
    const { ledger } = browser.page();
    const written = ['0', '12.50', '-3', '98.0', '100000000000000000001'];
    await ledger.putAll(written.map((text, i) => ({ ...value, indicator: `指标${i}`, value: text })));
    expect((await ledger.list()).map((row) => row.value).sort()).toEqual([...written].sort());
  });

  it.each([
    { period: '2025-13' },
    { period: '2025-0' },
    { period: '25' },
    { period: '2025-H3' },
    { period: '2025-Q5' },
    { value: '1,234' },
    { value: '１２' },
    { value: '1.' },
    { value: '' },
    { indicator: ' ' },
  ])('refuses %j, and all that came with it', async (wrong) => {
    const { ledger } = browser.page();
    await expect(ledger.putAll([value, { ...value, ...wrong }])).rejects.toMatchObject({ code: 'invalid' });
    expect(await ledger.list()).toEqual([]);
  });

  it('gives removed values back', async () => {
    const { ledger } = browser.page();
    const rows = await ledger.putAll([value, { ...value, period: '2024', value: '11' }]);
    const undo = await ledger.remove(...rows.map(({ id }) => id), 'none');
    expect(await ledger.list()).toEqual([]);
    await undo();
    expect(await ledger.list()).toHaveLength(2);
  });
});

describe('drafts', () => {
  const FIELD = 'https://oa.test/form#body';
  const MINUTE = 60_000;
  const content = (text: string) => ({ text, title: '年度总结', url: 'https://oa.test/form?token=secret#x' });

  it('takes copies of the next five minutes into one version', async () => {
    const { drafts } = browser.page();
    await drafts.keep(FIELD, content('今年'));
    browser.wait(MINUTE);
    await drafts.keep(FIELD, content('今年以来'));
    expect(await drafts.list(FIELD)).toMatchObject([{ text: '今年以来', url: 'https://oa.test/form' }]);
    browser.wait(5 * MINUTE);
    await drafts.keep(FIELD, content('今年以来，'));
    expect((await drafts.list(FIELD)).map(({ text }) => text)).toEqual(['今年以来，', '今年以来']);
    expect(await drafts.latest(FIELD)).toMatchObject({ text: '今年以来，' });
  });

  it('never lets a loss of text run over the version before it', async () => {
    const { drafts } = browser.page();
    await drafts.keep(FIELD, content('一二三四五六七八九十'));
    await drafts.keep(FIELD, content('一二三'));
    await drafts.keep(FIELD, content(' \n'));
    expect((await drafts.list(FIELD)).map(({ text }) => text)).toContain('一二三四五六七八九十');
    expect(await drafts.latest(FIELD)).toMatchObject({ text: '一二三' });
    expect(await drafts.keep('new field', content(''))).toBeUndefined();
  });

  it('makes no version of an unchanged text', async () => {
    const { drafts } = browser.page();
    await drafts.keep(FIELD, content('没有动过'));
    browser.wait(DAY);
    await drafts.keep(FIELD, content('没有动过'));
    expect(await drafts.list()).toHaveLength(1);
  });

  it('keeps ten versions of each field', async () => {
    const { drafts } = browser.page();
    await drafts.keep('other', content('别的字段'));
    for (let i = 0; i < 15; i++) {
      await drafts.keep(FIELD, content(`第${i}版`));
      browser.wait(6 * MINUTE);
    }
    const texts = (await drafts.list(FIELD)).map(({ text }) => text);
    expect(texts).toHaveLength(10);
    expect([texts[0], texts[9]]).toEqual(['第14版', '第5版']);
    expect(await drafts.list()).toHaveLength(11);
    await drafts.remove((await drafts.latest('other'))!.id);
    expect(await drafts.latest('other')).toBeUndefined();
  });

  it('forgets them after 30 days', async () => {
    const page = browser.page();
    await page.drafts.keep(FIELD, content('上个月'));
    browser.wait(31 * DAY);
    expect(await page.drafts.latest(FIELD)).toBeUndefined();
    await browser.page().open();
    await vi.waitFor(async () => expect(await page.database.drafts.count()).toBe(0));
  });
});

describe('settings', () => {
  it('are the defaults until something is chosen', async () => {
    const { settings } = browser.page();
    expect(await settings.get()).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS).toMatchObject({ keys: DEFAULT_KEYS, threshold: DISPLAY_THRESHOLD });
  });

  it('stores what was chosen and no default', async () => {
    const page = browser.page();
    await page.settings.set({ indent: true });
    await page.settings.set({ theme: 'dark' });
    expect(await page.settings.get()).toEqual({ ...DEFAULT_SETTINGS, indent: true, theme: 'dark' });
    expect((await page.database.values.get('settings'))?.value).toEqual({ indent: true, theme: 'dark' });
  });

  it('falls back field by field on what it can’t read', async () => {
    const page = browser.page();
    const value = { indent: 'yes', fontSize: 16, threshold: 7, keys: { accept: 'F2', next: 3 }, later: 1 };
    await page.database.values.put({ key: 'settings', value, updatedAt: 1 });
    expect(await page.settings.get()).toEqual({
      ...DEFAULT_SETTINGS,
      fontSize: 16,
      keys: { ...DEFAULT_KEYS, accept: 'F2' },
    });
    await page.settings.set({ indent: true });
    expect((await page.database.values.get('settings'))?.value).toMatchObject({ later: 1, indent: true });
    await page.database.values.put({ key: 'settings', value: 'broken', updatedAt: 1 });
    expect(await page.settings.get()).toEqual(DEFAULT_SETTINGS);
  });

  it('reach other pages, and changes of several pages all last', async () => {
    const [here, there] = [browser.page(), browser.page()];
    const heard: Settings[] = [];
    there.settings.live(
      (value) => heard.push(value),
      (error) => expect.unreachable(error.message),
    );
    await Promise.all([here.settings.set({ keepDrafts: false }), there.settings.set({ fontSize: 18 })]);
    await vi.waitFor(() =>
      expect(heard[heard.length - 1]).toMatchObject({ keepDrafts: false, fontSize: 18 }),
    );
  });
});

it('learned is kept as it is until it is forgotten, which every page hears', async () => {
  const { learned } = browser.page();
  const heard: unknown[] = [];
  browser.page().learned.live(
    (state) => heard.push(state),
    (error) => expect.unreachable(error.message),
  );
  await vi.waitFor(() => expect(heard).toEqual([undefined]));
  expect(await learned.get()).toBeUndefined();
  const value = { version: 1, taken: { 压实责任: 2 }, ignored: {} };
  await learned.put(value);
  expect(await learned.get()).toEqual(value);
  await vi.waitFor(() => expect(heard[heard.length - 1]).toEqual(value));
  await learned.forget();
  await vi.waitFor(() => expect(heard[heard.length - 1]).toBeUndefined());
  expect(await learned.get()).toBeUndefined();
});
