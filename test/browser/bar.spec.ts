import { expect, it } from 'vitest';
import { AROUND } from '../../lib/i18n/around.ts';
import { MENU } from '../../lib/i18n/sidebar.ts';
import { DEFAULT_LAYOUT } from '../../lib/message/protocol.ts';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser } from './harness.ts';
import { attachForm, type OaForm, openForm, type Shell } from './oa-form.ts';
import { Sidebar } from './sidebar.ts';

const arrived = async (form: OaForm, submissions: () => readonly unknown[]) => {
  await form.submit();
  await waitFor('the submission', async () => submissions().length === 1);
};

const NOTE = AROUND.covered('提交');

/** Whether the sidebar says that it covers the submit button. */
const isSaid = async (sidebar: Sidebar) =>
  (await sidebar.frame.texts('.note')).some((text) => text.includes(NOTE));

/** Right-aligned bars: fixed to the window, in a drawer at its right edge, in a dialog. */
const SHELLS: readonly Shell[] = ['bare', 'drawer', 'dialog', 'frames'];

forEachBrowser('The page’s submit bar', (session) => {
  it.each(SHELLS)('stays free beside the sidebar (%s)', async (shell) => {
    const form = await openForm(session, 'textarea', { shell, text: 'sample' });
    const sidebar = await enable(form);
    expect(await sidebar.box()).toMatchObject({ right: 0, width: DEFAULT_LAYOUT.width });
    expect(await isSaid(sidebar)).toBe(false);
    await arrived(form, session.oa.submissions);
  });

  it('is given back its place when the sidebar goes', async () => {
    const form = await openForm(session, 'textarea');
    const styles = () =>
      form.frame.evaluate(() =>
        [document.documentElement, document.querySelector('.bar')!].map((one) => one.getAttribute('style')),
      );
    const before = await styles();
    await form.focus();
    const sidebar = await Sidebar.of(form.page);
    await sidebar.bound();
    expect(await styles()).not.toEqual(before);
    await sidebar.menu(MENU.offTab);
    await waitFor('the sidebar to go', async () => !(await form.page.hasSidebar()));
    expect(await styles()).toEqual(before);
    await form.page.clickToolbarButton();
  });

  it('is said to be covered where it is, once, with what uncovers it; the choice is remembered', async () => {
    const form = await openForm(session, 'textarea', { text: 'sample' });
    await form.focus();
    const sidebar = await Sidebar.of(form.page);
    await sidebar.bound();
    await sidebar.menu(MENU.over);
    await waitFor('the note', () => isSaid(sidebar));
    for (const way of Object.values(AROUND.ways)) await sidebar.frame.waitFor({ role: 'button', name: way });
    await sidebar.press(AROUND.ways.side);
    await waitFor('the left side', async () => (await sidebar.box()).left === 0);
    expect(await isSaid(sidebar)).toBe(false);

    await form.page.reload();
    const again = await attachForm(form.page, 'textarea', 'bare');
    await again.focus();
    const later = await Sidebar.of(form.page);
    await later.bound();
    expect((await later.box()).left).toBe(0);
    await later.menu(MENU.toRight);
    await waitFor('the right side', async () => (await later.box()).right === 0);
    // Covered again, and known by now.
    expect(await isSaid(later)).toBe(false);
    await later.menu(MENU.beside);
    await arrived(again, session.oa.submissions);
  });
});
