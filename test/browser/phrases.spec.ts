import { describe, expect, it } from 'vitest';
import { SETTINGS_VIEW } from '../../lib/i18n/library-settings.ts';
import { PHRASES } from '../../lib/i18n/phrases.ts';
import { SIDEBAR } from '../../lib/i18n/sidebar.ts';
import { DEFAULT_KEYS } from '../../lib/message/protocol.ts';
import { loadBuiltInPhrases } from '../../lib/suggest/index.ts';
import { COMMON_EDITORS, type EditorName } from '../oa/index.ts';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser, inTheirProfile, type Session } from './harness.ts';
import { type OaForm, openForm } from './oa-form.ts';
import type { Sidebar } from './sidebar.ts';

/** The beginning of a clause that the built-in phrases know, and how they go on. */
const CLAUSE = '认真落实全面从严';
const GOES_ON = '治党';
const AND_ON = '主体责任';
const { accept, choose, chooseBack } = DEFAULT_KEYS;

interface Started {
  readonly form: OaForm;
  readonly sidebar: Sidebar;
}

async function start(session: Session, editor: EditorName, typed: string): Promise<Started> {
  const form = await openForm(session, editor);
  const sidebar = await enable(form);
  await sidebar.view('词句');
  await form.focus();
  await form.page.type(typed);
  return { form, sidebar };
}

/** What goes on from the caret, once something in it begins so. */
async function continuations({ sidebar }: Started, beginning: string): Promise<readonly string[]> {
  return waitFor(`a continuation ${beginning}…`, async () => {
    const texts = (await sidebar.offers(PHRASES.groups.continuation)).map(({ text }) => text);
    return texts.some((text) => text.startsWith(beginning)) ? texts : undefined;
  });
}

/** The offer that the key would insert, once it is another than `before`. */
async function chosen({ sidebar }: Started, before?: string): Promise<string> {
  return waitFor('the chosen offer', async () => {
    const offers = await sidebar.offers(PHRASES.groups.continuation);
    const text = offers.find((offer) => offer.chosen)?.text;
    return text === before ? undefined : text;
  });
}

async function headerSays({ frame }: Sidebar, words: string): Promise<void> {
  await frame.until(
    `“${words}” in the header`,
    (wanted) => document.querySelector('header')?.textContent.includes(wanted),
    words,
  );
}

forEachBrowser('Phrases', (session) => {
  // What one test takes must not change what the next one is offered first.
  inTheirProfile(session, async () => {
    const page = await session.browser.openExtensionPage('library.html#settings');
    const learns = { role: 'checkbox', name: SETTINGS_VIEW.suggestions.learn } as const;
    await page.main.click(learns);
    // The box shows what has been stored.
    await page.main.until(
      'the stored setting',
      (label) =>
        [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].some(
          ({ labels, checked }) => !checked && labels?.[0]?.textContent.includes(label),
        ),
      learns.name,
    );
    await page.close();
  });

  describe.each(COMMON_EDITORS)('in %s', (editor) => {
    it('go on from the clause at the caret; a click inserts, and typing goes on behind', async () => {
      const started = await start(session, editor, `一是\n${CLAUSE}`);
      const { form, sidebar } = started;
      const [, second] = await continuations(started, GOES_ON);
      await sidebar.frame.click(`[aria-label="${PHRASES.groups.continuation}"] .offer`, { nth: 1 });
      await sidebar.said(PHRASES.inserted);
      await form.reads(`一是\n${CLAUSE}${second}`);
      await form.page.type('。');
      await form.reads(`一是\n${CLAUSE}${second}。`);
      await form.page.press('Control+z');
      await form.reads(`一是\n${CLAUSE}${second}`);
      await form.page.press('Control+z');
      await form.reads(`一是\n${CLAUSE}`);
    });

    it('are chosen and inserted by keys, where the caret is', async () => {
      const started = await start(session, editor, `${CLAUSE}，抓好`);
      const { form } = started;
      for (const _ of '，抓好') await form.page.press('ArrowLeft');
      await continuations(started, GOES_ON);
      const first = await chosen(started);
      await form.page.press(choose);
      const second = await chosen(started, first);
      await form.page.press(chooseBack);
      expect(await chosen(started, second)).toBe(first);
      await form.page.press(choose);
      const taken = await chosen(started, first);
      await form.page.press(accept);
      await form.reads(`${CLAUSE}${taken}，抓好`);
      await form.page.type('a');
      await form.reads(`${CLAUSE}${taken}a，抓好`);
    });

    it('wait for the end of a composition, which nothing of ours disturbs', async () => {
      const started = await start(session, editor, CLAUSE);
      const { form, sidebar } = started;
      await continuations(started, GOES_ON);
      await form.page.compose('zhi');
      await headerSays(sidebar, SIDEBAR.composing);
      await form.page.compose('zhidang');
      expect(await sidebar.characters()).toBe(CLAUSE.length);
      // By script: a real click would end the composition before it arrives.
      await sidebar.frame.evaluate(() => document.querySelector<HTMLElement>('.offer')!.click());
      await sidebar.said(PHRASES.moved);
      expect(await form.text()).toBe(`${CLAUSE}zhidang`);
      await form.page.commit('治党');
      await headerSays(sidebar, SIDEBAR.field('正文', CLAUSE.length + '治党'.length));
      expect(await form.text()).toBe(`${CLAUSE}治党`);
      expect(await sidebar.frame.text('header')).not.toContain(SIDEBAR.composing);
      await continuations(started, AND_ON);
      const first = await chosen(started);
      await form.page.press(accept);
      await form.reads(`${CLAUSE}治党${first}`);
    });
  });

  it('follow the caret', async () => {
    const started = await start(session, 'textarea', CLAUSE);
    const { form, sidebar } = started;
    await continuations(started, GOES_ON);
    await form.page.press('Home');
    await waitFor('other offers', async () => {
      const offers = await sidebar.offers(PHRASES.groups.continuation);
      return offers.every(({ text }) => !text.startsWith(GOES_ON));
    });
    await form.page.press('End');
    await continuations(started, GOES_ON);
  });

  it('are shown before a key inserts them', async () => {
    const started = await start(session, 'textarea', CLAUSE);
    const { form, sidebar } = started;
    await continuations(started, GOES_ON);
    await sidebar.view('检查');
    await form.focus();
    await form.page.press(accept);
    await sidebar.frame.waitFor({ role: 'tabpanel', name: '词句' });
    expect(await form.text()).toBe(CLAUSE);
    const text = await chosen(started);
    await form.page.press(accept);
    await form.reads(CLAUSE + text);
  });

  it.each([
    ['存在的问题', 'problem'],
    ['下一步工作打算', 'plan'],
  ] as const)('suit the section %s', async (heading, role) => {
    const suited = new Set(
      loadBuiltInPhrases().flatMap(({ phrases }) =>
        phrases.filter(({ roles }) => roles.includes(role)).map(({ text }) => text),
      ),
    );
    const { form, sidebar } = await start(session, 'textarea', `一、${heading}\n`);
    await waitFor('phrases of the section', async () => {
      const offers = (await sidebar.offers(PHRASES.groups.phrase)).map(({ text }) => text);
      return offers.length > 0 && offers.every((text) => suited.has(text));
    });
    await sidebar.frame.click(`[aria-label="${PHRASES.groups.phrase}"] .offer`);
    // Which of them stands first may change until the library has been read.
    await waitFor('one of them in the draft', async () => {
      const [first, second, ...more] = (await form.text()).split('\n');
      return first === `一、${heading}` && suited.has(second ?? '') && more.length === 0;
    });
  });
});
