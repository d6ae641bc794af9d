import { describe, expect, it } from 'vitest';
import { COMMON } from '../../lib/i18n/common.ts';
import { COMPOSE } from '../../lib/i18n/compose.ts';
import { GROWTH } from '../../lib/i18n/growth.ts';
import { HARVEST, INTAKE } from '../../lib/i18n/intake.ts';
import { LEDGER_VIEW } from '../../lib/i18n/ledger.ts';
import { LIBRARY } from '../../lib/i18n/library.ts';
import { MAKE } from '../../lib/i18n/own-skeletons.ts';
import { PAD } from '../../lib/i18n/pad.ts';
import { PHRASES, SNIPPETS } from '../../lib/i18n/phrases.ts';
import { REVIEW } from '../../lib/i18n/review.ts';
import { MENU, SIDEBAR } from '../../lib/i18n/sidebar.ts';
import { SIDEBAR_LEDGER } from '../../lib/i18n/sidebar-ledger.ts';
import { WORD_EXPORT } from '../../lib/i18n/word-export.ts';
import { violations } from './axe.ts';
import { type Frame, type Page, preferColours } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser } from './harness.ts';
import { type OaForm, openForm } from './oa-form.ts';
import type { Sidebar } from './sidebar.ts';

interface State {
  readonly name: string;
  readonly reach: (sidebar: Sidebar, form: OaForm) => Promise<void>;
}

/** A report type that the sample isn't. */
const ANOTHER = '年度党建工作总结';

/** What the sidebar can show beside the sample draft. */
const STATES: readonly State[] = [
  { name: 'the outline', reach: (sidebar) => sidebar.view('骨架') },
  {
    name: 'a section and the details, opened',
    async reach(sidebar) {
      await sidebar.chooseType(ANOTHER);
      await sidebar.frame.click('.details summary');
      await sidebar.frame.click('[data-section] summary');
      await sidebar.frame.waitFor('.section-preview');
    },
  },
  {
    name: 'the report types',
    async reach(sidebar) {
      await sidebar.view('骨架');
      await sidebar.press(COMPOSE.change);
      await sidebar.frame.waitFor('.type-choice');
    },
  },
  {
    name: 'the whole skeleton before it is inserted',
    async reach(sidebar) {
      await sidebar.view('骨架');
      await sidebar.press(COMPOSE.preview);
      await sidebar.frame.waitFor('.preview-page');
    },
  },
  {
    name: 'a skeleton being made of the field',
    async reach(sidebar) {
      await sidebar.view('骨架');
      await sidebar.press(COMPOSE.change);
      await sidebar.press(MAKE.fromField);
      await sidebar.frame.waitFor('.review-row');
    },
  },
  {
    name: 'the question before a second skeleton',
    async reach(sidebar) {
      await sidebar.view('骨架');
      await sidebar.press(COMPOSE.insertAll);
      await sidebar.frame.waitFor({ role: 'dialog' });
    },
  },
  {
    name: 'the title’s view',
    async reach(sidebar, { frame }) {
      await frame.click('input[name=title]');
      await sidebar.bound('标题');
      await sidebar.view('骨架');
    },
  },
  {
    name: 'phrases',
    async reach(sidebar, { page }) {
      await sidebar.view('词句');
      await page.press('Tab');
      await sidebar.frame.waitFor('.offer');
    },
  },
  {
    name: 'hits of a search',
    async reach(sidebar, { page }) {
      await sidebar.view('词句');
      await sidebar.frame.click({ role: 'searchbox', name: PHRASES.search });
      await page.type('落实');
      await sidebar.frame.waitFor('mark.found');
    },
  },
  {
    name: 'a snippet being written',
    async reach(sidebar, { page }) {
      await sidebar.view('词句');
      await sidebar.press(SNIPPETS.create);
      await page.type('每月调度');
    },
  },
  {
    name: 'a snippet, and the message that it was saved',
    async reach(sidebar, { page }) {
      await sidebar.view('词句');
      await sidebar.press(SNIPPETS.create);
      await page.type('每月调度');
      await sidebar.press(COMMON.save);
      await sidebar.frame.waitFor('.toast');
      await sidebar.frame.waitFor('.snippet');
    },
  },
  {
    name: 'findings, one of them current',
    async reach(sidebar) {
      await sidebar.view('检查');
      await sidebar.press(REVIEW.next);
      await sidebar.frame.waitFor('[aria-current=true]');
    },
  },
  {
    name: 'what was ignored',
    async reach(sidebar) {
      await sidebar.view('检查');
      await sidebar.frame.click('.row-actions .button');
      await sidebar.frame.click('.fold summary');
      await sidebar.frame.waitFor('.ignored');
    },
  },
  {
    name: 'the form to fill in',
    async reach(sidebar) {
      await sidebar.view('检查');
      await sidebar.press(REVIEW.fill);
      await sidebar.frame.waitFor('.fill-row');
    },
  },
  { name: 'the ledger', reach: (sidebar) => sidebar.view('台账') },
  {
    name: 'a figure of the ledger, and how it changed',
    async reach(sidebar, { page }) {
      await sidebar.view('台账');
      await sidebar.press(SIDEBAR_LEDGER.add);
      await page.type('走访');
      await sidebar.frame.click({ role: 'textbox', name: SIDEBAR_LEDGER.value });
      await page.type('12');
      await sidebar.press(COMMON.save);
      await sidebar.press(GROWTH.open('走访'));
      await sidebar.frame.waitFor('.growth');
    },
  },
  {
    name: 'figures read off the draft',
    async reach(sidebar) {
      await sidebar.view('台账');
      await sidebar.press(HARVEST.menu);
      await sidebar.frame.waitFor('dialog .form');
    },
  },
  {
    name: 'before the draft is saved as a Word file',
    async reach(sidebar) {
      await sidebar.menu(WORD_EXPORT.menu);
      await sidebar.frame.waitFor('dialog .form');
    },
  },
  {
    name: 'the menu',
    async reach(sidebar) {
      await sidebar.press(MENU.label);
      await sidebar.frame.waitFor({ role: 'menuitem', name: MENU.settings });
    },
  },
  {
    name: 'the settings',
    async reach(sidebar) {
      await sidebar.menu(MENU.settings);
      await sidebar.frame.waitFor({ role: 'dialog' });
    },
  },
  {
    name: 'a text that did not get in',
    async reach(sidebar, { frame }) {
      await frame.evaluate(() => document.querySelector('textarea')!.setAttribute('readonly', ''));
      await sidebar.view('骨架');
      await sidebar.frame.click('[data-section][data-state=missing] summary');
      await sidebar.frame.click('[data-section] .button-main');
      await sidebar.frame.waitFor('.rescue');
    },
  },
  {
    name: 'the writing pad',
    async reach(sidebar) {
      await sidebar.menu(PAD.open);
      await sidebar.frame.waitFor('.pad-text:not([readonly])');
    },
  },
  { name: 'the handle', reach: (sidebar) => sidebar.collapse() },
];

