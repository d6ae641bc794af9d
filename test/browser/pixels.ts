import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from './drivers/index.ts';

/** CSS px in the window; browsers under test draw one pixel for each, unless the page is zoomed. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Colour = readonly [red: number, green: number, blue: number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where, in CSS px, a region of the window shows exactly this colour now. The page itself decodes the picture. */
export async function pixelsOf(page: Page, region: Region, colour: Colour): Promise<readonly Point[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gaobian-pixels-'));
  const file = path.join(folder, 'window.png');
  await page.screenshot(file);
  const picture = (await readFile(file)).toString('base64');
  await rm(folder, { recursive: true });
  return page.main.evaluate(
    async ({ picture, region: { x, y, width, height }, colour: [red, green, blue] }) => {
      const bytes = Uint8Array.from(atob(picture), (byte) => byte.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const scale = bitmap.width / innerWidth;
      const across = Math.round(width * scale);
      const down = Math.round(height * scale);
      const context = new OffscreenCanvas(across, down).getContext('2d')!;
      context.drawImage(bitmap, -x * scale, -y * scale);
      const { data } = context.getImageData(0, 0, across, down);
      const found: { x: number; y: number }[] = [];
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] !== red || data[at + 1] !== green || data[at + 2] !== blue) continue;
        const index = at / 4;
        found.push({ x: x + (index % across) / scale, y: y + Math.floor(index / across) / scale });
      }
      return found;
    },
    { picture, region: { ...region }, colour: [...colour] as const },
  );
}

/** Whether a pixel lies in a region, or no more than `slack` CSS px beside it. */
export function isIn({ x, y, width, height }: Region, point: Point, slack = 0): boolean {
  return (
    point.x >= x - slack &&
    point.x <= x + width + slack &&
    point.y >= y - slack &&
    point.y <= y + height + slack
  );
}
