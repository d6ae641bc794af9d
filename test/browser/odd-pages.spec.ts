import { expect, it } from 'vitest';
import { AROUND } from '../../lib/i18n/around.ts';
import { COMPOSE } from '../../lib/i18n/compose.ts';
import { PAD } from '../../lib/i18n/pad.ts';
import { BARRED, MENU, SIDEBAR } from '../../lib/i18n/sidebar.ts';
import { HANDLE_SIZE } from '../../lib/message/protocol.ts';
import { type Page, showSidebar, sidePanel, waitFor } from './drivers/index.ts';
import { forEachBrowser, type Session } from './harness.ts';
import { Sidebar } from './sidebar.ts';

async function openOdd({ browser, oa }: Session, name: string): Promise<Page> {
  return browser.open(`${oa.origin}/odd/${name}`);
}

/** Clicks into a field and waits until the sidebar counts its gaps. */
async function follow(page: Page, field: string, gaps: number): Promise<Sidebar> {
  await page.main.click(field);
  const sidebar = await Sidebar.of(page);
  await sidebar.gaps(gaps);
  return sidebar;
}

/** The tab or window that a press opened. */
async function opened({ browser }: Session, press: () => Promise<void>): Promise<Page> {
  const before = (await browser.pages()).length;
  await press();
  const pages = await waitFor('the new window', async () => {
    const now = await browser.pages();
    return now.length > before ? now : undefined;
  });
  const page = pages[pages.length - 1]!;
  await page.main.waitFor('body');
  return page;
}

