import { expect } from 'vitest';
import { type Page, VIEWPORT, waitFor } from './drivers/index.ts';
import type * as InPage from './in-page/marks.ts';
import { type Colour, pixelsOf, type Region } from './pixels.ts';

declare const inPage: typeof InPage;

const SELECTED: Colour = [1, 2, 3];
/** What marks of gaps are drawn in. */
export const CINNABAR: Colour = [0xc8, 0x3c, 0x23];
/** All of it, as wide as the least zoom makes it. */
const WINDOW: Region = { x: 0, y: 0, width: VIEWPORT.width * 1.25, height: VIEWPORT.height * 1.25 };

/**
 * Brings the target of `in-page/marks.ts` into view and compares its own pixels, as the selection paints them, with the
 * line and the box drawn for its mark.
 */
export async function standsAtTarget(page: Page, slack: number): Promise<void> {
  const { main } = page;
  await main.evaluate(() => inPage.jump());
  const glyph = await seen(page, SELECTED);
  await main.evaluate(() => inPage.mark());
  const line = await seen(page, CINNABAR);
  expect(Math.abs(line.left - glyph.left)).toBeLessThanOrEqual(slack);
  expect(Math.abs(line.right - glyph.right)).toBeLessThanOrEqual(slack);
  const boxes = await main.evaluate(() => inPage.boxes());
  expect(boxes).toHaveLength(1);
  const middle = boxes[0]!.y + boxes[0]!.height / 2;
  expect(Math.abs(middle - (glyph.top + glyph.bottom) / 2)).toBeLessThanOrEqual(2);
}

/**
 * The same for a mark that is there already while something happens to the page: the target is still selected, nobody
 * scrolls or marks anew, and the mark comes to stand at it by itself.
 */
export async function comesToTarget(page: Page, slack: number): Promise<void> {
  const { main } = page;
  let last = '';
  const isThere = async () => {
    await main.evaluate(() => inPage.lift(true));
    const glyph = await seen(page, SELECTED);
    await main.evaluate(() => inPage.lift(false));
    const [box, ...others] = await main.evaluate(() => inPage.boxes());
    last = `${JSON.stringify(box)} and ${others.length} others at ${JSON.stringify(glyph)}`;
    if (box === undefined || others.length > 0) return false;
    return (
      Math.abs(box.x - glyph.left) <= slack &&
      Math.abs(box.x + box.width - glyph.right) <= slack &&
      Math.abs(box.y + box.height / 2 - (glyph.top + glyph.bottom) / 2) <= slack
    );
  };
  await waitFor('the mark at its place', isThere, () => last);
}

/** The edges of what has this colour, once there is any. */
async function seen(page: Page, colour: Colour) {
  const pixels = await waitFor(`pixels of ${colour}`, async () => {
    const found = await pixelsOf(page, WINDOW, colour);
    return found.length > 0 ? found : undefined;
  });
  const xs = pixels.map(({ x }) => x);
  const ys = pixels.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs) + 1,
    top: Math.min(...ys),
    bottom: Math.max(...ys) + 1,
  };
}
