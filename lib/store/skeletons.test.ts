import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { DAY } from './clock.ts';
import type { OwnSkeleton } from './index.ts';
import { testBrowser } from './testing.ts';

const skeleton = (name: string, frame = `${name}。`): Skeleton => ({
  id: 'any',
  name,
  about: '由往年总结整理',
  title: '【＿年份】年总结',
  sections: [{ id: 's1', role: 'duty', heading: '抓党建', frames: [frame] }],
});
const names = (rows: readonly OwnSkeleton[]) => rows.map((row) => row.skeleton.name);

let browser: ReturnType<typeof testBrowser>;
beforeEach(() => {
  browser = testBrowser();
});
afterEach(() => browser.close());

describe('own skeletons', () => {
  it('are saved under an id of the library’s own, and listed in every page', async () => {
    const { skeletons } = browser.page();
    const heard: string[][] = [];
    browser.page().skeletons.live(
      (rows) => heard.push(names(rows)),
      (error) => expect.unreachable(error.message),
    );
    const { added, skeletons: saved } = await skeletons.saveAll([
      { skeleton: skeleton('总结'), tags: [' 党建 ', '党建', ''], folder: ' 年度 ' },
    ]);
    expect(added).toBe(1);
    const [row] = saved;
    expect(row).toMatchObject({ tags: ['党建'], folder: '年度', uses: 0 });
    expect(row!.skeleton.id).toBe(row!.id);
    expect(row!.id).not.toBe('any');
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(['总结']));
  });

  it('that say the same are one, whatever they are called and however their keys are ordered', async () => {
    const { skeletons } = browser.page();
    const one = skeleton('总结', '甲。');
    const { sections, ...rest } = { ...one, name: '另一个名字', id: 'other' };
    const turned = {
      sections: sections.map(({ frames, ...section }) => ({ frames, ...section, id: 's9' })),
      ...rest,
    };
    const { added, skeletons: saved } = await skeletons.saveAll([{ skeleton: one }, { skeleton: turned }]);
    expect(added).toBe(1);
    expect(names(saved)).toEqual(['总结', '总结']);
    expect((await skeletons.saveAll([{ skeleton: { ...one, numbering: 'yishi' } }])).added).toBe(1);
  });

  it('are saved all or none', async () => {
    const { skeletons } = browser.page();
    const broken = { ...skeleton('坏'), sections: [] };
    await expect(
      skeletons.saveAll([{ skeleton: skeleton('好') }, { skeleton: broken }]),
    ).rejects.toMatchObject({ code: 'invalid' });
    expect(await skeletons.list()).toEqual([]);
  });

  it('change what the patch names', async () => {
    const { skeletons } = browser.page();
    const [row] = (await skeletons.saveAll([{ skeleton: skeleton('总结'), folder: '年度' }])).skeletons;
    browser.wait(5);
    const changed = await skeletons.update(row!.id, { skeleton: skeleton('总结二'), tags: ['甲'] });
    expect(changed).toMatchObject({ id: row!.id, folder: '年度', tags: ['甲'] });
    expect(changed.skeleton).toMatchObject({ id: row!.id, name: '总结二' });
    expect(changed.updatedAt).toBe(row!.updatedAt + 5);
    expect(await skeletons.update(row!.id, { folder: '' })).not.toHaveProperty('folder');
    await expect(skeletons.update('none', { tags: [] })).rejects.toMatchObject({ code: 'missing' });
  });

  it('are removed softly, brought back, and gone after thirty days', async () => {
    const { skeletons } = browser.page();
    const [row] = (await skeletons.saveAll([{ skeleton: skeleton('总结') }])).skeletons;
    const undo = await skeletons.remove(row!.id);
    expect(await skeletons.list()).toEqual([]);
    await undo();
    expect(names(await skeletons.list())).toEqual(['总结']);
    await skeletons.remove(row!.id);
    browser.wait(31 * DAY);
    const later = browser.page();
    await later.open();
    await vi.waitFor(async () => expect(await later.database.skeletons.count()).toBe(0));
  });
});

describe('the shelf', () => {
  const three = async () => {
    const { skeletons } = browser.page();
    for (const name of ['甲', '乙', '丙']) {
      browser.wait(1);
      await skeletons.saveAll([{ skeleton: skeleton(name) }]);
    }
    const idOf = async (name: string) =>
      (await skeletons.list()).find((row) => row.skeleton.name === name)!.id;
    return { skeletons, ids: await Promise.all(['甲', '乙', '丙'].map(idOf)) };
  };

  it('has the last touched first until it is arranged by hand; what comes later stands before', async () => {
    const { skeletons, ids } = await three();
    expect(names(await skeletons.list())).toEqual(['丙', '乙', '甲']);
    await skeletons.arrange([ids[1]!, ids[0]!, ids[2]!, 'none']);
    expect(names(await skeletons.list())).toEqual(['乙', '甲', '丙']);
    browser.wait(1);
    await skeletons.used(ids[2]!);
    expect(names(await skeletons.list())).toEqual(['乙', '甲', '丙']);
    browser.wait(1);
    await skeletons.saveAll([{ skeleton: skeleton('丁') }]);
    expect(names(await skeletons.list())).toEqual(['丁', '乙', '甲', '丙']);
    await skeletons.arrange([]);
    expect(names(await skeletons.list())[0]).toBe('丁');
    expect((await skeletons.list()).every((row) => !('place' in row))).toBe(true);
  });

  it('puts many into a folder and out again, leaving others alone', async () => {
    const { skeletons, ids } = await three();
    await skeletons.file([ids[0]!, ids[1]!, 'none'], ' 年度 ');
    const filed = (await skeletons.list()).filter(({ folder }) => folder === '年度');
    expect(names(filed).sort()).toEqual(['乙', '甲']);
    await skeletons.file([ids[0]!], '');
    expect((await skeletons.list()).filter(({ folder }) => folder === '年度')).toHaveLength(1);
  });

  it('is the same for snippets', async () => {
    const { snippets } = browser.page();
    const one = await snippets.save({ text: '甲。', folder: '开头' });
    browser.wait(1);
    const two = await snippets.save({ text: '乙。' });
    expect(one.folder).toBe('开头');
    await snippets.arrange([one.id, two.id]);
    expect((await snippets.list()).map(({ text }) => text)).toEqual(['甲。', '乙。']);
    expect((await snippets.update(one.id, { title: '新名' })).folder).toBe('开头');
    expect(await snippets.update(one.id, { folder: '' })).not.toHaveProperty('folder');
  });
});