forEachBrowser('Habits of pages', (session) => {
  it('a window without a tool bar has the sidebar, its own, once a field has the focus', async () => {
    const page = await openOdd(session, 'windows');
    await page.clickToolbarButton();
    const first = await Sidebar.of(page);
    await first.bound(SIDEBAR.unbound);
    const popup = await opened(session, () => page.main.click('#open0'));
    // Until then the way in is its handle.
    const second = await Sidebar.of(popup);
    await second.isCollapsed(true);
    expect(await second.box()).toMatchObject({ right: 0, width: HANDLE_SIZE.width });
    await popup.main.click('textarea.body');
    await second.isCollapsed(false);
    await second.gaps(15);
    await popup.type('，另有X人');
    await second.gaps(16);
    await first.bound(SIDEBAR.unbound);
    expect(await popup.main.count('[data-gaobian=sidebar]')).toBe(1);
  });

  it('a window without a tool bar and without a field that can be written into has its way to the pad', async () => {
    const page = await openOdd(session, 'windows');
    const popup = await opened(session, () => page.main.click('#open1'));
    const sidebar = await Sidebar.of(popup);
    await sidebar.isCollapsed(true);
    await sidebar.expand();
    await sidebar.frame.click({ role: 'button', name: PAD.open });
    await sidebar.bound(PAD.name);
  });

  it('a window in which there is nothing to write is left alone', async () => {
    const page = await openOdd(session, 'windows');
    const popup = await opened(session, () => page.main.click('#open2'));
    await popup.main.waitFor('table.list');
    await follow(await openOdd(session, 'views'), 'textarea.body', 1);
    expect(await popup.hasSidebar()).toBe(false);
  });

  it('a view that is replaced lets its field go, and the next one is followed', async () => {
    const page = await openOdd(session, 'views');
    const sidebar = await follow(page, 'textarea.body', 1);
    await page.main.click('#go');
    await sidebar.bound(SIDEBAR.unbound);
    await follow(page, 'textarea.next', 2);
  });

  it.each(['reloads', 'reloads-sandboxed'])(
    'a frame that loads again lets its field go, and the new one is followed (%s)',
    async (name) => {
      const page = await openOdd(session, name);
      const form = () => page.main.child('iframe');
      await page.clickToolbarButton();
      const sidebar = await Sidebar.of(page);
      const followed = async (field: string, gaps: number) => {
        await (await form()).click(field);
        await sidebar.gaps(gaps);
        await page.press('Control+End');
        await page.type('另有X人');
        await sidebar.gaps(gaps + 1);
      };
      await followed('textarea.body', 1);
      const loadedAnew: readonly (readonly [string, () => Promise<void>])[] = [
        ['by itself', async () => (await form()).click('#again')],
        ['at another address', () => page.main.click('#other')],
      ];
      for (const [how, load] of loadedAnew) {
        await load();
        await sidebar.bound(SIDEBAR.unbound);
        await waitFor(
          `the page loaded ${how}`,
          async () => (await (await form()).value('textarea.body')) === '共召开会议X次。',
        );
        await followed('textarea.body', 1);
      }
      await sidebar.chooseType('年度党建工作总结');
      await sidebar.press(COMPOSE.insertNext(''));
      await waitFor('the section', async () =>
        (await (await form()).value('textarea.body')).includes('【＿'),
      );
    },
  );

  it('a text that a script puts in unheard is noticed, and nothing is written by what was known before', async () => {
    const page = await openOdd(session, 'tall');
    const sidebar = await follow(page, 'textarea.body', 1);
    const setText = (text: string) =>
      page.main.evaluate((value) => {
        document.querySelector<HTMLTextAreaElement>('textarea.body')!.value = value;
      }, text);
    await sidebar.chooseType('年度党建工作总结');
    await setText('开头。\n共X人、X户。');
    // Comes to the sidebar and reads: nothing else is done.
    await sidebar.frame.click('h1');
    await sidebar.gaps(2);
    // The focus stays there; what is asked for next is meant for a text that is no more.
    const replaced = '换了一份，有X处。';
    await setText(replaced);
    await sidebar.press(COMPOSE.insertNext(''));
    const written = await waitFor('the section', async () => {
      const text = await page.main.value('textarea.body');
      return text.includes('【＿') ? text : undefined;
    });
    expect(written.startsWith(`${replaced}\n`)).toBe(true);
    await sidebar.gaps(1 + written.split('【＿').length - 1);
    await page.press('Control+z');
    await waitFor('it taken back', async () => (await page.main.value('textarea.body')) === replaced);
  });

  it.each(['shadow', 'closed'])(
    'fields in a web component are followed, one after the other (%s)',
    async (name) => {
      const page = await openOdd(session, name);
      const click = (field: string) =>
        page.main.evaluate((css) => {
          const { component } = window as unknown as { readonly component: ShadowRoot };
          component.querySelector<HTMLElement>(css)!.focus();
        }, field);
      await click('.body');
      const sidebar = await Sidebar.of(page);
      await sidebar.gaps(1);
      await click('.second');
      await sidebar.gaps(2);
      await page.type('三有X人、');
      await sidebar.gaps(3);
      await click('.rich');
      await sidebar.gaps(1);
      await click('.body');
      await sidebar.gaps(1);
    },
  );

  it('a page without a doctype is served', async () => {
    const page = await openOdd(session, 'quirks');
    const sidebar = await follow(page, 'textarea.body', 1);
    await sidebar.bound('正文');
    const height = await page.main.evaluate(
      () => document.querySelector('[data-gaobian=sidebar]')!.getBoundingClientRect().height,
    );
    expect(height).toBe(await page.main.evaluate(() => innerHeight));
  });

  const offices: readonly (readonly [string, string])[] = [
    ['ntko', AROUND.office('ntko')],
    ['onlyoffice', AROUND.office('onlyoffice')],
  ];
  it.each(offices)('a body shown by %s is named, with the way to the pad', async (name, words) => {
    const page = await openOdd(session, name);
    await page.clickToolbarButton();
    const sidebar = await Sidebar.of(page);
    await sidebar.frame.waitFor('.note');
    expect(await sidebar.frame.text('.note')).toContain(words);
    // Beside the title, too, which can be written into.
    await page.main.click('input[name=title]');
    await sidebar.bound('标题');
    expect((await sidebar.frame.texts('.note')).join()).toContain(words);
    await sidebar.frame.click({ role: 'button', name: PAD.open });
    await sidebar.bound(PAD.name);
  });

  const isFirefox = session.name === 'firefox';
  it.each(isFirefox ? ['strict', 'strict-origin', 'strict-scripts'] : ['strict', 'strict-origin'])(
    'a sandbox in which the sidebar can’t run makes it say so, with the ways out (%s)',
    async (name) => {
      const page = await openOdd(session, name);
      await page.clickToolbarButton();
      const { frame } = await Sidebar.of(page);
      const said = await frame.text('#barred');
      for (const words of [BARRED.title, ...BARRED.ways, BARRED.collapse]) expect(said).toContain(words);
      await page.main.click('textarea.body');
      await page.press('Control+End');
      await page.type('会');
      expect(await page.main.value('textarea.body')).toBe('共召开会议X次。会');
    },
  );

  it.each(isFirefox ? ['strict-both'] : ['strict-both', 'strict-scripts'])(
    'a sandbox in which the sidebar can run is served (%s)',
    async (name) => {
      const page = await openOdd(session, name);
      await page.clickToolbarButton();
      const sidebar = await follow(page, 'textarea.body', 1);
      expect(await sidebar.frame.count('#barred')).toBe(0);
      await page.press('Control+End');
      await page.type('另有X人');
      await sidebar.gaps(2);
    },
  );

  it('the browser’s own side panel serves a page whose sandbox allows nothing', async () => {
    const page = await openOdd(session, 'strict');
    const hasMarks = () => page.main.evaluate(() => document.querySelector('[data-gaobian=marks]') !== null);
    if (isFirefox) {
      // What is in Firefox's sidebar is out of WebDriver's reach: what it does in the page is seen.
      await page.clickToolbarButton();
      await Sidebar.of(page);
      await showSidebar(session.browser, true);
      await waitFor('the sidebar to leave the page', async () => !(await page.hasSidebar()));
      await page.main.click('textarea.body');
      await waitFor('the marks', hasMarks);
      await showSidebar(session.browser, false);
      await (await Sidebar.of(page)).frame.waitFor('#barred');
      return;
    }
    const other = await openOdd(session, 'views');
    await other.clickToolbarButton();
    await (await Sidebar.of(other)).menu(MENU.panel);
    const panel = new Sidebar(page, await sidePanel(session.browser));
    await page.bringToFront();
    // Opened before the site was enabled, where this test runs alone.
    await page.reload();
    await page.main.click('textarea.body');
    await panel.gaps(1);
    await waitFor('the marks', hasMarks);
    await page.press('Control+End');
    await page.type('另有X人');
    await panel.gaps(2);
    await panel.chooseType('年度党建工作总结');
    await panel.press(COMPOSE.insertNext(''));
    await waitFor('the section', async () => (await page.main.value('textarea.body')).includes('【＿'));
    await panel.menu(MENU.dock);
    await (await Sidebar.of(page)).frame.waitFor('#barred');
  });

  it('a signature pad is no body', async () => {
    const sidebar = await follow(await openOdd(session, 'pad'), 'textarea.body', 1);
    expect(await sidebar.frame.count('.note')).toBe(0);
  });
});
