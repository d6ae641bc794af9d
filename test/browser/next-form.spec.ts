import { describe, expect, it } from 'vitest';
import { SIDEBAR } from '../../lib/i18n/sidebar.ts';
import { COMMON_EDITORS, SAMPLE_GAPS, SAMPLE_MISSING } from '../oa/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser } from './harness.ts';
import { attachForm, openForm } from './oa-form.ts';

const GAPS = SAMPLE_GAPS.length + SAMPLE_MISSING.length;

forEachBrowser('A form that goes away in its frame', (session) => {
  describe.each(COMMON_EDITORS)('%s', (editor) => {
    it('is let go of, and the next one is followed', async () => {
      const form = await openForm(session, editor, { shell: 'frames', text: 'sample' });
      const sidebar = await enable(form);
      await sidebar.gaps(GAPS);
      await form.submit();
      await sidebar.bound(SIDEBAR.unbound);
      expect(session.oa.submissions()).toHaveLength(1);

      // The page around stays; only the frame goes on.
      await form.page.main.evaluate((name) => {
        const { workspace } = window.frames as unknown as { readonly workspace: Window };
        workspace.location.href = `/workspace?form=${name}&text=sample`;
        return null;
      }, editor);
      const next = await attachForm(form.page, editor, 'frames');
      await next.focus();
      await sidebar.bound();
      await sidebar.gaps(GAPS);
    });
  });
});
