import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../oa/index.ts';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser, type Session } from './harness.ts';
import { Outcomes } from './matrix/cells.ts';
import { Desk } from './matrix/desk.ts';
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

/** As in Chromium before 95: no script gets into the page's own world. */
function withoutWorlds(folder: string): void {
  const file = path.join(folder, 'background.js');
  const code = readFileSync(file, 'utf8');
  const call = /\w+\(\w+\.executeScript\(\{target:\w+,func:\w+,world:`MAIN`\}\)\)/;
  expect(code).toMatch(call);
  writeFileSync(file, code.replace(call, '0'));
}

/** A line goes in behind typing, and typing behind it: all of it is undone and redone by itself. */
async function isExact(desk: Desk, outcomes: Outcomes): Promise<void> {
  const { length } = await desk.typeAt(SAMPLE.body.length, 'ab');
  await desk.write('line', [{ from: length, to: length, insert: '。完' }]);
  for (const cell of ['line', 'type on', 'undo', 'redo'] as const)
    expect([cell, outcomes.of(cell)]).toEqual([cell, { state: 'pass' }]);
}

async function deskAtKindEditor(session: Session): Promise<{ desk: Desk; outcomes: Outcomes }> {
  const outcomes = new Outcomes();
  const desk = await Desk.at(session, 'kindeditor', outcomes, 'sample');
  return { desk, outcomes };
}

forEachBrowser(
  'The bridge on a kernel without worlds',
  (session) => {
    it('is put in as text, and undo is exact', async () => {
      const { desk, outcomes } = await deskAtKindEditor(session);
      // It is given up on after a while, not at once: the page says when its part is there.
      await waitFor('the page’s part', () =>
        desk.form.frame.evaluate(() => {
          const { document } = window.top!;
          let answered = false;
          const heard = () => {
            answered = true;
          };
          document.addEventListener('gaobian:answer', heard);
          const question = JSON.stringify({ nonce: '1', deed: 'keep-kindeditor', path: [0, 0, 0] });
          document.dispatchEvent(new CustomEvent('gaobian:ask', { detail: question }));
          document.removeEventListener('gaobian:answer', heard);
          return answered;
        }),
      );
      await desk.takeOver();
      await isExact(desk, outcomes);
    });
  },
  { extension: withoutWorlds },
);

forEachBrowser('The bridge in a page that lets nothing through', (session) => {
  const cutOff = async () => {
    const started = await deskAtKindEditor(session);
    const { frame } = started.desk.form;
    await frame.evaluate(() => {
      const top = window.top as unknown as { stopped: number } & Window;
      top.stopped = 0;
      const stop = (event: Event) => {
        top.stopped++;
        event.stopImmediatePropagation();
      };
      top.addEventListener('gaobian:ask', stop, true);
    });
    await started.desk.takeOver();
    return started;
  };

  describe('KindEditor, whose undo then takes the typing around a write along', () => {
    it('takes the write, and nothing is lost by undo and redo', async () => {
      const { desk } = await cutOff();
      const { page } = desk.form;
      const typed = await desk.typeAt(SAMPLE.body.length, 'ab');
      const written = `${typed}。完`;
      const { length } = typed;
      expect((await desk.probe.write([{ from: length, to: length, insert: '。完' }])).ok).toBe(true);
      await desk.form.reads(written);
      await page.type('c');
      await desk.form.reads(`${written}c`);
      await page.press('Control+z');
      await desk.form.reads(SAMPLE.body);
      await page.press('Control+y');
      await desk.form.reads(`${written}c`);
      const stopped = await desk.form.frame.evaluate(
        () => (window.top as unknown as { stopped: number }).stopped,
      );
      expect(stopped).toBeGreaterThan(0);
    });

    it('has its text as it was, typing and all, where a write fails', async () => {
      const { desk } = await cutOff();
      const typed = await desk.typeAt(SAMPLE.body.length, 'ab');
      const { length } = typed;
      // It goes in, and is read as something else.
      const edits = [{ from: length, to: length, insert: '甲\u200b乙' }];
      expect(await desk.probe.write(edits)).toEqual({ ok: false, refusal: 'failed' });
      await desk.form.reads(typed);
    });
  });
});
