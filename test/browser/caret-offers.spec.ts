import { describe, expect, it } from 'vitest';
import { SETTINGS_VIEW } from '../../lib/i18n/library-settings.ts';
import { PHRASES } from '../../lib/i18n/phrases.ts';
import { MENU, SETTINGS } from '../../lib/i18n/sidebar.ts';
import { DEFAULT_KEYS } from '../../lib/message/protocol.ts';
import type { EditorName } from '../oa/index.ts';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser, inTheirProfile, type Session } from './harness.ts';
import { type OaForm, openForm } from './oa-form.ts';
import { pixelsOf } from './pixels.ts';
import type { Sidebar } from './sidebar.ts';

/** The beginning of a clause that the built-in phrases know, and how they go on. */
const CLAUSE = '认真落实全面从严';
const GOES_ON = '治党';
const EDITORS: readonly EditorName[] = ['textarea', 'contenteditable'];
/** Editors with a document of their own, in the nested frames of the shell. */
const FRAMED: readonly EditorName[] = ['ckeditor4', 'tinymce7', 'kindeditor'];
const POPUP = '[data-gaobian=offers]';
/** The list's ground in the dark. */
const DARK = [0x23, 0x26, 0x2b] as const;

/** Types the clause into a form in the nested frames of an OA's shell. */
async function start(session: Session, editor: EditorName) {
  const form = await openForm(session, editor, { shell: 'frames' });
  const sidebar = await enable(form);
  return { form, sidebar };
}

/** Where the list stands in the window, once it does and has come to rest there. */
async function shown({ page }: OaForm) {
  await page.main.waitFor(POPUP);
  return page.main.evaluate((css) => {
    const { left, top, bottom } = document.querySelector(css)!.getBoundingClientRect();
    return { left, top, bottom };
  }, POPUP);
}

/** Where the last character of the body ends in the outermost window, behind all frames. */
function endOfText({ body, editable }: OaForm) {
  return body.evaluate((css) => {
    const texts = document.createTreeWalker(document.querySelector(css)!, NodeFilter.SHOW_TEXT);
    let last: Node | undefined;
    while (texts.nextNode()) if (texts.currentNode.textContent?.trim() !== '') last = texts.currentNode;
    const range = document.createRange();
    range.selectNodeContents(last!);
    let { right, top, bottom } = range.getBoundingClientRect();
    for (
      let frame = window.frameElement;
      frame !== null;
      frame = frame.ownerDocument.defaultView!.frameElement
    ) {
      const box = frame.getBoundingClientRect();
      const style = frame.ownerDocument.defaultView!.getComputedStyle(frame);
      right += box.left + frame.clientLeft + Number.parseFloat(style.paddingLeft);
      top += box.top + frame.clientTop + Number.parseFloat(style.paddingTop);
      bottom += box.top + frame.clientTop + Number.parseFloat(style.paddingTop);
    }
    return { right, top, bottom };
  }, editable);
}

/** The offer that the key would insert, as the sidebar shows it. */
async function chosen(sidebar: Sidebar): Promise<string | undefined> {
  const offers = await sidebar.offers(PHRASES.groups.continuation);
  return offers.find((offer) => offer.chosen)?.text;
}

async function setTheme(sidebar: Sidebar, theme: keyof typeof SETTINGS.themes): Promise<void> {
  await sidebar.menu(MENU.settings);
  await sidebar.frame.until(
    `the theme ${theme}`,
    ([values, wanted]) => {
      const select = [...document.querySelectorAll('select')].find(({ options }) =>
        [...options].every(({ value }) => values.includes(value)),
      );
      if (select === undefined) return false;
      if (select.value === wanted) return true;
      select.value = wanted;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return false;
    },
    [Object.keys(SETTINGS.themes), theme] as const,
  );
  await sidebar.frame.click({ role: 'button', name: SETTINGS.done, exact: true });
}

async function gone({ page }: OaForm): Promise<void> {
  await page.main.until('no list beside the caret', (css) => document.querySelector(css) === null, POPUP);
}

async function hasFocus({ body, editable }: OaForm): Promise<boolean> {
  return body.evaluate(
    (css) => document.hasFocus() && document.activeElement?.matches(css) === true,
    editable,
  );
}

async function submitted({ oa }: Session, form: OaForm): Promise<string> {
  oa.clear();
  await form.submit();
  return (await waitFor('a submission', async () => oa.submissions()[0])).raw;
}

