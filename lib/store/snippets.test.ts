import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DAY } from './clock.ts';
import type { Snippet } from './index.ts';
import { defaultTitle, tidyTags } from './snippet-title.ts';
import { testBrowser } from './testing.ts';

const failTest = (error: Error) => expect.unreachable(error.message);
/** Long enough for what runs in the background to have run, ms. */
const SETTLED = 50;

let browser: ReturnType<typeof testBrowser>;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.close());

describe('snippets', () => {
  it('saves with the first clause as title, and lists the last touched first', async () => {
    const { snippets } = browser.page();
    const first = await snippets.save({ text: '坚持每月调度，逐项销号。' });
    browser.wait(1);
    const second = await snippets.save({
      title: '结尾',
      text: '以上报告，请审阅。',
      tags: [' 结尾 ', '结尾', ''],
    });
    expect(first).toMatchObject({ title: '坚持每月调度', uses: 0, tags: [] });
    expect(second).toMatchObject({ title: '结尾', tags: ['结尾'] });
    expect((await snippets.list()).map((row) => row.id)).toEqual([second.id, first.id]);
    browser.wait(1);
    await snippets.used(first.id);
    expect((await snippets.list()).map((row) => [row.id, row.uses])).toEqual([
      [first.id, 1],
      [second.id, 0],
    ]);
  });

  it('keeps the text as it is, and does not save the same text twice', async () => {
    const { snippets } = browser.page();
    const saved = await snippets.save({ text: '　　一是抓学习。\n　　二是抓落实。' });
    expect(saved.text).toBe('　　一是抓学习。\n　　二是抓落实。');
    expect((await snippets.save({ text: '一是抓学习。\n　　二是抓落实。\n' })).id).toBe(saved.id);
    expect(await snippets.list()).toHaveLength(1);
  });

  it('saves once when two pages save the same text at once', async () => {
    const saves = [browser.page(), browser.page(), browser.page()].map(({ snippets }) =>
      snippets.save({ text: '压实责任，限期办结。' }),
    );
    expect(new Set((await Promise.all(saves)).map((row) => row.id)).size).toBe(1);
  });

  it('counts every use of several pages', async () => {
    const pages = [browser.page(), browser.page()] as const;
    const { id } = await pages[0].snippets.save({ text: '逐户走访。' });
    await Promise.all(Array.from({ length: 20 }, (_, i) => pages[i % 2]!.snippets.used(id)));
    expect((await pages[1].snippets.list())[0]?.uses).toBe(20);
  });

  it('counts no use of one that was deleted meanwhile, and does not complain', async () => {
    const { snippets } = browser.page();
    const { id } = await snippets.save({ text: '逐户走访。' });
    const undo = await snippets.remove(id);
    await expect(snippets.used(id)).resolves.toBeUndefined();
    await undo();
    expect((await snippets.list())[0]?.uses).toBe(0);
  });

  it('changes what the patch names; an empty title becomes the default', async () => {
    const { snippets } = browser.page();
    const { id } = await snippets.save({ title: '旧题', text: '原文一句。' });
    expect(await snippets.update(id, { text: '新写一句，再加半句。' })).toMatchObject({ title: '旧题' });
    expect(await snippets.update(id, { title: ' ', tags: ['党建'] })).toMatchObject({
      title: '新写一句',
      tags: ['党建'],
      text: '新写一句，再加半句。',
    });
  });

  it('gives a removed one back as it was', async () => {
    const { snippets } = browser.page();
    const saved = await snippets.save({ text: '责任到人。', tags: ['作风'] });
    const undo = await snippets.remove(saved.id);
    expect(await snippets.list()).toEqual([]);
    await expect(snippets.update(saved.id, { title: '新' })).rejects.toMatchObject({ code: 'missing' });
    await undo();
    expect(await snippets.list()).toEqual([saved]);
    await undo();
    expect(await snippets.list()).toEqual([saved]);
  });

  it.each([{ text: '' }, { text: ' 　\n' }, { text: '有字', title: '长'.repeat(201) }])(
    'refuses %j',
    async (snippet) => {
      const { snippets } = browser.page();
      await expect(snippets.save(snippet)).rejects.toMatchObject({ code: 'invalid' });
      expect(await snippets.list()).toEqual([]);
    },
  );

  it('forgets removed ones when the library is opened after 30 days', async () => {
    const page = browser.page();
    const { id } = await page.snippets.save({ text: '很久以前。' });
    await page.snippets.remove(id);
    browser.wait(29 * DAY);
    await browser.page().open();
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    expect(await page.database.snippets.count()).toBe(1);
    browser.wait(2 * DAY);
    await browser.page().open();
    await vi.waitFor(async () => expect(await page.database.snippets.count()).toBe(0));
  });

  it('tells every page of a change', async () => {
    const [here, there] = [browser.page(), browser.page()];
    const heard: Snippet[][] = [];
    const stop = there.snippets.live((rows) => heard.push(rows), failTest);
    await vi.waitFor(() => expect(heard).toEqual([[]]));
    const saved = await here.snippets.save({ text: '一处保存，处处可见。' });
    await vi.waitFor(() => expect(heard[heard.length - 1]).toEqual([saved]));
    stop();
    const count = heard.length;
    await here.snippets.remove(saved.id);
    expect(await there.snippets.list()).toEqual([]);
    expect(heard).toHaveLength(count);
  });
});

describe('defaultTitle', () => {
  it.each([
    ['坚持每月调度，逐项销号。', '坚持每月调度'],
    ['　　一是抓学习。', '一是抓学习'],
    ['\n\n。，有话在后', '有话在后'],
    ['一二三四五六七八九十一二三四五六七八九十', '一二三四五六七八九十一二三四五六七八九十'],
    ['一二三四五六七八九十一二三四五六七八九十一', '一二三四五六七八九十一二三四五六七八九…'],
    ['𠮷'.repeat(21), `${'𠮷'.repeat(19)}…`],
    ['。。', '。。'],
  ])('%j: %s', (text, title) => expect(defaultTitle(text)).toBe(title));
});

it('tidyTags keeps the order and drops blanks and repetitions', () => {
  expect(tidyTags([' 党建', '作风', '', '党建 '])).toEqual(['党建', '作风']);
});
