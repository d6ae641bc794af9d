import { expect, it } from 'vitest';
import { COMMON_EDITORS } from '../oa/index.ts';
import { waitFor } from './drivers/index.ts';
import { forEachBrowser } from './harness.ts';
import { openForm } from './oa-form.ts';

/** Characters that forms and editors like to change: full-width spaces, quotes, ampersands, markup. */
const TEXT = '　　一、“党建+”工作 & <成效>，X名；1＋N。';

forEachBrowser(
  'The demo OA, without the extension',
  (session) => {
    it.each(COMMON_EDITORS)('receives what was typed into %s', async (editor) => {
      const form = await openForm(session, editor);
      await form.focus();
      await form.page.type('ab\ncd');
      await form.submit();
      const [submission] = await waitFor('a submission', async () =>
        session.oa.submissions().length > 0 ? session.oa.submissions() : undefined,
      );
      expect(form.plain(submission!.fields.content!)).toBe('ab\ncd');
      expect(submission!.fields.action).toBe('submit');
    });

    it('receives a text that was there, byte for byte', async () => {
      const form = await openForm(session, 'textarea');
      await form.frame.evaluate((text) => {
        document.querySelector('textarea')!.value = text;
      }, TEXT);
      await form.submit();
      await waitFor('a submission', async () => session.oa.submissions().length > 0);
      expect(session.oa.submissions()[0]!.fields.content).toBe(TEXT);
    });
  },
  { extension: false },
);
