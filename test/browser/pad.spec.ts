import { expect, it } from 'vitest';
import { COMPOSE } from '../../lib/i18n/compose.ts';
import { LIBRARY } from '../../lib/i18n/library.ts';
import { PAD } from '../../lib/i18n/pad.ts';
import { FILL, REVIEW } from '../../lib/i18n/review.ts';
import { type Frame, waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser } from './harness.ts';
import { openForm } from './oa-form.ts';
import { Sidebar } from './sidebar.ts';

const BOX = 'textarea.pad-text';

async function openPad(sidebar: Sidebar): Promise<void> {
  await sidebar.menu(PAD.open);
  await padIsReady(sidebar);
}

/** What an earlier test has left in it stands there again. */
async function openEmptyPad(sidebar: Sidebar): Promise<void> {
  await openPad(sidebar);
  await sidebar.press(PAD.clear);
  await sidebar.said(PAD.cleared);
  await sidebar.frame.click(BOX);
}

async function padIsReady(sidebar: Sidebar): Promise<void> {
  await sidebar.frame.waitFor(`${BOX}:not([readonly])`);
  await sidebar.bound(PAD.name);
}

const padText = (frame: Frame) => frame.value(BOX);

forEachBrowser('The writing pad', (session) => {
  it('is served as a field of a page is, and the page’s own field stays as it was', async () => {
    const form = await openForm(session, 'textarea', { text: 'sample' });
    const sidebar = await enable(form);
    const before = await form.content();
    await openEmptyPad(sidebar);
    await form.page.type('全年召开会议X次。');
    await sidebar.gaps(1);

    await sidebar.chooseType('年度党建工作总结');
    await sidebar.press(COMPOSE.insertNext(''));
    await waitFor('the section', async () => (await padText(sidebar.frame)).includes('【＿'));
    await form.page.press('Control+z');
    await waitFor('one step back', async () => (await padText(sidebar.frame)) === '全年召开会议X次。');

    await sidebar.view('检查');
    await sidebar.press(REVIEW.fill);
    await sidebar.frame.click('.fill-row input');
    await form.page.type('12');
    await sidebar.press(FILL.all(1));
    await waitFor('the figure', async () => (await padText(sidebar.frame)) === '全年召开会议12次。');
    expect(await form.content()).toBe(before);

    await sidebar.frame.click({ role: 'button', name: PAD.close });
    await sidebar.bound('正文');
    await openPad(sidebar);
    expect(await padText(sidebar.frame)).toBe('全年召开会议12次。');
    await sidebar.press(PAD.clear);
    await sidebar.said(PAD.cleared);
    expect(await padText(sidebar.frame)).toBe('');
  });

  it('checks what is pasted, and copies it as an official document', async () => {
    const form = await openForm(session, 'contenteditable');
    const sidebar = await enable(form);
    await form.page.type('述职报告\n一、抓党建\n发展党员X名。');
    await form.page.press('Control+a');
    await form.page.press('Control+c');
    await form.page.press('Control+End');
    await sidebar.view('骨架');
    await openEmptyPad(sidebar);
    await form.page.press('Control+v');
    await sidebar.frame.waitFor({ role: 'tabpanel', name: '检查' });
    await sidebar.gaps(1);
    const pasted = await padText(sidebar.frame);
    expect(pasted.replace(/\n+/g, '\n').trim()).toBe('述职报告\n一、抓党建\n发展党员X名。');

    await sidebar.press(PAD.copy);
    await sidebar.said(PAD.copiedOpen(1));
    await form.focus();
    await form.page.press('Control+a');
    await form.page.press('Control+v');
    const html = await waitFor('the pasted document', async () => {
      const content = await form.content();
      return content.includes('小标宋') ? content : undefined;
    });
    expect(html).toMatch(/text-align: ?center[^<]*<span[^>]*小标宋[^>]*font-size: ?22pt[^>]*>述职报告/);
    expect(html).toMatch(/黑体[^>]*font-size: ?16pt[^>]*>一、抓党建/);
    expect(html).toMatch(/仿宋_GB2312[^>]*font-size: ?16pt[^>]*>发展党员X名。/);
    expect(html).toMatch(/line-height: ?28pt/);
  });

  it('stands on the library page, with the text that was written elsewhere', async () => {
    const form = await openForm(session, 'textarea');
    const sidebar = await enable(form);
    await openEmptyPad(sidebar);
    await form.page.type('办结信访X件。');
    await sidebar.gaps(1);
    await form.page.goto(`${session.oa.origin}/received`);

    const page = await session.browser.openExtensionPage('library.html#pad');
    await page.main.waitFor({ role: 'heading', name: LIBRARY.views.pad });
    const alone = await Sidebar.of(page);
    await padIsReady(alone);
    await waitFor('the text', async () => (await padText(alone.frame)) === '办结信访X件。');
    await alone.gaps(1);
    await alone.frame.click(BOX);
    await page.press('F8');
    const selected = () =>
      alone.frame.evaluate((css) => {
        const box = document.querySelector<HTMLTextAreaElement>(css)!;
        return box.value.slice(box.selectionStart, box.selectionEnd);
      }, BOX);
    await waitFor('the gap', async () => (await selected()) === 'X');
  });
});
