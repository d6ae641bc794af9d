import { expect, it } from 'vitest';
import { SIDEBAR } from '../../lib/i18n/sidebar.ts';
import { COMMON_EDITORS, type EditorName } from '../oa/index.ts';
import type { Frame } from './drivers/index.ts';
import { enable } from './enable.ts';
import { registered } from './extension.ts';
import { forEachBrowser } from './harness.ts';
import { attachForm, openForm, type Shell } from './oa-form.ts';
import { Sidebar } from './sidebar.ts';

const SHELLS: readonly Shell[] = ['bare', 'frames', 'frameset'];
const NOT_FOR_US = ['input[name=q]', 'input[name=unit]', 'input[name=passcode]', 'input[name=author]'];

/** All of a document that an extension could have left something in. */
function everythingIn(frame: Frame): Promise<unknown> {
  return frame.evaluate(() => ({
    markup: document.documentElement.outerHTML,
    nodes: document.childNodes.length,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    globals: Object.keys(window).sort(),
    foreign: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((address) => !address.startsWith(location.origin)),
  }));
}

forEachBrowser('Enabling a site', (session) => {
  const untouched = new Map<Shell, unknown>();

  // The order matters: the first press of the button is the one that asks.
  it.each(SHELLS)('nothing is in a page before, whatever has the focus (%s)', async (shell) => {
    const form = await openForm(session, 'textarea', { shell });
    const look = async () => [await everythingIn(form.page.main), await everythingIn(form.frame)];
    untouched.set(shell, await look());
    await form.frame.click('input[name=title]');
    await form.focus();
    expect(await look()).toEqual(untouched.get(shell));
    expect(await form.page.hasSidebar()).toBe(false);
    expect(await registered(session)).toEqual({ scripts: [], origins: [] });
  });

  it('takes one press, which asks for the one site', async () => {
    const form = await openForm(session, 'textarea');
    await enable(form);
    const origins = ['http://localhost/*'];
    expect(await registered(session)).toEqual({ scripts: origins, origins });
  });

  it.each(SHELLS)('leaves a page alone until a report’s field has the focus (%s)', async (shell) => {
    const form = await openForm(session, 'textarea', { shell });
    for (const field of NOT_FOR_US) await form.frame.click(field);
    expect([await everythingIn(form.page.main), await everythingIn(form.frame)]).toEqual(
      untouched.get(shell),
    );
    await form.focus();
    await (await Sidebar.of(form.page)).bound();
  });

  const cases = COMMON_EDITORS.flatMap((name) => SHELLS.map((shell) => [name, shell] as const));
  it.each(cases)('brings the sidebar by itself from then on (%s, %s)', async (editor, shell) => {
    const form = await openForm(session, editor, { shell });
    await form.focus();
    await (await Sidebar.of(form.page)).bound();
    await form.page.reload();
    const again = await attachForm(form.page, editor, shell);
    await again.focus();
    await (await Sidebar.of(form.page)).bound();
  });

  const guarded: readonly (readonly [EditorName, Shell])[] = [
    ['textarea', 'bare'],
    ['ckeditor4', 'frames'],
    ['contenteditable', 'frameset'],
  ];
  it.each(guarded)('works under a strict content security policy (%s, %s)', async (editor, shell) => {
    const form = await openForm(session, editor, { shell, csp: true, text: 'sample' });
    await form.focus();
    const sidebar = await Sidebar.of(form.page);
    await sidebar.bound();
    await sidebar.gaps(15);
  });

  it('follows the title, the body, and nothing else', async () => {
    const form = await openForm(session, 'textarea');
    await form.page.clickToolbarButton();
    const sidebar = await Sidebar.of(form.page);
    await sidebar.bound(SIDEBAR.unbound);
    const names = await headingsOf(sidebar);
    const unfit = await addUnfit(form.frame);
    for (const field of [...NOT_FOR_US, ...unfit]) await form.frame.click(field);
    await form.frame.click('input[name=title]');
    await sidebar.bound('标题');
    for (const field of [...NOT_FOR_US, ...unfit]) await form.frame.click(field);
    await form.focus();
    await sidebar.bound();
    expect(await names()).toEqual([SIDEBAR.unbound, '标题 · 0 字', '正文 · 0 字']);
  });
});

/**
 * Adds multi-line fields that are no report: one to search with, a chat line, a one-line editable, one marked as
 * private; and keeps the form clear of the sidebar.
 */
async function addUnfit(form: Frame): Promise<readonly string[]> {
  return form.evaluate(() => {
    const size = 'display:inline-block;width:120px;height:50px';
    const markup = [
      `<textarea name="searchText" style="${size}"></textarea>`,
      `<textarea name="chat" rows="1" style="width:120px;height:24px"></textarea>`,
      `<div id="line" contenteditable="true" aria-multiline="false" style="${size}">一行</div>`,
      `<textarea name="private" data-gaobian="off" style="${size}"></textarea>`,
    ];
    document.body.style.paddingRight = '400px';
    document.querySelector('form.search')!.insertAdjacentHTML('beforeend', markup.join(''));
    return ['[name=searchText]', '[name=chat]', '#line', '[name=private]'];
  });
}

/** Every name that the sidebar's header shows from now on; the one that it shows now is the first. */
async function headingsOf({ frame }: Sidebar): Promise<() => Promise<readonly string[]>> {
  await frame.evaluate(() => {
    const names: string[] = [];
    const look = () => {
      const name = document.querySelector('h1')?.textContent ?? '';
      if (name !== names[names.length - 1]) names.push(name);
    };
    look();
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
    Object.assign(window, { seenNames: names });
  });
  return () => frame.evaluate(() => (window as unknown as { seenNames: string[] }).seenNames);
}
