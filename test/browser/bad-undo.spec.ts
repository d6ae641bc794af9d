import { expect, it } from 'vitest';
import { forEachBrowser } from './harness.ts';
import type * as InPage from './in-page/bad-undo.ts';
import { runInPage } from './in-page/bundle.ts';

declare const inPage: typeof InPage;

const TEXT = '今年以来，我镇认真开展各项工作。\n下一步，继续努力。';
const WORDS = '共走访群众。';

const FAULTS: readonly InPage.Fault[] = ['takes all', 'takes nothing', 'takes too much'];

forEachBrowser(
  'A page that spoils what is written',
  (session) => {
    const write = async (fault: InPage.Fault, always: boolean) => {
      const page = await session.browser.open(`${session.oa.origin}/form/textarea`);
      await runInPage(page.main, './bad-undo.ts');
      return page.main.evaluate(([text, words, fault, always]) => inPage.write(text, words, fault, always), [
        TEXT,
        WORDS,
        fault,
        always,
      ] as const);
    };

    it.each(FAULTS)('once, and whose undo %s, gets it by the next way', async (fault) => {
      expect(await write(fault, false)).toEqual({ result: { ok: true, version: 1 }, text: TEXT + WORDS });
    });

    it.each(FAULTS)('always, and whose undo %s, has its text as it was', async (fault) => {
      expect(await write(fault, true)).toEqual({ result: { ok: false, refusal: 'failed' }, text: TEXT });
    });
  },
  { extension: false },
);
