import { describe, expect, it } from 'vitest';
import { COMMON } from '../../lib/i18n/common.ts';
import { PHRASES, SNIPPETS } from '../../lib/i18n/phrases.ts';
import { COMMON_EDITORS, type EditorName } from '../oa/index.ts';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser, type Session } from './harness.ts';
import { type OaForm, openForm } from './oa-form.ts';
import { Sidebar } from './sidebar.ts';

/** Id of the context menu's entry, as the background creates it. */
const SAVE_SNIPPET = 'save-snippet';

interface Started {
  readonly form: OaForm;
  readonly sidebar: Sidebar;
}

async function start(session: Session, editor: EditorName, typed = ''): Promise<Started> {
  const form = await openForm(session, editor);
  const sidebar = await enable(form);
  await sidebar.view('词句');
  await form.focus();
  await form.page.type(typed);
  return { form, sidebar };
}

/** Names and texts of the snippets that the view lists now. */
async function snippets({ frame }: Sidebar): Promise<readonly (readonly [string, string])[]> {
  const [names, texts] = await Promise.all([
    frame.texts('.snippet .snippet-title'),
    frame.texts('.snippet .snippet-text'),
  ]);
  return names.map((name, index) => [name.trim(), texts[index]!.trim()] as const);
}

async function lists(sidebar: Sidebar, text: string, count: number): Promise<void> {
  await waitFor(`“${text}” ${count} times`, async () => {
    const all = await snippets(sidebar);
    return all.filter(([, one]) => one === text).length === count;
  });
}

/** Writes a new snippet in the view's own form, and waits until the form is gone. */
async function write({ form, sidebar }: Started, text: string): Promise<void> {
  await sidebar.press(SNIPPETS.create);
  await sidebar.frame.waitFor('.snippet-form');
  await form.page.type(text);
  await sidebar.press(COMMON.save);
  await waitFor('the form to close', async () => (await sidebar.frame.count('.snippet-form')) === 0);
  await lists(sidebar, text, 1);
}

/** Selects as a person does with the keyboard, and waits until the sidebar knows. */
async function select({ form, sidebar }: Started, keys: 'Shift+Home' | 'Control+a'): Promise<void> {
  await form.page.press(keys);
  await sidebar.frame.until(
    'the selection',
    (name) =>
      [...document.querySelectorAll('button')].some(
        ({ textContent, disabled }) => textContent === name && !disabled,
      ),
    SNIPPETS.saveSelection,
  );
}

forEachBrowser('Snippets', (session) => {
  describe.each(COMMON_EDITORS)('in %s', (editor) => {
    const words = `压实责任，限期办结 ${editor}`;
    it('are saved from the selection, and inserted at the caret as one step of undo', async () => {
      const started = await start(session, editor, `ab\n${words}`);
      const { form, sidebar } = started;
      await select(started, 'Shift+Home');
      await sidebar.press(SNIPPETS.saveSelection);
      await sidebar.said(SNIPPETS.saved);
      await lists(sidebar, words, 1);
      await sidebar.press(COMMON.close);
      await sidebar.press(SNIPPETS.saveSelection);
      await sidebar.said(SNIPPETS.known);
      await lists(sidebar, words, 1);
      await form.focus();
      await form.page.type('。');
      await sidebar.frame.click(`.snippet .offer`);
      await form.reads(`ab\n${words}。${words}`);
      await form.page.press('Control+z');
      await form.reads(`ab\n${words}。`);
    });

    it('of several paragraphs are paragraphs again', async () => {
      const started = await start(session, editor, 'cd\nef');
      const { form, sidebar } = started;
      await select(started, 'Control+a');
      await sidebar.press(SNIPPETS.saveSelection);
      await sidebar.said(SNIPPETS.saved);
      await form.focus();
      await form.page.type('g');
      await sidebar.press(SNIPPETS.insert('cd'));
      await form.reads('cd\nefg\ncd\nef');
      // Said once it is certain that the text stays, which is later than it can be read.
      await sidebar.said(SNIPPETS.inserted);
      await sidebar.press(SNIPPETS.remove('cd'));
      await sidebar.said(SNIPPETS.removed);
    });

    it.each(['open', 'collapsed'] as const)('are saved from the context menu (sidebar %s)', async (state) => {
      const text = `${state}，${editor}`;
      const started = await start(session, editor, `ab\n${text}`);
      const { form, sidebar } = started;
      await select(started, 'Shift+Home');
      if (state === 'collapsed') await sidebar.collapse();
      await form.page.chooseContextMenu(SAVE_SNIPPET);
      if (state === 'collapsed') await sidebar.expand();
      else await sidebar.said(SNIPPETS.saved);
      await sidebar.view('词句');
      await lists(sidebar, text, 1);
      expect(await form.text()).toBe(`ab\n${text}`);
    });
  });

  it.each([
    ['每月调度', ['每月调度']],
    ['mydd', ['每月调度']],
    ['zhdb', ['召回督办']],
    ['zhaohuidb', ['召回督办']],
    ['召回', ['召回督办']],
  ])('are found by “%s”', async (query, wanted) => {
    const started = await start(session, 'textarea');
    const { form, sidebar } = started;
    for (const text of ['每月调度', '召回督办']) await write(started, text);
    await sidebar.frame.click({ role: 'searchbox', name: PHRASES.search });
    await form.page.type(query);
    await waitFor('the hits', async () => {
      const found = (await snippets(sidebar)).map(([name]) => name);
      return found.length === wanted.length && wanted.every((one) => found.includes(one));
    });
    await sidebar.frame.click('.snippet .offer');
    await form.reads(wanted[0]!);
  });

  it('are the same in every tab: changed, deleted, brought back, and after a reload', async () => {
    const here = await start(session, 'textarea');
    const there = await start(session, 'contenteditable');
    await write(there, '逐项销号');
    await lists(here.sidebar, '逐项销号', 1);

    await there.sidebar.press(SNIPPETS.edit('逐项销号'));
    await there.form.page.press('End');
    await there.form.page.type('，逐村验收');
    await there.sidebar.press(COMMON.save);
    await there.sidebar.said(SNIPPETS.updated);
    await lists(here.sidebar, '逐项销号，逐村验收', 1);

    await there.sidebar.press(SNIPPETS.remove('逐项销号'));
    await lists(here.sidebar, '逐项销号，逐村验收', 0);
    await there.sidebar.press(COMMON.undo);
    await lists(here.sidebar, '逐项销号，逐村验收', 1);

    await there.form.page.reload();
    await there.form.focus();
    const again = await Sidebar.of(there.form.page);
    await again.view('词句');
    await lists(again, '逐项销号，逐村验收', 1);
  });
});
