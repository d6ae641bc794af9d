import { expect, it } from 'vitest';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser } from './harness.ts';
import { openForm } from './oa-form.ts';
import {
  arrangeReport,
  enterAll,
  FIGURES,
  fillLedger,
  finished,
  insertReport,
  planReport,
  TITLE,
  writeAll,
} from './whole-report.ts';

forEachBrowser('A whole report', (session) => {
  it('is written from nothing, its figures from the ledger, and arrives as it was on the screen', async () => {
    const plan = planReport();
    expect(plan.indicators).toHaveLength(FIGURES);
    const library = await session.browser.openExtensionPage('library.html#ledger');
    await fillLedger(library, plan);
    await library.close();

    const form = await openForm(session, 'ckeditor4', { shell: 'frames' });
    await form.frame.click('input[name=title]');
    await form.page.type(TITLE);
    const sidebar = await enable(form);
    await arrangeReport(form, sidebar, plan);
    await insertReport(form, sidebar, plan);
    await enterAll(form, sidebar, plan);
    // Entered in the form is not written in the report.
    expect(await form.text()).toBe(plan.paragraphs.join('\n'));
    await writeAll(sidebar, plan);
    await form.reads(finished(plan));

    const written = await form.text();
    await form.submit();
    await waitFor('the submission', async () => session.oa.submissions().length > 0);
    const [submission] = session.oa.submissions();
    expect(form.plain(submission!.fields.content ?? '')).toBe(written);
    expect(submission!.fields.title).toBe(TITLE);
    expect(written).not.toMatch(/【＿/);
  });
});
