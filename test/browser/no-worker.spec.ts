import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PHRASES } from '../../lib/i18n/phrases.ts';
import { waitFor } from './drivers/index.ts';
import { enable } from './enable.ts';
import { forEachBrowser } from './harness.ts';
import { openForm } from './oa-form.ts';

const CLAUSE = '认真落实全面从严';
const GOES_ON = '治党';

/** Takes away the script of the worker: where that is kept from starting, it is as if it weren't there. */
function withoutWorker(folder: string): void {
  const assets = path.join(folder, 'assets');
  const workers = readdirSync(assets).filter((file) => file.startsWith('engine-worker'));
  expect(workers).toHaveLength(1);
  for (const file of workers) rmSync(path.join(assets, file));
}

forEachBrowser(
  'Suggestions where no worker can start',
  (session) => {
    it('come from the page itself: continuations, search, pinyin', async () => {
      const form = await openForm(session, 'textarea');
      const sidebar = await enable(form);
      await sidebar.view('词句');
      await form.focus();
      await form.page.type(CLAUSE);
      await waitFor('a continuation', async () =>
        (await sidebar.offers(PHRASES.groups.continuation)).some(({ text }) => text.startsWith(GOES_ON)),
      );
      await sidebar.frame.waitFor('[data-engine=page]');
      await sidebar.frame.click(`[aria-label="${PHRASES.groups.continuation}"] .offer`);
      await sidebar.said(PHRASES.inserted);
      await waitFor('the words in the draft', async () => (await form.text()).startsWith(CLAUSE + GOES_ON));
      await sidebar.frame.click({ role: 'searchbox', name: PHRASES.search });
      await form.page.type('dangyuanjiaoyu');
      await waitFor('a hit', async () =>
        (await sidebar.frame.texts('.hit')).some((text) => text.includes('党员教育')),
      );
    });
  },
  { extension: withoutWorker },
);
