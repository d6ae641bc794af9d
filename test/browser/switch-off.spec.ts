import { expect, it } from 'vitest';
import { MENU } from '../../lib/i18n/sidebar.ts';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { registered } from './extension.ts';
import { forEachBrowser, type Session } from './harness.ts';
import { attachForm, type OaForm, openForm } from './oa-form.ts';
import { Sidebar } from './sidebar.ts';

/** A tab with the form, the caret in its body and the sidebar beside it. */
async function servedTab(session: Session): Promise<OaForm> {
  const form = await openForm(session, 'contenteditable', { shell: 'frames' });
  await form.focus();
  await (await Sidebar.of(form.page)).bound();
  return form;
}

async function reload({ page }: OaForm): Promise<OaForm> {
  await page.bringToFront();
  await page.reload();
  const form = await attachForm(page, 'contenteditable', 'frames');
  await form.focus();
  return form;
}

/** Waits until a page has no sidebar, nor any node of ours. */
async function isClean({ page, frame }: OaForm): Promise<void> {
  await waitFor('the sidebar to go', async () => !(await page.hasSidebar()));
  const ours = () => document.querySelectorAll('[data-gaobian]').length;
  expect([await page.main.evaluate(ours), await frame.evaluate(ours)]).toEqual([0, 0]);
  expect(await page.main.evaluate(() => document.documentElement.getAttribute('style'))).toBe(null);
}

/** What the sidebar counts follows what is typed. */
async function follows(form: OaForm): Promise<void> {
  const sidebar = await Sidebar.of(form.page);
  await sidebar.bound();
  const before = await sidebar.characters();
  await form.focus();
  await form.page.type('ab');
  await waitFor('two more characters', async () => (await sidebar.characters()) === before + 2);
}

forEachBrowser('Switching off', (session) => {
  it('in one tab leaves the others alone, lasts over a reload, and ends with the toolbar button', async () => {
    await enable(await openForm(session, 'contenteditable'));
    const off = await servedTab(session);
    await (await Sidebar.of(off.page)).menu(MENU.offTab);
    await isClean(off);
    const after = await reload(off);

    // By the time that another tab’s sidebar has come, this one’s would have come too.
    const on = await servedTab(session);
    await follows(on);
    await isClean(after);

    await after.page.clickToolbarButton();
    await follows(after);
    await follows(await reload(after));
  });

  it('on a site takes it from all its tabs until the toolbar button is pressed in one', async () => {
    const first = await servedTab(session);
    const second = await servedTab(session);
    await (await Sidebar.of(first.page)).menu(MENU.offSite);
    await isClean(first);
    await isClean(second);
    const { scripts, origins } = await registered(session);
    // The permission stays, so that coming back asks nothing.
    expect({ scripts, origins }).toEqual({ scripts: [], origins: ['http://localhost/*'] });
    const reloaded = await reload(first);
    await isClean(reloaded);

    await reloaded.page.clickToolbarButton();
    await follows(reloaded);
    await follows(await reload(second));
  });
});
