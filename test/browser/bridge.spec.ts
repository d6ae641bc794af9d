import { expect, it } from 'vitest';
import { SAMPLE } from '../oa/index.ts';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser, type Session } from './harness.ts';
import { Probe } from './matrix/probe.ts';
import { type OaForm, openForm } from './oa-form.ts';

interface Spied {
  readonly asked: string[];
  readonly globals: readonly string[];
}

/** What a curious page notes down before anything of ours is in its world. */
async function spyOn(form: OaForm): Promise<void> {
  await form.frame.evaluate(() => {
    const page = window.top as unknown as { spied: Spied; document: Document } & Window;
    page.spied = { asked: [], globals: Object.getOwnPropertyNames(page) };
    page.document.addEventListener('gaobian:ask', (event) => {
      page.spied.asked.push(String((event as CustomEvent).detail));
    });
  });
}

async function start(session: Session) {
  const form = await openForm(session, 'kindeditor', { shell: 'frames', text: 'sample' });
  await spyOn(form);
  const sidebar = await enable(form);
  const probe = await Probe.in(sidebar.frame);
  const end = SAMPLE.body.length;
  const write = () => probe.write([{ from: end, to: end, insert: '。完' }]);
  return { form, write };
}

forEachBrowser('The bridge into the page’s world', (session) => {
  it('says nothing but which editor is to keep its text, and leaves no name behind', async () => {
    const { form, write } = await start(session);
    expect((await write()).ok).toBe(true);
    await form.reads(`${SAMPLE.body}。完`);
    const { asked, fresh } = await form.frame.evaluate(() => {
      const page = window.top as unknown as { spied: Spied } & Window;
      const { asked, globals } = page.spied;
      const now = Object.getOwnPropertyNames(page);
      return { asked, fresh: now.filter((name) => !globals.includes(name) && !/^\d+$/.test(name)) };
    });
    expect(asked.length).toBeGreaterThan(0);
    for (const question of asked)
      expect(question).toMatch(/^\{"nonce":"\d+-\d+","deed":"keep-kindeditor","path":\[[\d,]+\]\}$/);
    expect(fresh.filter((name) => name !== 'spied')).toEqual([]);
  });

  it('writes all the same where the page hides its editor, forges answers or sends rubbish', async () => {
    const { form, write } = await start(session);
    await form.frame.evaluate(() => {
      const page = window as unknown as { KindEditor?: unknown };
      delete page.KindEditor;
      const { document } = window.top!;
      const send = (name: string, detail: unknown) =>
        document.dispatchEvent(new CustomEvent(name, { detail: detail as string }));
      document.addEventListener(
        'gaobian:ask',
        () => send('gaobian:answer', '{"nonce":"1-1","done":true}'),
        true,
      );
      for (const detail of [null, 7, '', '{', '{"nonce":"","done":true}', { nonce: '', done: true }]) {
        send('gaobian:answer', detail);
        window.onerror = () => true;
        send('gaobian:ask', detail);
      }
      send('gaobian:ask', '{"nonce":"1","deed":"eval","path":[0]}');
      send('gaobian:ask', '{"nonce":"1","deed":"keep-kindeditor","path":["constructor"]}');
    });
    expect((await write()).ok).toBe(true);
    await waitFor('the text', async () => (await form.text()) === `${SAMPLE.body}。完`);
  });
});
