import { describe, expect, it } from 'vitest';
import type { Page } from './drivers/index.ts';
import { forEachBrowser } from './harness.ts';
import { runInPage } from './in-page/bundle.ts';
import type * as InPage from './in-page/marks.ts';
import { standsAtTarget } from './mark-pixels.ts';

declare const inPage: typeof InPage;

const WORDS =
  '今年以来，我镇认真贯彻落实上级部署，共开展主题党日XX次，\n\n  其中\t靶向服务，Party members 参加，取得了较好成效。\n';
const LONG = `${'一、基本情况。全镇共有行政村，认真开展各项工作，取得成效。\n'.repeat(4000)}其中靶向${'。继续努力。\n'.repeat(4000)}`;

/** What is shown, and the text in it. */
const CASES = {
  'a plain textarea': ['<textarea rows=8 cols=40></textarea>', WORDS],
  'a narrow one with edges': [
    '<textarea style="width:173.5px;height:240px;padding:7px 13px;border:5px solid #999;font:17px serif"></textarea>',
    WORDS,
  ],
  'letters far apart': [
    '<textarea style="width:400px;height:200px;font:16px sans-serif;letter-spacing:3.5px;word-spacing:9px"></textarea>',
    WORDS,
  ],
  'high lines, indented, wide tabs': [
    '<textarea style="width:300px;height:240px;line-height:2.2;text-indent:2em;tab-size:3"></textarea>',
    WORDS,
  ],
  'lines that do not wrap': [
    '<textarea wrap=off style="width:200px;height:120px"></textarea>',
    WORDS.replace('，\n\n', '，'),
  ],
  'centred lines': ['<textarea style="width:300px;height:200px;text-align:center"></textarea>', WORDS],
  'CSS zoom': [
    '<div style="zoom:1.3"><textarea style="width:300px;height:150px;font:13px serif"></textarea></div>',
    WORDS,
  ],
  'a scaled form': [
    '<div style="transform:scale(1.25);transform-origin:0 0"><textarea style="width:300px;height:150px"></textarea></div>',
    WORDS,
  ],
  'a scrolled form': [
    '<div style="height:300px;overflow:auto;border:3px solid"><div style="height:280px"></div><textarea style="width:300px;height:120px"></textarea><div style="height:500px"></div></div>',
    WORDS,
  ],
  'another language’s glyphs': [
    '<textarea lang="ja" style="width:300px;height:150px;font:20px sans-serif"></textarea>',
    WORDS,
  ],
  'a title of one line': [
    '<input style="width:300px;height:44px;padding:3px 9px;font:18px serif" value="">',
    '关于靶向治理的报告',
  ],
  '8,000 lines': ['<textarea style="width:400px;height:300px"></textarea>', LONG],
  'an editable without highlights': [
    '<div class="rich" contenteditable="true" style="width:300px;height:150px;overflow:auto;border:4px solid;padding:9px"></div>',
    WORDS.replace(/\n+/g, '\n').trim(),
  ],
} as const satisfies Readonly<Record<string, readonly [html: string, words: string]>>;