forEachBrowser('Offers beside the caret', (session) => {
  const without = new Map<EditorName, string>();

  it.each(EDITORS)('are nowhere in the page unless they are wanted, in %s', async (editor) => {
    const { form, sidebar } = await start(session, editor);
    await sidebar.view('词句');
    await form.focus();
    await form.page.type(CLAUSE);
    await waitFor('a continuation in the sidebar', async () => {
      const offers = await sidebar.offers(PHRASES.groups.continuation);
      return offers.some(({ text }) => text.startsWith(GOES_ON));
    });
    expect(await form.page.main.count(POPUP)).toBe(0);
    without.set(editor, await submitted(session, form));
  });

  describe('where they are wanted', () => {
    inTheirProfile(session, async () => {
      const page = await session.browser.openExtensionPage('library.html#settings');
      const wanted = { role: 'checkbox', name: SETTINGS_VIEW.suggestions.caret } as const;
      await page.main.click(wanted);
      // The box shows what has been stored.
      await page.main.until(
        'the stored setting',
        (label) =>
          [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].some(
            ({ labels, checked }) => checked && labels?.[0]?.textContent.includes(label),
          ),
        wanted.name,
      );
      await page.close();
    });

    it.each(EDITORS)('stand at the caret of %s, and typing goes on', async (editor) => {
      const { form, sidebar } = await start(session, editor);
      await sidebar.view('检查');
      await form.focus();
      await form.page.type(CLAUSE);
      const first = await shown(form);
      expect(await hasFocus(form)).toBe(true);
      await form.page.type(GOES_ON);
      await form.reads(CLAUSE + GOES_ON);
      // Two characters on, and on the same line.
      const size = await form.body.evaluate(
        (css) => Number.parseFloat(getComputedStyle(document.querySelector(css)!).fontSize),
        form.editable,
      );
      await waitFor('the list two characters on', async () => {
        const { left, top } = await shown(form);
        return Math.abs(left - first.left - 2 * size) <= 2 && Math.abs(top - first.top) <= 1;
      });
      expect(await hasFocus(form)).toBe(true);
    });

    it.each(EDITORS)('go in by key and by click, each as one step, in %s', async (editor) => {
      const { form, sidebar } = await start(session, editor);
      await sidebar.view('检查');
      await form.focus();
      await form.page.type(CLAUSE);
      await shown(form);
      for (const insert of [() => form.page.press(DEFAULT_KEYS.accept), () => form.page.main.click(POPUP)]) {
        await insert();
        const longer = await waitFor('the inserted words', async () => {
          const text = await form.text();
          return text.length > CLAUSE.length ? text : undefined;
        });
        expect(longer.startsWith(CLAUSE)).toBe(true);
        // Before it is taken back it is to be over and done with.
        await waitFor('the new length', async () => (await sidebar.characters()) === longer.length);
        expect(await hasFocus(form)).toBe(true);
        await form.page.press('Control+z');
        await form.reads(CLAUSE);
        await shown(form);
      }
    });

    it.each(FRAMED)('stand beside the line of %s, and go in by key as they were chosen', async (editor) => {
      const { form, sidebar } = await start(session, editor);
      await sidebar.view('词句');
      await form.focus();
      await form.page.type(CLAUSE);
      const list = await shown(form);
      const line = await endOfText(form);
      expect(Math.abs(list.left - line.right)).toBeLessThanOrEqual(3);
      // Under it, or above it where the window ends; between them may come the rest of a generous line.
      const gap = list.top >= line.bottom ? list.top - line.bottom : line.top - list.bottom;
      expect(gap).toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThanOrEqual(30);
      expect(await hasFocus(form)).toBe(true);
      const first = await chosen(sidebar);
      await form.page.press(DEFAULT_KEYS.choose);
      const second = await waitFor('the second one chosen', async () => {
        const now = await chosen(sidebar);
        return now === first ? undefined : now;
      });
      await form.page.press(DEFAULT_KEYS.chooseBack);
      await waitFor('the first one chosen again', async () => (await chosen(sidebar)) === first);
      await form.page.press(DEFAULT_KEYS.choose);
      await waitFor('the second one chosen again', async () => (await chosen(sidebar)) === second);
      await form.page.press(DEFAULT_KEYS.accept);
      await form.reads(`${CLAUSE}${second}`);
    });

    it('stand above the line at the lower edge of the window, in the colours that the writer chose', async () => {
      const form = await openForm(session, 'contenteditable');
      const sidebar = await enable(form);
      await sidebar.view('词句');
      await setTheme(sidebar, 'dark');
      await form.page.main.evaluate(() => {
        document.body.style.paddingTop = '2000px';
      }, null);
      await form.focus();
      await form.page.type(CLAUSE);
      await shown(form);
      const { bottom: lineEnd } = await endOfText(form);
      // The line comes to stand a little above the window's lower edge.
      await form.page.main.evaluate((at) => scrollBy(0, at - innerHeight + 40), lineEnd);
      const { left, top, bottom } = await waitFor('the list above the line', async () => {
        const [list, line] = [await shown(form), await endOfText(form)];
        return list.bottom <= line.top ? list : undefined;
      });
      expect(top).toBeGreaterThanOrEqual(0);
      const list = { x: left, y: top, width: 120, height: bottom - top };
      await waitFor('a dark list', async () => (await pixelsOf(form.page, list, DARK)).length > 0);
      await setTheme(sidebar, 'light');
      await form.focus();
      await form.page.type(GOES_ON);
      await shown(form);
      await waitFor('a light list', async () => (await pixelsOf(form.page, list, DARK)).length === 0);
      await setTheme(sidebar, 'system');
    });

    it.each(EDITORS)('go at Escape until the next sentence, and leave no trace in %s', async (editor) => {
      const { form, sidebar } = await start(session, editor);
      await sidebar.collapse();
      await form.focus();
      await form.page.type(CLAUSE);
      await shown(form);
      await form.page.press(DEFAULT_KEYS.silence);
      await gone(form);
      // The site's layout is kept: the next form's sidebar is to be open.
      await sidebar.expand();
      expect(await submitted(session, form)).toBe(without.get(editor));
    });
  });
});
