import { describe, expect, it } from 'vitest';
import { MENU, SIDEBAR } from '../../lib/i18n/sidebar.ts';
import { DEFAULT_LAYOUT, HANDLE_SIZE, WIDTH_LIMITS } from '../../lib/message/protocol.ts';
import { SAMPLE_GAPS, SAMPLE_MISSING } from '../oa/index.ts';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser, type Session } from './harness.ts';
import { attachForm, type OaForm, openForm } from './oa-form.ts';
import { Sidebar } from './sidebar.ts';

const GAPS = SAMPLE_GAPS.length + SAMPLE_MISSING.length;
const SPLITTER = { role: 'separator', name: SIDEBAR.resize } as const;

/** The sample draft with the sidebar beside it, in its usual place. */
async function start(session: Session): Promise<{ form: OaForm; sidebar: Sidebar }> {
  const form = await openForm(session, 'textarea', { text: 'sample', shell: 'frames' });
  const sidebar = await enable(form);
  return { form, sidebar };
}

/** Reloads and goes into the body, which brings the sidebar back. */
async function reload({ page }: OaForm): Promise<Sidebar> {
  await page.reload();
  await (await attachForm(page, 'textarea', 'frames')).focus();
  return Sidebar.of(page);
}

async function widthBecomes(sidebar: Sidebar, width: number): Promise<void> {
  await waitFor(`a width of ${width}`, async () => (await sidebar.box()).width === width);
}

forEachBrowser('The sidebar’s place', (session) => {
  it('is beside the page, as wide as it is by default', async () => {
    const { sidebar } = await start(session);
    expect(await sidebar.box()).toMatchObject({ right: 0, width: DEFAULT_LAYOUT.width });
  });

  describe('collapsed', () => {
    it('is a handle that shows the number of open gaps', async () => {
      const { sidebar, form } = await start(session);
      await sidebar.gaps(GAPS);
      await sidebar.collapse();
      expect(await sidebar.box()).toMatchObject({ right: 0, width: HANDLE_SIZE.width });
      await sidebar.frame.waitFor({ role: 'button', name: `${GAPS}` });
      // The number follows the draft.
      await form.focus();
      await form.page.type('共X人');
      await sidebar.frame.waitFor({ role: 'button', name: `${GAPS + 1}` });
      await sidebar.expand();
      await sidebar.gaps(GAPS + 1);
    });

    it('stays so over a reload, and opens by the toolbar button', async () => {
      const { form } = await start(session);
      await form.page.clickToolbarButton();
      await (await Sidebar.of(form.page)).isCollapsed(true);
      const again = await reload(form);
      await again.isCollapsed(true);
      await form.page.clickToolbarButton();
      await again.isCollapsed(false);
    });
  });

  it('is the other side where the writer wants it, over a reload too', async () => {
    const { form, sidebar } = await start(session);
    await sidebar.menu(MENU.toLeft);
    await waitFor('the left side', async () => (await sidebar.box()).left === 0);
    const again = await reload(form);
    expect(await again.box()).toMatchObject({ left: 0, width: DEFAULT_LAYOUT.width });
    await again.menu(MENU.toRight);
    await waitFor('the right side', async () => (await again.box()).right === 0);
  });

  const keys: readonly (readonly [string, number])[] = [
    ['Home', WIDTH_LIMITS.least],
    ['ArrowLeft', WIDTH_LIMITS.least + 16],
    ['ArrowRight', WIDTH_LIMITS.least],
    ['End', WIDTH_LIMITS.most],
    ['ArrowLeft', WIDTH_LIMITS.most],
  ];
  it('is as wide as the keyboard makes it, within limits', async () => {
    const { form, sidebar } = await start(session);
    await sidebar.frame.click(SPLITTER);
    for (const [key, width] of keys) {
      await form.page.press(key);
      await widthBecomes(sidebar, width);
      expect(await sidebar.frame.attribute(SPLITTER, 'aria-valuenow')).toBe(`${width}`);
    }
  });

  it('is as wide as the mouse makes it, over a reload too', async () => {
    const { form, sidebar } = await start(session);
    await sidebar.frame.click(SPLITTER);
    await form.page.press('End');
    await widthBecomes(sidebar, WIDTH_LIMITS.most);
    await sidebar.frame.drag(SPLITTER, { x: 60, y: 5 });
    await widthBecomes(sidebar, WIDTH_LIMITS.most - 60);
    await widthBecomes(await reload(form), WIDTH_LIMITS.most - 60);
  });
});
