import { describe, expect, it } from 'vitest';
import { COMMON_EDITORS } from '../oa/index.ts';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser } from './harness.ts';
import { type OaForm, openForm, type Shell } from './oa-form.ts';

const TYPE = '年度党建工作总结';

async function textBecomes(form: OaForm, wanted: (text: string) => boolean, what: string): Promise<string> {
  return waitFor(what, async () => {
    const text = await form.text();
    return wanted(text) ? text : undefined;
  });
}

forEachBrowser('Writing into the field', (session) => {
  const shells: readonly Shell[] = ['bare', 'frames', 'frameset'];
  const cases = COMMON_EDITORS.flatMap((name) => shells.map((shell) => [name, shell] as const));

  describe.each(cases)('%s in %s', (editor, shell) => {
    it('is one step of undo that swallows the typing neither before nor after it', async () => {
      const form = await openForm(session, editor, { shell });
      const sidebar = await enable(form);
      await form.page.type('ab');
      await textBecomes(form, (text) => text === 'ab', 'the typing');
      await sidebar.chooseType(TYPE);
      await sidebar.press('插入下一节');
      const inserted = await textBecomes(
        form,
        (text) => text.startsWith('ab\n') && text.includes('【＿'),
        'the section',
      );

      // The first blank is selected: what is typed now takes its place.
      await waitFor('the first blank’s selection', async () => /^【＿[^】]*】$/.test(await form.selected()));
      await form.page.type('c');
      const typed = await textBecomes(form, (text) => text !== inserted, 'the typing behind it');
      expect(typed).toBe(inserted.replace(/【＿[^】]*】/, 'c'));

      await form.page.press('Control+z');
      await textBecomes(form, (text) => text === inserted, 'the section without the typing behind it');
      await form.page.press('Control+z');
      await textBecomes(form, (text) => text === 'ab', 'the typing before it');
      await form.page.press('Control+y');
      await textBecomes(form, (text) => text === inserted, 'the section, done again');
    });
  });

  it.each(COMMON_EDITORS)('%s submits what is on the screen', async (editor) => {
    const form = await openForm(session, editor, { shell: 'frames' });
    const sidebar = await enable(form);
    await sidebar.chooseType(TYPE);
    await sidebar.press('插入整篇');
    const shown = await textBecomes(form, (text) => text.split('\n').length > 10, 'the whole skeleton');
    expect(shown).not.toMatch(/^\s*$/m);
    await sidebar.gaps((shown.match(/【＿/g) ?? []).length);
    await form.submit();
    const [submission] = await waitFor('a submission', async () =>
      session.oa.submissions().length > 0 ? session.oa.submissions() : undefined,
    );
    expect(form.plain(submission!.fields.content!)).toBe(shown);
  });
});
