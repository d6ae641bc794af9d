import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MIGRATIONS, type Migration, StoreDatabase } from './database.ts';
import { StoreError, toStoreError } from './errors.ts';
import { exportBackup, openStore } from './index.ts';
import { testBrowser } from './testing.ts';

let browser: ReturnType<typeof testBrowser>;
beforeEach(() => {
  browser = testBrowser();
  // Dexie tells the console what we tell the caller.
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  browser.close();
  vi.restoreAllMocks();
});

/** How a later version is tested: the database as a released one left it, opened with one more step. */
describe('a later version of the database', () => {
  const next: Migration = {
    version: MIGRATIONS.length + 1,
    stores: { snippets: 'id, deletedAt, author', authors: 'id' },
    upgrade: async (transaction) => {
      await transaction.table('snippets').toCollection().modify({ author: '本人' });
    },
  };
  const openNext = () => new StoreDatabase('gaobian', browser.dexie, [...MIGRATIONS, next]);

  it('keeps every row and brings it up to date', async () => {
    const old = browser.page();
    const saved = await old.snippets.save({ text: '旧版存下的一条。' });
    await old.ledger.put({ indicator: '走访', unit: '户', period: '2025', value: '120' });
    old.close();
    const database = openNext();
    expect(await database.table('snippets').toArray()).toEqual([{ ...saved, author: '本人' }]);
    expect(await database.ledger.count()).toBe(1);
    expect(await database.table('authors').count()).toBe(0);
    database.close();
  });

  it('changes nothing when a step fails', async () => {
    const old = browser.page();
    await old.snippets.save({ text: '旧版存下的一条。' });
    const before = await exportBackup(old, 0);
    old.close();
    const broken = new StoreDatabase('gaobian', browser.dexie, [
      ...MIGRATIONS,
      {
        ...next,
        upgrade: async (transaction) => {
          await transaction.table('snippets').clear();
          throw new RangeError('half way');
        },
      },
    ]);
    await expect(broken.open()).rejects.toThrow('half way');
    broken.close();
    expect(await exportBackup(browser.page(), 0)).toBe(before);
  });

  it('is refused by a page of the older version, which then writes nothing', async () => {
    const database = openNext();
    await database.open();
    database.close();
    const old = browser.page();
    await expect(old.open()).rejects.toMatchObject({ code: 'version' });
    await expect(old.snippets.save({ text: '写不进去。' })).rejects.toMatchObject({ code: 'version' });
    const errors: StoreError[] = [];
    old.snippets.live(
      () => expect.unreachable('no rows'),
      (error) => errors.push(error),
    );
    await vi.waitFor(() => expect(errors.map(({ code }) => code)).toEqual(['version']));
  });

  it('says so when a page that does not answer keeps the older one open', async () => {
    const old = browser.page();
    await old.open();
    old.close();
    const frozen = await new Promise<IDBDatabase>((resolve) => {
      const request = browser.dexie.indexedDB.open('gaobian');
      request.onsuccess = () => resolve(request.result);
    });
    const database = openNext();
    await expect(database.ready()).rejects.toMatchObject({ code: 'blocked' });
    frozen.close();
    await database.ready();
    expect(await database.table('authors').count()).toBe(0);
    database.close();
  });

  it('makes an open page of the older version give way', async () => {
    const old = browser.page();
    await old.open();
    const database = openNext();
    await database.open();
    await expect(old.snippets.list()).rejects.toMatchObject({ code: 'version' });
    database.close();
  });
});

describe('the released versions of the database', () => {
  it.each(MIGRATIONS.slice(0, -1).map(({ version }) => version))(
    'from %i on keep their rows',
    async (version) => {
      const old = new StoreDatabase('gaobian', browser.dexie, MIGRATIONS.slice(0, version));
      const snippet = { id: 'a', title: '甲', text: '甲。', tags: [], createdAt: 1, updatedAt: 1, uses: 0 };
      await old.snippets.add(snippet);
      old.close();
      const page = browser.page();
      expect(await page.snippets.list()).toEqual([snippet]);
      expect(await page.skeletons.list()).toEqual([]);
    },
  );
});

describe('a browser that refuses', () => {
  const refusing = (error: unknown) =>
    openStore('gaobian', {
      dexie: {
        indexedDB: {
          open: () => {
            throw error;
          },
        },
        IDBKeyRange,
      },
    });
  const { IDBKeyRange } = testBrowser().dexie;

  it.each([
    [new DOMException('The operation is insecure.', 'SecurityError'), 'denied'],
    [new DOMException('user denied permission to access the database', 'UnknownError'), 'denied'],
    [new DOMException('A mutation operation was attempted', 'InvalidStateError'), 'failed'],
    [new DOMException('full', 'QuotaExceededError'), 'quota'],
  ])('%s: %s', async (error, code) => {
    const store = refusing(error);
    await expect(store.open()).rejects.toMatchObject({ name: 'StoreError', code });
    await expect(store.settings.get()).rejects.toMatchObject({ code });
    const heard: StoreError[] = [];
    store.reports.live(
      () => expect.unreachable('no rows'),
      (failure) => heard.push(failure),
    );
    await vi.waitFor(() => expect(heard).toMatchObject([{ code }]));
  });

  it('says so when there is no IndexedDB at all', async () => {
    const { indexedDB } = Dexie.dependencies;
    Dexie.dependencies.indexedDB = undefined as unknown as IDBFactory;
    try {
      await expect(openStore('gaobian').open()).rejects.toMatchObject({ code: 'denied' });
    } finally {
      Dexie.dependencies.indexedDB = indexedDB;
    }
  });
});

describe('toStoreError', () => {
  const wrapped = Object.assign(new Error('outer'), {
    name: 'OpenFailedError',
    inner: Object.assign(new Error('x'), {
      name: 'AbortError',
      inner: new DOMException('', 'QuotaExceededError'),
    }),
  });
  const circle: Error & { inner?: unknown } = new Error('round');
  circle.inner = circle;
  it.each<[unknown, string]>([
    [wrapped, 'quota'],
    [
      Object.assign(new Error('bulk'), {
        name: 'BulkError',
        failures: [new DOMException('', 'QuotaExceededError')],
      }),
      'quota',
    ],
    [new StoreError('missing'), 'missing'],
    [circle, 'failed'],
    ['a string', 'failed'],
    [undefined, 'failed'],
    [null, 'failed'],
  ])('%s: %s', (error, code) => {
    expect(toStoreError(error)).toMatchObject({ code });
    expect(toStoreError(error).message).toMatch(/稿件不受影响/u);
  });
});
