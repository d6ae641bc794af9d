import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkDraft, openGaps } from '../../lib/check/index.ts';
import { findBlanks } from '../../lib/draft/index.ts';
import { CHIP } from '../../lib/i18n/chip.ts';
import { COMMON, REORDER } from '../../lib/i18n/common.ts';
import { COMPOSE } from '../../lib/i18n/compose.ts';
import { LIBRARY, SNIPPET_VIEW } from '../../lib/i18n/library.ts';
import { MAKE, SKELETON_FORM, SKELETON_VIEW } from '../../lib/i18n/own-skeletons.ts';
import { SNIPPETS } from '../../lib/i18n/phrases.ts';
import { SHELF } from '../../lib/i18n/shelf.ts';
import {
  composeSkeleton,
  readSkeletonPack,
  reviewItems,
  skeletonFromReport,
} from '../../lib/skeleton/index.ts';
import { type Frame, waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser } from './harness.ts';
import { give, names, openLibrary, saved, says } from './library-page.ts';
import { openForm } from './oa-form.ts';

/** A finished report of our own, and its skeleton as the review list proposes it. */
const REPORT = readFileSync('test/texts/01-党建述职.txt', 'utf8');
const PROPOSED = reviewItems(REPORT, openGaps(checkDraft(REPORT)));

/** Words put into the focused box at once, as a paste does. */
async function put(frame: Frame, box: string, text: string): Promise<void> {
  await frame.waitFor(box);
  await frame.evaluate(
    ({ box, text }) => {
      document.querySelector<HTMLElement>(box)!.focus();
      document.execCommand('insertText', false, text);
    },
    { box, text },
  );
}

/** A text with chips as it would be kept, blanks in their notation. */
const edited = (frame: Frame, label: string) =>
  frame.evaluate((name) => {
    const box = document.querySelector(`[role=textbox][aria-label="${name}"]`)?.cloneNode(true);
    if (!(box instanceof HTMLElement)) return '';
    for (const chip of box.querySelectorAll<HTMLElement>('[data-blank]')) {
      chip.replaceWith(`【＿${chip.dataset.blank}】`);
    }
    return box.textContent;
  }, label);

