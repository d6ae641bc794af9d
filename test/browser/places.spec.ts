import { describe, expect, it } from 'vitest';
import { AROUND } from '../../lib/i18n/around.ts';
import { COMPOSE } from '../../lib/i18n/compose.ts';
import { PHRASES } from '../../lib/i18n/phrases.ts';
import { REVIEW } from '../../lib/i18n/review.ts';
import { SIDEBAR } from '../../lib/i18n/sidebar.ts';
import { type EditorName, PLACES, type PlaceName, SAMPLE_GAPS, SAMPLE_MISSING } from '../oa/index.ts';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser } from './harness.ts';
import { attachForm, type OaForm, openForm } from './oa-form.ts';
import { Sidebar } from './sidebar.ts';

const GAPS = SAMPLE_GAPS.length + SAMPLE_MISSING.length;
/** Another site's frame is served where that site is enabled, too: below. */
const NAMES = PLACES.map(({ name }) => name).filter((name) => name !== 'foreign');

/** Reads, marks, jumps, writes and takes back: the whole way from the form to the sidebar and back. */
async function isServed(form: OaForm, sidebar: Sidebar): Promise<void> {
  await sidebar.gaps(GAPS);
  await sidebar.view('检查');
  await sidebar.press(REVIEW.next);
  await waitFor('the first gap selected', async () => (await form.selected()) === SAMPLE_GAPS[0]!.mark);
  await form.focus();
  await form.page.type('，另有X人');
  await sidebar.gaps(GAPS + 1);
  const before = await form.text();
  await sidebar.view('骨架');
  await sidebar.press(COMPOSE.insertNext(''));
  await waitFor('the section', async () => (await form.text()) !== before);
  await form.page.press('Control+z');
  await form.reads(before);
}

forEachBrowser('Places of a form', (session) => {
  it.each(NAMES)('%s', async (place) => {
    const form = await openForm(session, 'textarea', { shell: place, text: 'sample' });
    await isServed(form, await enable(form));
  });

  const rich: readonly (readonly [EditorName, PlaceName])[] = [
    ['contenteditable', 'deep'],
    ['contenteditable', 'written'],
    ['ckeditor4', 'javascript'],
    // CKEditor itself doesn't start in a sandbox: it may not touch its own frame there.
    ['contenteditable', 'sandboxed'],
  ];
  it.each(rich)('%s in %s', async (editor, place) => {
    const form = await openForm(session, editor, { shell: place, text: 'sample' });
    await isServed(form, await enable(form));
  });

  it('a frame of another site is named until it is enabled there, and served from then on', async () => {
    const { oa, browser } = session;
    const form = await openForm(session, 'textarea', { shell: 'foreign', text: 'sample' });
    await form.page.clickToolbarButton();
    const sidebar = await Sidebar.of(form.page);
    await sidebar.frame.waitFor('.note');
    expect(await sidebar.frame.text('.note')).toBe(AROUND.foreign(oa.otherOrigin));
    await form.focus();
    await sidebar.bound(SIDEBAR.unbound);

    const other = await browser.open(`${oa.otherOrigin}/received`);
    await other.clickToolbarButton();
    await Sidebar.of(other);
    await other.close();
    await form.page.bringToFront();
    await form.page.reload();
    const again = await attachForm(form.page, 'textarea', 'foreign');
    await again.focus();
    await isServed(again, await Sidebar.of(form.page));
    expect(await form.page.main.count('[data-gaobian=sidebar]')).toBe(1);
  });

  it('a modal dialog holds the sidebar while it is open; Escape in the sidebar does not close it', async () => {
    const form = await openForm(session, 'textarea', { shell: 'modal', text: 'sample' });
    const { main } = form.page;
    const sidebar = await enable(form);
    await sidebar.gaps(GAPS);
    const home = () =>
      main.evaluate(() => document.querySelector('[data-gaobian=sidebar]')!.parentElement!.tagName);
    expect(await home()).toBe('DIALOG');
    await sidebar.view('词句');
    await sidebar.frame.click({ role: 'searchbox', name: PHRASES.search });
    await form.page.type('ab');
    await form.page.press('Escape');
    await sidebar.frame.click('h1');
    // Where nothing of the sidebar takes it, the focus goes back to the field, and that is all.
    await form.page.press('Escape');
    await waitFor('the focus in the field', () => form.frame.evaluate(() => document.hasFocus()));
    expect(await main.evaluate(() => document.querySelector('dialog')!.open)).toBe(true);
    const before = await sidebar.box();
    await main.click('.leave');
    await waitFor('the sidebar in its old place', async () => (await home()) === 'HTML');
    expect(await sidebar.box()).toEqual(before);
    // Whichever browser moved it by loading it anew.
    await (await Sidebar.of(form.page)).view('检查');
  });

  describe('a frame that a script writes', () => {
    it.each(['before', 'after'] as const)('anew, %s the focus', async (when) => {
      const form = await openForm(session, 'textarea', { shell: 'written', text: 'sample' });
      if (when === 'after') await enable(form);
      await form.page.main.evaluate(() => (window as unknown as { write(): void }).write());
      const again = await attachForm(form.page, 'textarea', 'written');
      if (when === 'before') {
        await isServed(again, await enable(again));
        return;
      }
      await again.focus();
      const sidebar = await Sidebar.of(form.page);
      await sidebar.bound();
      await isServed(again, sidebar);
      expect(await form.page.main.count('[data-gaobian=sidebar]')).toBe(1);
    });
  });
});
