import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadBuiltInSkeletons, SKELETON_VERSION, SkeletonPackError } from '../skeleton/index.ts';
import { importSkeletonPack, packSkeletons } from './skeleton-pack.ts';
import { testBrowser } from './testing.ts';

let browser: ReturnType<typeof testBrowser>;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.close());

const some = () =>
  loadBuiltInSkeletons()
    .slice(0, 3)
    .map((skeleton, index) => ({
      skeleton: { ...skeleton, numbering: 'ordinal' as const },
      tags: index === 0 ? [] : ['党建', '年度'],
      folder: index === 0 ? '' : '总结',
    }));

describe('a pack of own skeletons', () => {
  it('brings them to a colleague as they were, once', async () => {
    const { skeletons } = browser.page();
    await skeletons.saveAll(some());
    const file = packSkeletons(await skeletons.list());
    expect(file).not.toMatch(/createdAt|updatedAt|usedAt|"uses"|"place"/u);

    const other = testBrowser();
    try {
      const store = other.page();
      expect(await importSkeletonPack(store, `\uFEFF${file}`)).toEqual({ added: 3, skipped: 0 });
      expect(await importSkeletonPack(store, file)).toEqual({ added: 0, skipped: 3 });
      const plain = (rows: readonly { skeleton: object; tags: readonly string[]; folder?: string }[]) =>
        rows
          .map(({ skeleton, tags, folder }) => ({ skeleton: { ...skeleton, id: '' }, tags, folder }))
          .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
      expect(plain(await store.skeletons.list())).toEqual(plain(await skeletons.list()));
    } finally {
      other.close();
    }
  });

  it.each([
    ['no JSON', (file: string) => file.slice(0, -5)],
    ['another file', () => '{"format":"gaobian/snippets","version":1,"snippets":[]}'],
    [
      'a newer one',
      (file: string) => file.replace(`"version": ${SKELETON_VERSION}`, `"version": ${SKELETON_VERSION + 1}`),
    ],
    ['a broken one', (file: string) => file.replace('"frames"', '"frame"')],
  ])('%s changes nothing, and says so', async (_, damage) => {
    const store = browser.page();
    await store.skeletons.saveAll(some());
    const before = await store.skeletons.list();
    const broken = damage(packSkeletons(before));
    await expect(importSkeletonPack(store, broken)).rejects.toThrow(SkeletonPackError);
    await expect(importSkeletonPack(store, broken)).rejects.toThrow(/原有骨架没有改动/u);
    expect(await store.skeletons.list()).toEqual(before);
  });
});
