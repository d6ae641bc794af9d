import { expect, it } from 'vitest';
import { PAD } from '../../lib/i18n/pad.ts';
import { MENU, SIDEBAR } from '../../lib/i18n/sidebar.ts';
import { SAMPLE_GAPS, SAMPLE_MISSING } from '../oa/index.ts';
import { showSidebar, sidePanel, stopBackground, waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser } from './harness.ts';
import { openForm } from './oa-form.ts';
import { Sidebar } from './sidebar.ts';

/** A person's finger on Ctrl+Tab. */
const TURNS = 5;

const GAPS = SAMPLE_GAPS.length + SAMPLE_MISSING.length;

forEachBrowser('The browser’s own side panel', (session) => {
  const isFirefox = session.name === 'firefox';
  if (isFirefox) console.log('Skipped in Firefox: what is in its sidebar is out of WebDriver’s reach.');

  it.skipIf(isFirefox)('takes the sidebar’s place, follows the tab in front, and gives it back', async () => {
    const form = await openForm(session, 'textarea', { text: 'sample', shell: 'frames' });
    const docked = await enable(form);
    await docked.gaps(GAPS);
    await docked.menu(MENU.panel);
    const panel = new Sidebar(form.page, await sidePanel(session.browser));
    await panel.gaps(GAPS);
    await waitFor('the sidebar to leave the page', async () => !(await form.page.hasSidebar()));

    await form.focus();
    await form.page.type('，另有X人');
    await panel.gaps(GAPS + 1);
    await panel.view('检查');
    await panel.frame.click('.finding-main');
    await waitFor('the first gap selected', async () => (await form.selected()) === SAMPLE_GAPS[0]!.mark);

    await stopBackground(session.browser);
    await form.focus();
    await form.page.type('、X户');
    await panel.gaps(GAPS + 2);
    expect(await form.page.hasSidebar()).toBe(false);

    const other = await session.browser.open(`${session.oa.origin}/received`);
    await panel.bound(SIDEBAR.unbound);
    // Faster than tabs answer.
    const fronts = Array.from({ length: TURNS }, () => [form.page, other]).flat();
    await Promise.all(fronts.map((page) => page.bringToFront()));
    await form.page.bringToFront();
    await panel.gaps(GAPS + 2);
    await form.page.bringToFront();
    await other.bringToFront();
    await panel.bound(SIDEBAR.unbound);
    await other.close();
    await form.page.bringToFront();
    await panel.gaps(GAPS + 2);

    await panel.menu(PAD.open);
    await panel.bound(PAD.name);
    await panel.menu(PAD.close);
    await panel.bound();

    await panel.menu(MENU.dock);
    const again = await Sidebar.of(form.page);
    await again.gaps(GAPS + 2);
  });

  it.skipIf(!isFirefox)('takes the sidebar’s place and gives it back', async () => {
    const form = await openForm(session, 'textarea', { text: 'sample', shell: 'frames' });
    await (await enable(form)).gaps(GAPS);
    await showSidebar(session.browser, true);
    await waitFor('the sidebar to leave the page', async () => !(await form.page.hasSidebar()));
    await form.focus();
    await form.page.type('，另有X人');
    await waitFor('the marks', () =>
      form.body.evaluate(() => document.querySelector('[data-gaobian=marks]') !== null),
    );
    await showSidebar(session.browser, false);
    await (await Sidebar.of(form.page)).gaps(GAPS + 1);
  });
});
