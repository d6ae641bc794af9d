import { expect, it } from 'vitest';
import { GROWTH } from '../../lib/i18n/growth.ts';
import { HARVEST, INTAKE } from '../../lib/i18n/intake.ts';
import { LEDGER_VIEW } from '../../lib/i18n/ledger.ts';
import { WORD_EXPORT } from '../../lib/i18n/word-export.ts';
import { readTable } from '../../lib/ledger/read-table.ts';
import { readReportFile } from '../../lib/report-file/index.ts';
import { readTableFile } from '../../lib/table-file/index.ts';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser } from './harness.ts';
import { go, openLibrary } from './library-page.ts';
import { openForm } from './oa-form.ts';
import { savedFile } from './saved-file.ts';

const TITLE = '石桥镇2025年党建工作总结';
const DRAFT = `${TITLE}\n去年发展党员8名，今年发展党员9名，开展主题党日12次。`;

forEachBrowser('Figures of the draft in the field', (session) => {
  it('go into the ledger, come back as a sentence on their growth, and leave as a workbook and a Word file', async () => {
    const form = await openForm(session, 'textarea');
    const sidebar = await enable(form);
    await form.focus();
    await form.page.type(DRAFT);
    await sidebar.view('台账');
    await sidebar.press(HARVEST.menu);
    await sidebar.frame.until(
      'the figures found',
      (words) => document.querySelector('dialog')?.textContent.includes(words),
      INTAKE.found(3),
    );
    await sidebar.press(INTAKE.save(3));
    await sidebar.said(INTAKE.saved(3));

    await sidebar.frame.click('.view-head .period input', { count: 2 });
    await form.page.type('2025');
    await sidebar.press(GROWTH.open('发展党员'));
    const sentence = '发展党员9名，较上年增加1名，增长12.5%';
    await sidebar.press(GROWTH.insert(sentence));
    await form.reads(`${DRAFT}${sentence}`);
    await sidebar.said(GROWTH.inserted);
    await form.page.press('Control+z');
    await form.reads(DRAFT);

    const { main } = await openLibrary(session, 'ledger');
    await main.waitFor('table.ledger');
    const workbook = await savedFile(main, () =>
      main.click({ role: 'button', name: LEDGER_VIEW.exportWorkbook }),
    );
    const [sheet] = await readTableFile(workbook.name, workbook.bytes);
    const { values } = readTable(sheet!.rows, '2020');
    expect(
      values.map(({ indicator, unit, period, value }) => [indicator, unit, period, value].join(' ')).sort(),
    ).toEqual(['主题党日 次 2025 12', '发展党员 名 2024 8', '发展党员 名 2025 9']);

    await go(main, 'drafts');
    await waitFor('the safety copy', async () => (await main.count('main article')) === 1);
    await main.click({ role: 'button', name: WORD_EXPORT.action('') });
    const word = await savedFile(main, () =>
      main.click({ role: 'button', name: WORD_EXPORT.export, exact: true }),
    );
    expect(await readReportFile(word.name, word.bytes)).toContain('今年发展党员9名，开展主题党日12次。');
  });
});
