import { expect, it } from 'vitest';
import { WORD_EXPORT } from '../../lib/i18n/word-export.ts';
import { readReportFile } from '../../lib/report-file/index.ts';
import { SAMPLE, SAMPLE_GAPS, SAMPLE_MISSING } from '../oa/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser } from './harness.ts';
import { openForm } from './oa-form.ts';
import { savedFile } from './saved-file.ts';

forEachBrowser('Saving as a Word file', (session) => {
  it('writes the draft of the field, and says what is still open', async () => {
    const form = await openForm(session, 'textarea', { shell: 'frames', text: 'sample' });
    const sidebar = await enable(form);
    const open = SAMPLE_GAPS.length + SAMPLE_MISSING.length;
    await sidebar.gaps(open);
    await sidebar.menu(WORD_EXPORT.menu);
    await sidebar.frame.until(
      'the warning',
      (words) => document.querySelector('dialog')?.textContent.includes(words),
      WORD_EXPORT.gaps(open),
    );
    const { name, bytes } = await savedFile(sidebar.frame, () => sidebar.press(WORD_EXPORT.export));
    await sidebar.said(WORD_EXPORT.done(`${SAMPLE.title}.docx`));
    expect(name).toBe(`${SAMPLE.title}.docx`);
    const lines = (await form.text()).split('\n').map((line) => line.trim());
    const wanted = [SAMPLE.title, ...lines.filter((line) => line !== '')];
    expect((await readReportFile(name, bytes)).split('\n')).toEqual(wanted);
  });

  it('has nothing to write of an empty field', async () => {
    const form = await openForm(session, 'textarea');
    const sidebar = await enable(form);
    await sidebar.menu(WORD_EXPORT.menu);
    await sidebar.said(WORD_EXPORT.empty);
    expect(await sidebar.frame.count('dialog')).toBe(0);
  });

  it('writes an earlier report of the library', async () => {
    const { main } = await session.browser.openExtensionPage('library.html#reports');
    await main.click({ role: 'button', name: '粘贴一篇' });
    await main.waitFor('dialog textarea');
    await main.evaluate(() => {
      document.querySelector<HTMLTextAreaElement>('dialog textarea')!.focus();
      document.execCommand('insertText', false, '青山镇2024年工作要点\n一、抓落实');
    });
    await main.click({ role: 'button', name: '放入', exact: true });
    await main.click({ role: 'button', name: WORD_EXPORT.action('青山镇2024年工作要点') });
    const { name, bytes } = await savedFile(main, () =>
      main.click({ role: 'button', name: WORD_EXPORT.export, exact: true }),
    );
    expect(await readReportFile(name, bytes)).toBe('青山镇2024年工作要点\n一、抓落实');
  });
});