forEachBrowser('Own skeletons', (session) => {
  it('are made of an earlier report, looked through, kept, and inserted in a field', async () => {
    const page = await openLibrary(session, 'reports');
    const { main } = page;
    await give(main, 'pick', { name: '去年述职.txt', content: REPORT });
    await says(main, '放入 1 篇');
    await main.click({ role: 'button', name: MAKE.title });
    await main.waitFor('.review-row');
    // One figure stays, and the blank of the next one gets another name.
    const [first, second] = PROPOSED.flatMap(({ subject }, at) => (subject === 'figure' ? [at] : []));
    await main.click('.review-group[aria-label=数字] .review-switch');
    await main.click('.review-group[aria-label=数字] .review-name', { count: 3 });
    await page.type('研究次数');
    const items = PROPOSED.map((item, at) => {
      if (at === first) return { ...item, blanked: false };
      return at === second ? { ...item, name: '研究次数' } : item;
    });
    await says(main, MAKE.count(items.length, items.filter(({ blanked }) => blanked).length));
    await main.click({ role: 'button', name: MAKE.save });
    await waitFor('the skeleton', async () => (await names(main)).length === 1);
    const [name = ''] = await names(main);
    expect(name.trim()).toBe('党委书记抓基层党建工作述职报告');

    const form = await openForm(session, 'textarea');
    const sidebar = await enable(form);
    await sidebar.chooseType(name.trim());
    await sidebar.press(COMPOSE.insertAll);
    await sidebar.said(COMPOSE.insertedAll);
    const { skeleton, numbering } = skeletonFromReport(REPORT, items, { id: 'own' });
    const wanted = composeSkeleton(skeleton, { numbering });
    expect((await form.text()).split('\n')).toEqual(wanted);
    await sidebar.gaps(findBlanks(wanted.join('\n')).length);
  });

  it('are made of what stands in the field, and chosen at once', async () => {
    const form = await openForm(session, 'textarea');
    const sidebar = await enable(form);
    await form.page.type(
      '现将工作汇报如下。\n一、抓学习\n集中学习12次，参加300人次。\n二、抓落实\n办结实事5件。',
    );
    await sidebar.view('骨架');
    await sidebar.frame.waitFor('.type-bar,.type-choice');
    if ((await sidebar.frame.count('.type-bar')) > 0) await sidebar.press(COMPOSE.change);
    const before = await form.text();
    await sidebar.press(MAKE.fromField);
    await sidebar.frame.waitFor('.review-row');
    expect(await sidebar.frame.count('.review-row')).toBe(3);
    await sidebar.frame.click('.make-foot input', { count: 3 });
    await form.page.type('两抓');
    await sidebar.press(MAKE.save);
    await sidebar.said(MAKE.saved);
    await sidebar.frame.waitFor({ role: 'heading', name: '两抓', exact: true });
    expect(await form.text()).toBe(before);
    // All of it is there already: asked before it would come twice.
    await sidebar.press(COMPOSE.insertAll);
    await sidebar.frame.waitFor({ role: 'dialog' });
    await sidebar.press('取消');
  });

  it('are edited in place: chips, wordings, sections, folder and tags', async () => {
    const page = await openLibrary(session, 'skeletons');
    const { main } = page;
    await main.click({ role: 'button', name: SKELETON_VIEW.copyOf('请示') });
    const name = COMPOSE.ownName('请示');
    await waitFor('the copy', async () => (await names(main)).some((one) => one.trim() === name));
    await main.click({ role: 'button', name: SKELETON_VIEW.copyOf('请示') });
    await says(main, SKELETON_VIEW.known);
    await main.click({ role: 'button', name: SKELETON_VIEW.edit(name) });
    await main.waitFor('.sections-edit');

    // A chip gets another name.
    const title = await edited(main, SKELETON_FORM.title);
    const [blank] = findBlanks(title);
    await main.click(`[role=textbox][aria-label=${SKELETON_FORM.title}] .gap`);
    await main.waitFor('.blank-name');
    await main.evaluate(() => document.querySelector<HTMLInputElement>('.blank-name input')!.select());
    await page.type('镇名');
    await page.press('Enter');
    await waitFor(
      'the new name',
      async () =>
        (await edited(main, SKELETON_FORM.title)) === title.replace(`【＿${blank!.name}】`, '【＿镇名】'),
    );

    // What is typed in the notation becomes a chip; another one comes by the button.
    await main.click({ role: 'button', name: SKELETON_FORM.addSection, exact: true });
    const place = String(await main.count('.sections-edit > li'));
    const heading = SKELETON_FORM.headingOf(SKELETON_FORM.section(place));
    const frame = SKELETON_FORM.frameOf(SKELETON_FORM.section(place), 1);
    await put(main, `[role=textbox][aria-label="${heading}"]`, '资金安排');
    await put(main, `[role=textbox][aria-label="${frame}"]`, '申请【＿投入资金】');
    await page.type('万元，');
    await main.click({ role: 'button', name: CHIP.addTo(frame) });
    await main.waitFor('.blank-name');
    await page.type('项目个数');
    await page.press('Enter');
    await page.type('个');
    await waitFor(
      'the chips',
      async () => (await edited(main, frame)) === '申请【＿投入资金】万元，【＿项目个数】个',
    );
    await main.click({ role: 'textbox', name: SHELF.folder });
    await page.type('公文');
    await main.click({ role: 'textbox', name: SKELETON_FORM.tags });
    await page.type('常用、资金');
    await main.click({ role: 'button', name: COMMON.save });
    await says(main, SKELETON_VIEW.updated);
    const card = await main.text(`article[aria-label="${name}"]`);
    expect(card).toContain('公文');
    expect(card).toContain('资金');
    await main.click({ role: 'button', name: SKELETON_VIEW.read(name) });
    await waitFor('the new section', async () =>
      (await main.text(`article[aria-label="${name}"]`)).includes('资金安排'),
    );
    await main.click({ role: 'button', name: '常用' });
    await waitFor('the tagged one alone', async () => (await names(main)).length === 1);
    await main.click({ role: 'button', name: SNIPPET_VIEW.allTags });
  });

  it('go out as a pack and come in again; a broken or a newer pack changes nothing', async () => {
    const { main } = await openLibrary(session, 'skeletons');
    await waitFor('the skeletons', async () => (await names(main)).length >= 3);
    const before = await names(main);
    const file = await saved(main, SKELETON_VIEW.export);
    const pack = readSkeletonPack(file);
    expect(pack.skeletons).toHaveLength(before.length);

    await give(main, 'pick', { name: '坏.json', content: file.replace('"frames"', '"frame"') });
    await says(main, '原有骨架没有改动');
    await give(main, 'pick', { name: '新.json', content: file.replace('"version": 2', '"version": 9') });
    await says(main, '版本是 9');
    await give(main, 'pick', { name: '同.json', content: file });
    await says(main, SKELETON_VIEW.imported(0, before.length));
    expect(await names(main)).toEqual(before);

    const name = COMPOSE.ownName('请示');
    await main.click({ role: 'button', name: SKELETON_VIEW.remove(name) });
    await waitFor('one less', async () => (await names(main)).length === before.length - 1);
    await give(main, 'pick', { name: '好.json', content: file });
    await says(main, SKELETON_VIEW.imported(1, before.length - 1));
    await waitFor('it again', async () => (await names(main)).some((one) => one.trim() === name));
    expect(await main.text(`article[aria-label="${name}"]`)).toContain('公文');
  });

  it('keep the order they are put in, also after a reload', async () => {
    const page = await openLibrary(session, 'skeletons');
    const { main } = page;
    await waitFor('the skeletons', async () => (await names(main)).length >= 3);
    const [first, second, ...rest] = (await names(main)).map((name) => name.trim());
    await main.click({ role: 'button', name: REORDER.grip(first!), exact: true });
    await page.press('ArrowDown');
    const wanted = [second, first, ...rest].join();
    const order = async () => (await names(main)).map((name) => name.trim()).join();
    await waitFor('the order', async () => (await order()) === wanted);
    await page.reload();
    await waitFor('the order after a reload', async () => (await order()) === wanted);
    await main.click({ role: 'button', name: SHELF.byUse });
    await says(main, SHELF.byUseDone);
  });

  it('have folders as snippets do: filed, renamed, given up', async () => {
    const page = await openLibrary(session, 'snippets');
    const { main } = page;
    for (const text of ['每月调度', '召回督办']) {
      await main.click({ role: 'button', name: SNIPPET_VIEW.create });
      await main.waitFor('.snippet-form');
      await page.type(text);
      await main.click({ role: 'textbox', name: SHELF.folder });
      if (text === '每月调度') await page.type('措施');
      await main.click({ role: 'button', name: LIBRARY.save, exact: true });
      await waitFor(`“${text}”`, async () => (await names(main)).includes(text));
    }
    const choose = (folder: string) =>
      main.evaluate((value) => {
        const select = document.querySelector<HTMLSelectElement>('.bar select')!;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, folder);
    await choose('措施');
    await waitFor('the folder alone', async () => (await names(main)).join() === '每月调度');
    await main.click({ role: 'button', name: SHELF.rename });
    await main.evaluate(() => document.querySelector<HTMLInputElement>('.bar form input')!.select());
    await page.type('办法');
    await page.press('Enter');
    await says(main, SHELF.renamed('措施', '办法'));
    await waitFor('its new name', async () => (await main.text('article')).includes('办法'));
    expect(await names(main)).toEqual(['每月调度']);
    await main.click({ role: 'button', name: SNIPPETS.edit('每月调度') });
    await main.waitFor('.snippet-form');
    await page.press('End');
    await page.type('，到村【＿次数】');
    await page.type('次');
    await waitFor(
      'the chip',
      async () => (await edited(main, SNIPPETS.fieldText)) === '每月调度，到村【＿次数】次',
    );
    await main.click({ role: 'button', name: LIBRARY.save, exact: true });
    await waitFor('the change', async () => (await main.text('article')).includes('到村'));
  });
});