forEachBrowser(
  'Marks over fields that show none themselves',
  (session) => {
    const open = async (html: string, words: string): Promise<Page> => {
      const page = await session.browser.open(`${session.oa.origin}/form/textarea`);
      await runInPage(page.main, './marks.ts');
      expect(await page.main.evaluate(() => inPage.withoutHighlights())).toBe(true);
      await page.main.evaluate(([html, words]) => inPage.show(html, words), [html, words] as const);
      return page;
    };

    describe.each(Object.entries(CASES))('%s', (name, [html, words]) => {
      // Firefox rounds the widths of zoomed glyphs, each for itself.
      const slack = name === 'CSS zoom' ? 2 : 1;

      it('has its mark where the character stands, before and after an edit', async () => {
        const page = await open(html, words);
        const { main } = page;
        const size = await main.evaluate(() => inPage.pageSize());
        await standsAtTarget(page, slack);
        expect(await main.evaluate(() => inPage.pageSize())).toEqual(size);
        expect(await main.evaluate(() => inPage.hit())).toMatch(/^(?:TEXTAREA|INPUT|DIV|P)$/);
        await main.evaluate(() => inPage.edit());
        await standsAtTarget(page, slack);
      });
    });

    it('has its mark, and is scrolled to it, once what draws it has come', async () => {
      const { main } = await open('<textarea rows=8 cols=40></textarea>', LONG);
      const { asked, early, late } = await main.evaluate(() => inPage.markEarly());
      expect(asked).toEqual(['overlay']);
      expect(early).toEqual({ boxes: 0, top: 0 });
      // What is out of sight isn't drawn.
      expect(late.boxes).toBe(1);
      expect(late.top).toBeGreaterThan(0);
    });

    it('has no mark on what stands over it, be it in the line that is typed in, and has it back', async () => {
      const page = await open(
        '<textarea rows=4 cols=40></textarea>',
        `其中全镇靶向服务。\n${'认真工作。\n'.repeat(9)}`,
      );
      const { main } = page;
      await main.evaluate(() => inPage.jump());
      await main.evaluate(() => inPage.mark());
      const { inLine, anew } = await main.evaluate(() => inPage.carry(-1, '字'));
      expect(inLine).toBe(true);
      await main.evaluate(() => inPage.carry(-1, '字'));
      await main.evaluate(() => inPage.cover());
      await main.until('the mark to go', () => inPage.boxes().length === 0, null);
      await main.evaluate(() => inPage.uncover());
      await page.press('Shift');
      await main.until('the mark', () => inPage.boxes().length === 1, null);
      const [back] = await main.evaluate(() => inPage.boxes());
      expect(back!.y).toBe(anew[0]!.y);
    });

    it('carries its mark through edits as if it were drawn anew', async () => {
      const lines = '其中党员发展，认真开展工作。\n'.repeat(30);
      const { main } = await open(
        '<textarea rows=24 cols=40></textarea>',
        `${lines}全镇靶向服务。\n${lines}`,
      );
      await main.evaluate(() => inPage.jump());
      await main.evaluate(() => inPage.mark());
      const [before] = await main.evaluate(() => inPage.boxes());
      let last = before!;
      for (const [what, distance, words, hasMoved, isInLine] of CARRIED) {
        const { carried, inLine, anew } = await main.evaluate(([by, said]) => inPage.carry(by, said), [
          distance,
          words,
        ] as const);
        expect([carried.length, anew.length], what).toEqual([1, 1]);
        for (const side of ['x', 'y', 'width', 'height'] as const)
          expect(Math.abs(carried[0]![side] - anew[0]![side]), `${what}: ${side}`).toBeLessThan(ROUNDING);
        expect(inLine, what).toBe(isInLine);
        const moved = (['x', 'y'] as const).map(
          (side) => Math.abs(carried[0]![side] - last[side]) >= ROUNDING,
        );
        expect(moved, what).toEqual(hasMoved);
        last = carried[0]!;
      }
    });
  },
  { extension: false },
);

/** Browsers lay out in 64ths of a px, each box for itself. */
const ROUNDING = 1 / 16;

/**
 * What is typed how far from the mark, whether that moves it across and down, and whether a line of its own carries it. The
 * line above ends 3 before it.
 */
const CARRIED = [
  ['a letter on the line above', -4, '字', [false, false], false],
  ['so much on the line above that it wraps', -4, '认真开展各项工作取得成效'.repeat(4), [false, true], false],
  ['a letter on the line below', 8, '字', [false, false], false],
  ['a line of its own above', -3, '\n', [false, true], false],
  ['a letter before it on its own line', -1, '字', [true, false], true],
  ['words before it on its own line', -1, '认真ab', [true, false], true],
  ['words right before it', 0, 'fi，', [true, false], true],
  ['a letter right behind it', 1, '字', [false, false], true],
  ['so much before it that it comes to the next lines', -1, '认真，Party '.repeat(6), [true, true], true],
  ['a letter behind it on its own line', 2, '字', [false, false], true],
  ['words farther behind it', 4, '认真', [false, false], false],
  ['so much behind it that its line wraps', 4, '认真开展各项工作取得成效'.repeat(4), [false, false], false],
] as const;
