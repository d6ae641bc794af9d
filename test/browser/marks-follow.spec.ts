import { describe, expect, it } from 'vitest';
import { type Page, VIEWPORT, waitFor } from './drivers/index.ts';
import { forEachBrowser } from './harness.ts';
import { runInPage } from './in-page/bundle.ts';
import type * as InPage from './in-page/marks.ts';
import { comesToTarget, standsAtTarget } from './mark-pixels.ts';

declare const inPage: typeof InPage;

const WORDS =
  '今年以来，我镇认真贯彻落实上级部署，共开展主题党日XX次，\n\n  其中\t靶向服务，Party members 参加，取得了较好成效。\n';
const LINES = 8000;
const MANY = `${'一、基本情况。全镇共有行政村，认真开展各项工作，取得成效。\n'.repeat(LINES - 2)}其中靶向服务。\n完`;

/** The field, `.grip` over its handle, with something above it and in a box of a height of its own. */
const FIELDS: Readonly<Record<string, (words: string) => readonly [html: string, words: string]>> = {
  'a textarea': (words) => [
    framed(
      '<textarea style="width:60%;height:150px;font:15px serif;padding:6px;border:3px solid #999;resize:both"></textarea>',
    ),
    words,
  ],
  'an editable': (words) => [
    framed(
      '<div class="rich" contenteditable="true" style="width:60%;height:150px;overflow:auto;resize:both;border:3px solid #999;padding:6px"></div>',
    ),
    words.replace(/\n+/g, '\n').trim(),
  ],
};

function framed(field: string): string {
  return `<div class="page" style="height:560px;overflow:hidden"><div class="above"></div><label class="form" style="display:block">${field}</label></div>`;
}

/** Takes the lower right corner of the field, where its handle is, by so much. */
async function dragHandle(page: Page, x: number, y: number): Promise<void> {
  await page.main.evaluate(() => {
    const { right, bottom } = document.querySelector('textarea,.rich')!.getBoundingClientRect();
    const grip = document.createElement('i');
    // What is pressed there is the field; only the place is taken from here. A <label> around both is no obstacle.
    grip.style.cssText = `position:fixed;width:2px;height:2px;left:${right - 8}px;top:${bottom - 8}px;pointer-events:none`;
    grip.className = 'grip';
    document.querySelector('.form')!.append(grip);
  });
  const before = await size(page);
  await page.main.drag('.grip', { x, y });
  await waitFor('another size', async () => (await size(page)) !== before);
}

const size = (page: Page) =>
  page.main.evaluate(() => {
    const { width, height } = document.querySelector('textarea,.rich')!.getBoundingClientRect();
    return `${width}×${height}`;
  });

/** Something about the page's styles changes by a script, as applications do. */
const style = (of: string, css: string) => (page: Page) =>
  page.main.evaluate(
    ([of, css]) => {
      document.querySelector<HTMLElement>(of)!.style.cssText += `;${css}`;
    },
    [of, css] as const,
  );

const HAPPENINGS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'its handle makes it larger': (page) => dragHandle(page, 130, 60),
  'its handle makes it narrower': (page) => dragHandle(page, -320, 40),
  'the window is made narrower': (page) => page.resize({ width: 900, height: VIEWPORT.height }),
  'the form is zoomed by CSS': style('.form', 'zoom:1.3'),
  'the form is scaled': style('.form', 'transform:scale(1.2);transform-origin:0 0'),
  'the form is scaled, and slowly': style(
    '.form',
    'transition:transform 0.3s;transform:scale(1.2);transform-origin:0 0',
  ),
  'a notice comes above it': style('.above', 'height:90px'),
  'another font': style('textarea,.rich', 'font:19px sans-serif'),
  'wider margins': style('textarea,.rich', 'padding:21px 34px'),
};

forEachBrowser('Marks that are there already', (session) => {
  const open = async ([html, words]: readonly [string, string]): Promise<Page> => {
    const page = await session.browser.open(`${session.oa.origin}/form/textarea`);
    await runInPage(page.main, './marks.ts');
    expect(await page.main.evaluate(() => inPage.withoutHighlights())).toBe(true);
    await page.main.evaluate(([html, words]) => inPage.show(html, words), [html, words] as const);
    await standsAtTarget(page, 1);
    return page;
  };

  describe.each(Object.entries(FIELDS))('in %s', (_name, field) => {
    it.each(Object.entries(HAPPENINGS))('stay exact when %s', async (_what, happens) => {
      const page = await open(field(WORDS));
      await happens(page);
      // Firefox rounds the widths of zoomed glyphs, each for itself.
      await comesToTarget(page, 2);
      await page.resize(VIEWPORT);
    });

    it('stay exact at 80 %, 125 % and 150 % of the browser’s zoom', async () => {
      const page = await open(field(WORDS));
      const ratio = await page.main.evaluate(() => devicePixelRatio);
      for (const factor of [0.8, 1.25, 1.5, 1]) {
        await page.zoom(factor);
        await waitFor(`a zoom of ${factor}`, async () => {
          const now = await page.main.evaluate(() => devicePixelRatio);
          return Math.abs(now / ratio - factor) < 0.02;
        });
        await comesToTarget(page, 2);
      }
    });
  });

  it('stay exact near the end of 8,000 lines, made narrower and edited', async () => {
    const page = await open(FIELDS['a textarea']!(MANY));
    await dragHandle(page, -200, 30);
    await standsAtTarget(page, 1);
    await page.main.evaluate(() => inPage.edit());
    await standsAtTarget(page, 1);
  });
});
