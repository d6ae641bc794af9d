import { beforeAll, describe, expect, it } from 'vitest';
import { SETTINGS_VIEW } from '../../lib/i18n/library-settings.ts';
import { PHRASES } from '../../lib/i18n/phrases.ts';
import { DEFAULT_KEYS } from '../../lib/message/protocol.ts';
import type { EditorName } from '../oa/index.ts';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser, type Session } from './harness.ts';
import { type OaForm, openForm } from './oa-form.ts';

/** The beginning of a clause that the built-in phrases know, and how they go on. */
const CLAUSE = '认真落实全面从严';
const GOES_ON = '治党';
const EDITORS: readonly EditorName[] = ['textarea', 'contenteditable'];
const POPUP = '[data-gaobian=offers]';

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
    beforeAll(async () => {
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
