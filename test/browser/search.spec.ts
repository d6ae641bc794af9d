import { expect, it } from 'vitest';
import { COMPOSE } from '../../lib/i18n/compose.ts';
import { PHRASES } from '../../lib/i18n/phrases.ts';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser } from './harness.ts';
import { openForm } from './oa-form.ts';
import type { Sidebar } from './sidebar.ts';

/** Words that stand in no built-in phrase, with figures. */
const REPORT = '石榴合作社带动果农312户采摘石榴，户均增收4200元。';

/** Text of a hit, once one has these words. */
function hit({ frame }: Sidebar, words: string): Promise<string> {
  return waitFor(`a hit with “${words}”`, async () =>
    (await frame.texts('.hit')).find((text) => text.includes(words)),
  );
}

forEachBrowser('One search', (session) => {
  it('finds the open draft once it was taken in, by pinyin and without its figures; phrases; indicators', async () => {
    const form = await openForm(session, 'textarea');
    const sidebar = await enable(form);
    const look = async (words: string) => {
      await sidebar.frame.click({ role: 'searchbox', name: PHRASES.search });
      await form.page.press('Control+a');
      await form.page.type(words);
    };
    // The first thing that a new user is offered, wherever they look first.
    await sidebar.view('骨架');
    await sidebar.frame.waitFor({ role: 'region', name: PHRASES.firstTitle });
    expect(await sidebar.frame.text('.first-report')).toContain(COMPOSE.firstReport);
    await sidebar.view('词句');
    await sidebar.frame.waitFor({ role: 'button', name: PHRASES.firstAction });
    await form.focus();
    await form.page.type(REPORT);
    await form.reads(REPORT);
    await sidebar.menu(PHRASES.keep);
    await sidebar.said(PHRASES.kept);

    await look('dangyuanjiaoyu');
    await hit(sidebar, '党员教育');
    await look('fazhandy');
    await hit(sidebar, PHRASES.foundIn('indicator', ''));
    await look('guonong');
    const found = await hit(sidebar, '果农');
    expect(found).not.toMatch(/312|4200/);
    await sidebar.frame.click('.hit .offer');
    await waitFor('the section without figures', async () =>
      /果农【＿[^】]+】户采摘/.test(await form.text()),
    );

    await sidebar.press(PHRASES.copy);
    await sidebar.said(PHRASES.copied);
    await form.focus();
    const before = await form.text();
    await form.page.press('Control+v');
    await waitFor('what was copied, without figures', async () =>
      /^石榴合作社带动果农【＿[^】]+】户采摘石榴/.test((await form.text()).slice(before.length).trim()),
    );

    // All this was done in the worker, not in the page in its place.
    expect(await sidebar.frame.count('[data-engine=worker]')).toBe(1);

    await sidebar.frame.click({ role: 'button', name: PHRASES.open });
    await waitFor('the report in the library page', async () => {
      for (const page of await session.browser.pages())
        if ((await page.main.texts('.report-page')).some((text) => text.includes('果农'))) return true;
      return undefined;
    });
  });
});
