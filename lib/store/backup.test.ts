import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { BACKUP_VERSION, migrateBackup, parseBackup } from './backup-format.ts';
import { exportBackup, importBackup, type Store } from './index.ts';
import { testBrowser } from './testing.ts';

const NOW = Date.UTC(2026, 0, 15);

let browser: ReturnType<typeof testBrowser>;
beforeEach(() => {
  browser = testBrowser(NOW);
});
afterEach(() => browser.close());

const SKELETON: Skeleton = {
  id: 'any',
  name: '我的总结',
  about: '由往年总结整理',
  title: '【＿年份】年总结',
  numbering: 'ordinal',
  sections: [{ id: 's1', role: 'duty', heading: '抓党建', frames: ['发展党员【＿发展党员】名。'] }],
};

async function fill(store: Store): Promise<void> {
  await store.snippets.save({ text: '压实责任，限期办结。', tags: ['作风'] });
  const gone = await store.snippets.save({ text: '不要了。' });
  await store.snippets.remove(gone.id);
  await store.skeletons.saveAll([{ skeleton: SKELETON, tags: ['党建'], folder: '总结' }]);
  await store.reports.add({ title: '上年总结', text: '一年来，全镇党建工作……', source: 'file', date: 1 });
  await store.ignores.add({ scope: 'rule', key: 'wording.x', label: '用词' });
  await store.ledger.put({ indicator: '发展党员', unit: '名', period: '2025', value: '13' });
  await store.drafts.keep('oa#body', { text: '写到一半', title: '汇报', url: 'https://oa.test/form' });
  await store.settings.set({ indent: true });
  await store.learned.put({ version: 1, taken: { 压实责任: 2 }, ignored: {} });
}

const parsed = async (store: Store) => JSON.parse(await exportBackup(store, NOW));

/** A library in another browser. */
async function elsewhere<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const other = testBrowser(NOW);
  try {
    return await use(other.page());
  } finally {
    other.close();
  }
}

