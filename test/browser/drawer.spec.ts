import { describe, expect, it } from 'vitest';
import { COMPOSE } from '../../lib/i18n/compose.ts';
import { SIDEBAR } from '../../lib/i18n/sidebar.ts';
import { type Page, waitFor } from './drivers/index.ts';
import { forEachBrowser, inTheirProfile, type Session } from './harness.ts';
import { CINNABAR } from './mark-pixels.ts';
import { type Point, pixelsOf, type Region } from './pixels.ts';
import { Sidebar } from './sidebar.ts';

const TEXT = '共召开会议X次。';
/** Where the drawer may come to lie, left of the sidebar. */
const PAGE: Region = { x: 0, y: 0, width: 850, height: 600 };

/** Where the upper left pixel of what is drawn for the mark is seen; undefined while nothing is. */
async function mark(page: Page): Promise<Point | undefined> {
  const pixels = await pixelsOf(page, PAGE, CINNABAR);
  if (pixels.length === 0) return undefined;
  return { x: Math.min(...pixels.map(({ x }) => x)), y: Math.min(...pixels.map(({ y }) => y)) };
}

async function open({ browser, oa }: Session): Promise<{ page: Page; sidebar: Sidebar }> {
  const page = await browser.open(`${oa.origin}/odd/drawer`);
  await page.main.click('textarea.body');
  const sidebar = await Sidebar.of(page);
  await sidebar.gaps(1);
  await waitFor('the mark', () => mark(page));
  return { page, sidebar };
}

const drawer = (page: Page, css: string) =>
  page.main.evaluate((style) => {
    document.getElementById('drawer')!.style.cssText += `;${style}`;
  }, css);

/** How drawers go, and how they come back. */
const HIDDEN: Readonly<Record<string, readonly [gone: string, back: string]>> = {
  'is shown no more': ['display:none', 'display:block'],
  'is made invisible': ['visibility:hidden', 'visibility:visible'],
  'slides out of the window': ['transform:translateX(-1200px)', 'transform:none'],
};

const REMOVED: Readonly<Record<string, () => void>> = {
  'comes back itself': () => {
    const { kept } = window as unknown as { readonly kept: HTMLElement };
    document.getElementById('holder')!.append(kept);
  },
  'comes back as a fresh one': () => {
    const { kept } = window as unknown as { readonly kept: HTMLElement };
    document.getElementById('holder')!.innerHTML = kept.outerHTML;
  },
};

forEachBrowser('A drawer', (session) => {
  inTheirProfile(session, async () => {
    const page = await session.browser.open(`${session.oa.origin}/received`);
    await page.clickToolbarButton();
    await Sidebar.of(page);
    await page.close();
  });

  /** Clicks into the field, types, and finds what was typed counted and marked. */
  async function isServed(page: Page, sidebar: Sidebar): Promise<void> {
    await page.main.click('textarea.body');
    await sidebar.gaps(1);
    await waitFor('the mark', () => mark(page));
    await page.press('Control+End');
    await page.type('另有X人');
    await sidebar.gaps(2);
    expect(await page.main.value('textarea.body')).toBe(`${TEXT}另有X人`);
    expect(await page.main.count('[data-gaobian=marks]')).toBe(1);
  }

  it.each(Object.entries(HIDDEN))(
    'that %s takes its marks along, is not written into, and is served when it is back',
    async (_, [gone, back]) => {
      const { page, sidebar } = await open(session);
      await sidebar.chooseType('年度党建工作总结');
      await page.main.click('.filter');
      await drawer(page, gone);
      await waitFor('its marks to go', async () => (await mark(page)) === undefined);
      if (!gone.startsWith('transform')) {
        await sidebar.press(COMPOSE.insertNext(''));
        await sidebar.frame.waitFor('.rescue,.toast');
        const texts = await page.main.evaluate(() =>
          [...document.querySelectorAll<HTMLInputElement>('textarea.body,.filter')].map(({ value }) => value),
        );
        expect(texts).toEqual(['', TEXT]);
      }
      await drawer(page, back);
      await isServed(page, sidebar);
    },
  );

  it.each(Object.entries(REMOVED))('that was taken out and %s is served again', async (_, comesBack) => {
    const { page, sidebar } = await open(session);
    for (let times = 0; times < 2; times++) {
      await page.main.evaluate(() => {
        const kept = document.getElementById('drawer')!;
        kept.querySelector('textarea')!.value = '';
        Object.assign(window, { kept });
        kept.remove();
      });
      await sidebar.bound(SIDEBAR.unbound);
      await waitFor('its marks to go', async () => (await mark(page)) === undefined);
      expect(await page.main.count('[data-gaobian=marks]')).toBe(0);
      await page.main.evaluate(comesBack);
      await page.main.evaluate((text) => {
        document.querySelector('textarea')!.value = text;
      }, TEXT);
      await isServed(page, sidebar);
    }
  });

  it('that a bar or a dialog of the page covers has no marks over that, and has them back when it goes', async () => {
    const { page } = await open(session);
    const { x, y } = (await mark(page))!;
    await page.main.evaluate(
      ([x, y]) => {
        const bar = document.createElement('button');
        bar.id = 'bar';
        bar.style.cssText = `position:fixed;z-index:9;left:${x - 60}px;top:${y - 20}px;width:140px;height:40px`;
        bar.onclick = () => bar.remove();
        document.querySelector<HTMLElement>('.filter')!.onclick = () => document.body.append(bar);
      },
      [x, y] as const,
    );
    await page.main.click('.filter');
    await waitFor('its mark to go', async () => (await mark(page)) === undefined);
    await page.main.click('#bar');
    await waitFor('its mark', async () => JSON.stringify(await mark(page)) === JSON.stringify({ x, y }));
    await page.main.click('.filter');
    await waitFor('its mark to go', async () => (await mark(page)) === undefined);
    // It goes by itself; then the writer does something.
    await page.main.evaluate(() => document.getElementById('bar')!.remove());
    await page.press('Shift');
    await waitFor('its mark', async () => JSON.stringify(await mark(page)) === JSON.stringify({ x, y }));
  });

  describe('dragged by its head', () => {
    const ways = { 'by left and top': false, 'by a transform': true } as const;
    it.each(Object.entries(ways))('%s takes its marks along', async (_, byTransform) => {
      const { page } = await open(session);
      await page.main.evaluate((asTransform) => {
        Object.assign(window, { byTransform: asTransform });
      }, byTransform);
      const before = (await mark(page))!;
      await page.main.drag('.head', { x: 60, y: 170 });
      const { left, top } = await page.main.evaluate(() => {
        const { left, top } = document.getElementById('drawer')!.getBoundingClientRect();
        return { left, top };
      });
      expect([left, top]).toEqual([100, 260]);
      let last: Point | undefined;
      const isThere = async () => {
        last = await mark(page);
        return last?.x === before.x + 60 && last.y === before.y + 170;
      };
      await waitFor('the mark beside it', isThere, () => JSON.stringify([before, last]));
    });
  });
});
