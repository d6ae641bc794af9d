import { describe, expect, it } from 'vitest';
import type { Frame, Page } from './drivers/index.ts';
import { forEachBrowser } from './harness.ts';
import { runInPage } from './in-page/bundle.ts';
import type * as InPage from './in-page/following.ts';

declare const inPage: typeof InPage;

const FIELDS = {
  'a textarea': '<textarea rows=6 cols=40></textarea>',
  'a title of one line': '<input style="width:400px">',
} as const;
const WORDS = '全镇共有党员XX名，各项工作有序推进。';
const BEHIND = 4;

forEachBrowser(
  'Following what is typed into text controls',
  (session) => {
    describe.each(Object.entries(FIELDS))('%s', (_, html) => {
      const open = async (): Promise<Page> => {
        const page = await session.browser.open(`${session.oa.origin}/form/textarea`);
        await runInPage(page.main, './following.ts');
        await page.main.evaluate(([html, words, caret]) => inPage.follow(html, words, caret), [
          html,
          WORDS,
          BEHIND,
        ] as const);
        return page;
      };

      it('tells each key once, by no clock but for the first', async () => {
        const page = await open();
        await page.type('a');
        await told(page.main);
        const before = await page.main.evaluate(() => inPage.counts());
        for (const key of 'bcdef') {
          await page.type(key);
          await told(page.main);
        }
        const { edits, clocks } = await page.main.evaluate(() => inPage.counts());
        expect(edits - before.edits).toBe(5);
        expect(clocks - before.clocks).toBe(0);
        expect((await page.main.evaluate(() => inPage.toldState())).text).toBe(
          `${WORDS.slice(0, BEHIND)}abcdef${WORDS.slice(BEHIND)}`,
        );
      });

      it('tells what the page makes of a key', async () => {
        const page = await open();
        await page.main.evaluate(() => inPage.capitalise());
        for (const key of 'ab') {
          await page.type(key);
          await told(page.main);
        }
        expect((await page.main.evaluate(() => inPage.toldState())).text).toContain('共有AB党员');
      });

      it('tells a deletion that leaves the caret where it stands, and moves of the caret alone', async () => {
        const page = await open();
        await page.type('a');
        await told(page.main);
        await page.press('Delete');
        await told(page.main);
        expect((await page.main.evaluate(() => inPage.toldState())).text).toContain('共有a员XX名');
        await page.press('ArrowRight');
        await told(page.main);
        expect((await page.main.evaluate(() => inPage.toldState())).caret).toBe(BEHIND + 2);
      });

      it('tells each key where the page lets nobody hear of the caret', async () => {
        const page = await open();
        await page.main.evaluate(() => inPage.hushCaret());
        for (const key of 'abc') {
          await page.type(key);
          await told(page.main);
        }
        expect((await page.main.evaluate(() => inPage.toldState())).text).toContain('共有abc党员');
      });

      it('moves a mark before the browser draws the key, and tells the key behind that', async () => {
        const page = await open();
        await page.main.evaluate((at) => inPage.mark(at), WORDS.indexOf('X'));
        await page.main.evaluate(() => inPage.noteKeys());
        for (const key of 'abc') {
          await page.type(key);
          await told(page.main);
        }
        const seen = await page.main.evaluate(() => inPage.seenAtKeys());
        expect(seen.map(({ edits }) => edits)).toEqual([0, 1, 2]);
        const places = seen.map(({ x }) => x);
        expect(places[1]).toBeGreaterThan(places[0]!);
        expect(places[2]).toBeGreaterThan(places[1]!);
      });
    });
  },
  { extension: false },
);

/** Until the sidebar has what stands in the field, caret and all. */
async function told(main: Frame): Promise<void> {
  await main.until(
    'the sidebar to know the field',
    () => JSON.stringify(inPage.own()) === JSON.stringify(inPage.toldState()),
    null,
  );
}