describe('a backup', () => {
  it('holds everything but what was removed', async () => {
    const store = browser.page();
    await fill(store);
    const backup = await parsed(store);
    expect(backup).toMatchObject({ format: 'gaobian/backup', version: BACKUP_VERSION, exportedAt: NOW });
    expect(backup.snippets.map(({ text }: { text: string }) => text)).toEqual(['压实责任，限期办结。']);
    for (const part of ['skeletons', 'reports', 'ignores', 'ledger', 'drafts'])
      expect(backup[part]).toHaveLength(1);
    expect(backup.values).toHaveLength(2);
  });

  it('makes the same library elsewhere, and there only once', async () => {
    const store = browser.page();
    await fill(store);
    const text = await exportBackup(store, NOW);
    await elsewhere(async (other) => {
      expect(await importBackup(other, text)).toEqual({ added: 8, updated: 0, skipped: 0 });
      expect(await parsed(other)).toEqual(JSON.parse(text));
      expect(await importBackup(other, `\uFEFF${text}`)).toEqual({ added: 0, updated: 0, skipped: 8 });
      expect((await other.settings.get()).indent).toBe(true);
      expect(
        await other.reports.add({ title: '同一篇', text: '一年来，全镇党建工作……\n', source: 'paste' }),
      ).toMatchObject({
        duplicate: true,
        report: { title: '上年总结' },
      });
    });
  });

  it('keeps what is newer, brings back what was removed', async () => {
    const store = browser.page();
    const changed = await store.snippets.save({ text: '原话。' });
    const removed = await store.snippets.save({ text: '留着。' });
    await store.ledger.put({ indicator: '党员大会', unit: '次', period: '2025', value: '4' });
    const old = await exportBackup(store, NOW);
    browser.wait(1000);
    await store.snippets.update(changed.id, { text: '改过的话。' });
    await store.snippets.remove(removed.id);
    await store.ledger.put({ indicator: '党员大会', unit: '次', period: '2025', value: '6' });
    const young = await exportBackup(store, NOW);

    expect(await importBackup(store, old)).toEqual({ added: 1, updated: 0, skipped: 2 });
    expect((await store.snippets.list()).map(({ text }) => text).sort()).toEqual(['改过的话。', '留着。']);
    expect((await store.ledger.list()).map(({ value }) => value)).toEqual(['6']);

    await elsewhere(async (other) => {
      await importBackup(other, old);
      expect(await importBackup(other, young)).toEqual({ added: 0, updated: 2, skipped: 0 });
      expect((await other.ledger.list()).map(({ value }) => value)).toEqual(['6']);
    });
  });

  it('does not double a text that is here under another id', async () => {
    const store = browser.page();
    await store.snippets.save({ text: '一样的话。' });
    const text = await exportBackup(store, NOW);
    await elsewhere(async (other) => {
      await other.snippets.save({ text: '一样的话。\n' });
      expect(await importBackup(other, text)).toEqual({ added: 0, updated: 0, skipped: 1 });
    });
  });

  it('comes through whatever the texts hold', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1 }).filter((value) => value.trim() !== '');
    const library = fc.record({
      snippets: fc.array(fc.record({ text, tags: fc.array(text, { maxLength: 3 }) }), { maxLength: 4 }),
      reports: fc.array(text, { maxLength: 4 }),
      drafts: fc.array(fc.tuple(text, text), { maxLength: 4 }),
      values: fc.array(fc.tuple(fc.constantFrom('2024', '2025-H1', '2025-Q4', '2025-11'), fc.integer()), {
        maxLength: 4,
      }),
      learned: fc.option(fc.dictionary(text, fc.nat()), { nil: undefined }),
      settings: fc.record(
        { indent: fc.boolean(), rulesOff: fc.array(text), rulesOn: fc.array(text) },
        { requiredKeys: [] },
      ),
    });
    await fc.assert(
      fc.asyncProperty(library, async ({ snippets, reports, drafts, values, learned, settings }) => {
        const backup = await elsewhere(async (store) => {
          for (const snippet of snippets) {
            await store.snippets.save({
              ...snippet,
              title: '题',
              tags: snippet.tags.map((tag) => tag.slice(0, 40)),
            });
          }
          for (const report of reports)
            await store.reports.add({ title: '题', text: report, source: 'paste' });
          for (const [fieldKey, draft] of drafts) {
            await store.drafts.keep(fieldKey, { text: draft, title: '', url: 'https://oa.test/?token=1' });
          }
          for (const [period, value] of values) {
            await store.ledger.put({ indicator: '走访', unit: '户', period, value: String(value) });
          }
          if (learned !== undefined) await store.learned.put(learned);
          await store.settings.set(settings);
          return exportBackup(store, NOW);
        });
        await elsewhere(async (store) => {
          await importBackup(store, backup);
          expect(await parsed(store)).toEqual(JSON.parse(backup));
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('a bad backup changes nothing', () => {
  const head = { format: 'gaobian/backup', version: BACKUP_VERSION, exportedAt: 1 };
  const empty = {
    ...head,
    snippets: [],
    skeletons: [],
    reports: [],
    ignores: [],
    ledger: [],
    drafts: [],
    values: [],
  };
  const good = { id: 'a', title: '', text: '好的一条', tags: [], createdAt: 1, updatedAt: 1, uses: 0 };
  it.each<[string, string, RegExp]>([
    ['no JSON', '{"format":', /不是稿边的备份，或者已经损坏/u],
    ['empty', '', /不是稿边的备份，或者已经损坏/u],
    ['another list', '[]', /不是稿边的备份。/u],
    ['another format', '{"format":"gaobian/phrases","version":1}', /不是稿边的备份。/u],
    ['version 0', '{"format":"gaobian/backup","version":0}', /不是稿边的备份。/u],
    ['newer', `{"format":"gaobian/backup","version":${BACKUP_VERSION + 1},"什么":1}`, /新版本的稿边导出/u],
    ['a part missing', JSON.stringify({ ...empty, ledger: undefined }), /已经损坏（台账）/u],
    ['one row bad', JSON.stringify({ ...empty, snippets: [good, { ...good, text: 3 }] }), /素材第 2 条/u],
    ['a bad time', JSON.stringify({ ...empty, snippets: [{ ...good, updatedAt: -1 }] }), /素材第 1 条/u],
    [
      'a skeleton without sections',
      JSON.stringify({
        ...empty,
        skeletons: [{ ...good, skeleton: { ...SKELETON, sections: [] } }],
      }),
      /骨架第 1 条/u,
    ],
    [
      'a bad period',
      JSON.stringify({
        ...empty,
        snippets: [good],
        ledger: [{ indicator: '走访', unit: '户', period: '2025-13', value: '1', updatedAt: 1 }],
      }),
      /台账第 1 条/u,
    ],
    [
      'a value of its own',
      JSON.stringify({ ...empty, values: [{ key: '__proto__', value: 1, updatedAt: 1 }] }),
      /设置第 1 条/u,
    ],
  ])('%s', async (_, text, message) => {
    const store = browser.page();
    await fill(store);
    const before = await parsed(store);
    await expect(importBackup(store, text)).rejects.toMatchObject({
      name: 'BackupError',
      message: expect.stringMatching(message),
    });
    await expect(importBackup(store, text)).rejects.toThrow(/资料库没有改动/u);
    expect(await parsed(store)).toEqual(before);
  });

  it('nor does a write that fails half way', async () => {
    const store = browser.page();
    await fill(store);
    const before = await parsed(store);
    const backup = await elsewhere(async (other) => {
      await other.snippets.save({ text: '别处的一条。' });
      await other.ledger.put({ indicator: '走访', unit: '户', period: '2025', value: '9' });
      return exportBackup(other, NOW);
    });
    const full = new DOMException('full', 'QuotaExceededError');
    const put = vi.spyOn(store.database.ledger, 'bulkPut').mockRejectedValue(full);
    await expect(importBackup(store, backup)).rejects.toMatchObject({ name: 'StoreError', code: 'quota' });
    put.mockRestore();
    expect(await parsed(store)).toEqual(before);
  });
});

describe('migrateBackup', () => {
  const steps = [
    { from: 1, migrate: ({ words, ...rest }: Record<string, unknown>) => ({ ...rest, snippets: words }) },
    { from: 2, migrate: (backup: Record<string, unknown>) => ({ ...backup, drafts: [] }) },
  ];
  const format = 'gaobian/backup' as const;
  it('takes every step from the file’s version on', () => {
    expect(migrateBackup({ format, version: 1, words: ['甲'] }, steps, 3)).toEqual({
      format,
      version: 3,
      snippets: ['甲'],
      drafts: [],
    });
    expect(migrateBackup({ format, version: 2, snippets: [] }, steps, 3)).toMatchObject({ drafts: [] });
    expect(migrateBackup({ format, version: 3, drafts: ['a'] }, steps, 3)).toMatchObject({ drafts: ['a'] });
  });
  it('refuses a newer one', () => {
    expect(() => migrateBackup({ format, version: 4 }, steps, 3)).toThrow(/新版本/u);
  });
});

it('parseBackup passes over what it does not know within a version', () => {
  const text = JSON.stringify({
    format: 'gaobian/backup',
    version: 1,
    exportedAt: 1,
    snippets: [],
    reports: [],
    ignores: [],
    ledger: [],
    drafts: [],
    values: [],
    extra: 1,
  });
  expect(parseBackup(text)).not.toHaveProperty('extra');
});

it('parseBackup reads version 1, which had no skeletons', () => {
  const parts = { snippets: [], reports: [], ignores: [], ledger: [], drafts: [], values: [] };
  const text = JSON.stringify({ format: 'gaobian/backup', version: 1, exportedAt: 1, ...parts });
  expect(parseBackup(text)).toMatchObject({ version: BACKUP_VERSION, skeletons: [] });
});