const SCHEMES = ['light', 'dark'] as const;

/** That axe has nothing serious to say of a document, in light and in dark. */
async function looksWell(page: Page, frame: Frame): Promise<void> {
  for (const scheme of SCHEMES) {
    await preferColours(page, scheme);
    await frame.until(
      `${scheme} colours`,
      (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
      scheme,
    );
    // Colours fade into one another.
    await frame.until('rest', () => document.getAnimations().length === 0, null);
    expect(await violations(frame), scheme).toEqual([]);
  }
}

forEachBrowser('Looks', (session) => {
  // One engine is enough for rules about markup and colours, and only Chromium's colours can be set.
  if (session.name === 'firefox') console.log('Skipped in Firefox: axe looks at the same pages in Chromium.');

  describe.skipIf(session.name === 'firefox')('the sidebar', () => {
    it.each(STATES)('$name', async ({ reach }) => {
      const form = await openForm(session, 'textarea', { text: 'sample' });
      const sidebar = await enable(form);
      await reach(sidebar, form);
      await looksWell(form.page, sidebar.frame);
      if (await sidebar.frame.count('.handle')) await sidebar.expand();
    });

    it('without a field', async () => {
      const form = await openForm(session, 'textarea');
      await form.page.clickToolbarButton();
      const frame = await form.page.sidebar();
      await frame.waitFor({ role: 'heading', name: SIDEBAR.unbound });
      await looksWell(form.page, frame);
    });
  });

  describe.skipIf(session.name === 'firefox')('the library', () => {
    it.each(Object.keys(LIBRARY.views))('%s', async (view) => {
      const page = await session.browser.openExtensionPage(`library.html#${view}`);
      await page.main.waitFor('h2');
      await looksWell(page, page.main);
    });

    it('a skeleton being made, then kept, then changed', async () => {
      const page = await session.browser.openExtensionPage('library.html#skeletons');
      const { main } = page;
      await main.click({ role: 'button', name: MAKE.paste });
      await main.waitFor('dialog textarea');
      await main.click('dialog textarea');
      await page.type('一、抓学习\n集中学习12次，青山村参加30人次。');
      await looksWell(page, main);
      await main.click({ role: 'button', name: MAKE.pasteGo });
      await main.waitFor('.review-row');
      await looksWell(page, main);
      await main.click({ role: 'button', name: MAKE.save });
      await main.click('article .fold');
      await looksWell(page, main);
      await main.click({ role: 'button', name: '修改骨架' });
      await main.click('.blank-editor .gap');
      await main.waitFor('.blank-name');
      await looksWell(page, main);
    });

    it('a table to paste, with what can’t be read and what disagrees', async () => {
      const page = await session.browser.openExtensionPage('library.html#ledger');
      const paste = async (table: string) => {
        await page.main.click({ role: 'button', name: LEDGER_VIEW.paste });
        await page.main.waitFor('dialog textarea');
        await page.main.evaluate((text) => {
          document.querySelector<HTMLTextAreaElement>('dialog textarea')!.focus();
          document.execCommand('insertText', false, text);
        }, table);
        await page.main.waitFor('.intake-line');
      };
      await paste('指标\t单位\t2024年\t2025年\n走访\t户\t5\t6\n投入资金\t万元\t30\t');
      await page.main.click({ role: 'button', name: INTAKE.save(3) });
      await page.main.waitFor('table.ledger');
      await looksWell(page, page.main);
      await paste('指标\t单位\t2024年\t2025年\n走访\t户\t5\t7\n投入资金\t亿元\t0.3\t约1');
      await looksWell(page, page.main);
    });

    it('figures read off a report', async () => {
      const page = await session.browser.openExtensionPage('library.html#ledger');
      await page.main.click({ role: 'button', name: LEDGER_VIEW.harvest });
      await page.main.waitFor('dialog textarea');
      await page.main.evaluate(() => {
        document.querySelector<HTMLTextAreaElement>('dialog textarea')!.focus();
        document.execCommand('insertText', false, '发展党员9名，计划明年发展党员12名。');
      });
      await page.main.waitFor('.intake-line');
      await looksWell(page, page.main);
    });
  });
});
