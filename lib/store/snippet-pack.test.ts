import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importSnippetPack, parseSnippetPack, writeSnippetPack } from './snippet-pack.ts';
import { testBrowser } from './testing.ts';

let browser: ReturnType<typeof testBrowser>;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.close());

it('a pack carries titles, texts, tags and folders, and adds what is not there', async () => {
  const { snippets } = browser.page();
  await snippets.saveAll([
    { title: '甲', text: '第一句，“引号”。\n第二句。', tags: ['党建'], folder: '开头' },
    { text: '压实责任。' },
  ]);
  await snippets.used((await snippets.list())[0]!.id);
  const pack = writeSnippetPack(await snippets.list());
  expect(pack).not.toMatch(/uses|createdAt|"id"/);
  expect(parseSnippetPack(pack).snippets).toHaveLength(2);

  const other = testBrowser();
  const there = other.page();
  await there.snippets.save({ text: '压实责任。' });
  expect(await importSnippetPack(there, `\uFEFF${pack}`)).toEqual({ added: 1, skipped: 1 });
  expect(await importSnippetPack(there, pack)).toEqual({ added: 0, skipped: 2 });
  expect((await there.snippets.list()).find(({ title }) => title === '甲')).toMatchObject({
    text: '第一句，“引号”。\n第二句。',
    tags: ['党建'],
    folder: '开头',
    uses: 0,
  });
  other.close();
});

it('an empty pack is a pack', () => {
  expect(parseSnippetPack(writeSnippetPack([])).snippets).toEqual([]);
});

describe('a bad pack adds nothing', () => {
  const good = { title: '', text: '好的', tags: [] };
  it.each<[string, string, RegExp]>([
    ['no JSON', 'x', /不是稿边的素材包/u],
    ['a backup', '{"format":"gaobian/backup","version":1}', /不是稿边的素材包/u],
    ['newer', '{"format":"gaobian/snippets","version":2}', /新版本/u],
    [
      'broken',
      JSON.stringify({ format: 'gaobian/snippets', version: 1, snippets: [good, { text: '' }] }),
      /损坏/u,
    ],
  ])('%s', async (_, text, message) => {
    const store = browser.page();
    await expect(importSnippetPack(store, text)).rejects.toThrow(message);
    expect(await store.snippets.list()).toEqual([]);
  });

  it('blank text', async () => {
    const store = browser.page();
    const pack = JSON.stringify({
      format: 'gaobian/snippets',
      version: 1,
      snippets: [good, { ...good, text: ' ' }],
    });
    await expect(importSnippetPack(store, pack)).rejects.toMatchObject({ code: 'invalid' });
    expect(await store.snippets.list()).toEqual([]);
  });
});
