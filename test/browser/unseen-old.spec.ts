import { expect, it } from 'vitest';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser } from './harness.ts';
import { Probe } from './matrix/probe.ts';
import { openForm } from './oa-form.ts';
import { installMarkdownPaste } from './unseen/markdown-paste.ts';
import { installCleaner, installSnapshots, type Snapshots } from './unseen/old-editors.ts';

const STYLED = [
  '<h2 style="text-align: center;">工作总结</h2>',
  '<p style="text-indent: 2em;">今年以来，各项工作有序推进。</p>',
] as const;

forEachBrowser('An editor whose document is all it has', (session) => {
  it('keeps the styles that it would clean away behind a paste', async () => {
    const form = await openForm(session, 'designmode', { shell: 'frames' });
    await form.body.evaluate(installCleaner, STYLED.join(''));
    const probe = await Probe.in((await enable(form)).frame);
    await waitFor('the text', async () => (await probe.kept()).text.startsWith('工作总结\n'));
    expect(await probe.write([{ from: 4, to: 4, insert: '（草稿）' }])).toMatchObject({ ok: true });
    const [title, ...rest] = STYLED;
    const wanted = [title.replace('总结', '总结（草稿）'), ...rest].join('');
    expect(await form.content()).toBe(wanted);
    await form.page.press('Control+z');
    await waitFor('the undo', async () => (await form.content()) === STYLED.join(''));
  });

  it('undoes a write by itself where it keeps states of the whole by the clock', async () => {
    const form = await openForm(session, 'contenteditable', { shell: 'frames' });
    await form.frame.evaluate(installSnapshots, '<p>今年以来。</p><p>下一步。</p>');
    const probe = await Probe.in((await enable(form)).frame);
    const scenes = () =>
      form.frame.evaluate(() => (window as unknown as { snapshots: Snapshots }).snapshots.scenes);
    const draft = '今年以来。\n下一步。';
    await form.page.type('ab');
    await waitFor('the typing', async () => (await probe.kept()).text === `${draft}ab`);
    const at = draft.length + 2;
    const edits = [{ from: at, to: at, insert: '\n开展检查12次。\n均已整改。' }];
    expect(await probe.write(edits)).toMatchObject({ ok: true });
    const written = `${draft}ab${edits[0]!.insert}`;
    await form.reads(written);
    const before = await scenes();
    await form.page.type('c');
    await waitFor('a scene of the typing', async () => (await scenes()) > before);
    await form.reads(`${written}c`);
    await form.page.press('Control+z');
    await form.reads(written);
    await form.page.press('Control+z');
    await form.reads(`${draft}ab`);
    await form.page.press('Control+y');
    await form.reads(written);
  });
});

forEachBrowser('An editor with an editable for each paragraph', (session) => {
  it('takes a line where the caret is, and refuses several, which no undo would take back', async () => {
    const form = await openForm(session, 'contenteditable', { shell: 'frames' });
    const draft = '今年以来，各项工作有序推进。';
    await form.frame.evaluate((text: string) => {
      const rich = document.querySelector('.rich')!;
      rich.textContent = text;
      const holder = document.createElement('div');
      rich.before(holder);
      holder.innerHTML = '<div class="codex-editor"><div class="ce-block"></div></div>';
      holder.querySelector('.ce-block')!.append(rich);
    }, draft);
    const probe = await Probe.in((await enable(form)).frame);
    const write = (insert: string) => probe.write([{ from: draft.length, to: draft.length, insert }]);
    expect(await write('\n开展检查12次。\n均已整改。')).toMatchObject({ ok: false, refusal: 'single-line' });
    await form.reads(draft);
    expect(await write('全年无较大事故。')).toMatchObject({ ok: true });
    await form.reads(`${draft}全年无较大事故。`);
    await form.page.press('Control+z');
    await form.reads(draft);
  });
});

forEachBrowser('A known editor on a page with ways of its own', (session) => {
  it('takes lines as paragraphs where pasted text is read as markdown', async () => {
    const form = await openForm(session, 'prosemirror', { shell: 'frames' });
    const probe = await Probe.in((await enable(form)).frame);
    await form.body.evaluate(installMarkdownPaste, form.editable);
    await form.page.type('今年以来。');
    await waitFor('the typing', async () => (await probe.kept()).text === '今年以来。');
    expect(await probe.write([{ from: 5, to: 5, insert: '\n开展检查12次。\n均已整改。' }])).toMatchObject({
      ok: true,
    });
    await form.reads('今年以来。\n开展检查12次。\n均已整改。');
    expect(await form.content()).not.toContain('<br>');
    await form.page.press('Control+z');
    await form.reads('今年以来。');
  });
});
