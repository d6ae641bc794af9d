import { expect, it } from 'vitest';
import { COMPOSE } from '../../lib/i18n/compose.ts';
import { DEFAULT_LAYOUT } from '../../lib/message/protocol.ts';
import { COMMON_EDITORS } from '../oa/index.ts';
import { stopBackground, VIEWPORT, waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser } from './harness.ts';
import { attachForm, type OaForm, openForm } from './oa-form.ts';
import { Sidebar } from './sidebar.ts';

const TYPE = '年度党建工作总结';
const NAMES = COMMON_EDITORS;

async function typingIsCounted(form: OaForm, sidebar: Sidebar): Promise<void> {
  const before = await sidebar.characters();
  await form.page.type('ab');
  await waitFor('two more characters', async () => (await sidebar.characters()) === before + 2);
}

/** The sidebar that came back: the frame of the one that went may be listed for a moment longer. */
function sidebarAgain({ page }: OaForm): Promise<Sidebar> {
  return waitFor('the sidebar with its field', async () => {
    const sidebar = await Sidebar.of(page);
    return (await sidebar.characters()) >= 0 ? sidebar : undefined;
  });
}

/** Inserts the next section by the sidebar and waits until it stands in the field. */
async function sectionArrives(form: OaForm, sidebar: Sidebar): Promise<void> {
  const before = await form.text();
  await sidebar.press(COMPOSE.insertNext(''));
  const after = await waitFor('the section', async () => {
    const text = await form.text();
    return text === before ? undefined : text;
  });
  expect(after).toContain('【＿');
}

/** Every note above the view that the sidebar shows from now on. */
async function notesOf({ frame }: Sidebar): Promise<() => Promise<readonly string[]>> {
  await frame.evaluate(() => {
    const notes: string[] = [];
    const look = () => {
      for (const { textContent } of document.querySelectorAll('.note, .note-unbound, .rescue'))
        notes.push(textContent ?? '');
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
    Object.assign(window, { seenNotes: notes });
  });
  return () => frame.evaluate(() => (window as unknown as { seenNotes: string[] }).seenNotes);
}

forEachBrowser('What pages and browsers do', (session) => {
  const cannotStop = session.name === 'firefox';
  if (cannotStop) console.log('Skipped in Firefox: it has no way to stop an extension’s background page.');
  it.skipIf(cannotStop).each(NAMES)('a background that was stopped is not noticed (%s)', async (editor) => {
    const form = await openForm(session, editor, { shell: 'frames' });
    const sidebar = await enable(form);
    await form.page.type('ab');
    await sidebar.view('骨架');
    await sidebar.chooseType(TYPE);
    const notes = await notesOf(sidebar);
    await stopBackground(session.browser);
    await form.focus();
    await typingIsCounted(form, sidebar);
    await stopBackground(session.browser);
    await sectionArrives(form, sidebar);
    expect(await notes()).toEqual([]);
  });

  it('a field that the page takes away and puts back is followed again', async () => {
    const form = await openForm(session, 'textarea', { shell: 'frames' });
    const sidebar = await enable(form);
    await form.page.type('ab');
    await form.frame.evaluate(() => {
      const old = document.querySelector('textarea')!;
      old.replaceWith(Object.assign(document.createElement('textarea'), { className: 'body' }));
    });
    await form.focus();
    await waitFor('the new, empty field', async () => (await sidebar.characters()) === 0);
    await typingIsCounted(form, sidebar);
  });

  it('an editor that writes its frame anew is followed again', async () => {
    const form = await openForm(session, 'ckeditor4');
    const sidebar = await enable(form);
    await form.page.type('ab');
    await form.frame.evaluate(() => {
      type Editor = { setData(html: string): void };
      const { CKEDITOR } = window as unknown as { CKEDITOR: { instances: Record<string, Editor> } };
      CKEDITOR.instances.content!.setData('<p>换上的内容</p>');
    });
    const again = await attachForm(form.page, 'ckeditor4', 'bare');
    await waitFor('what it loaded', async () => (await again.text()) === '换上的内容');
    await again.focus();
    await waitFor('its five characters', async () => (await sidebar.characters()) === 5);
    await typingIsCounted(again, sidebar);
  });

  const attacks: readonly (readonly [string, () => void])[] = [
    ['removes our node', () => document.querySelector('[data-gaobian=sidebar]')!.remove()],
    [
      'writes itself anew',
      () => {
        document.open();
        document.write('<!DOCTYPE html><title>OA</title><textarea class="body" rows="9"></textarea>');
        document.close();
      },
    ],
  ];
  it.each(attacks)('a page that %s gets the sidebar back, again and again', async (_, attack) => {
    const form = await openForm(session, 'textarea');
    await enable(form);
    for (let times = 0; times < 2; times++) {
      await form.frame.evaluate(attack);
      await form.focus();
      const sidebar = await sidebarAgain(form);
      await typingIsCounted(form, sidebar);
      expect(await sidebar.box()).toMatchObject({ right: 0, width: DEFAULT_LAYOUT.width });
      // The page keeps making room for it.
      const room = await form.frame.evaluate(() => document.body.getBoundingClientRect().right);
      expect(room).toBeLessThanOrEqual(VIEWPORT.width - DEFAULT_LAYOUT.width);
    }
  });

  it('a page that hides our node after it wrote itself anew gets it back', async () => {
    const form = await openForm(session, 'textarea');
    await enable(form);
    for (const [, attack] of [...attacks].reverse()) await form.frame.evaluate(attack);
    await form.focus();
    await typingIsCounted(form, await sidebarAgain(form));
  });
});
