/** Walks through the tour and takes a picture of each step. */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { COMMON } from '../../lib/i18n/common.ts';
import type { Frame } from '../browser/drivers/index.ts';
import type { Sidebar } from '../browser/sidebar.ts';
import { startDemo } from './demo.ts';
import { arrive, begin, STEPS, type Visit } from './tour-steps.ts';

export interface Picture {
  readonly name: string;
  readonly shows: string;
  /** Path of the PNG. */
  readonly file: string;
}

/**
 * Leaves `01-….png` and so on in a folder, which is emptied first, and tells of each as soon as it is there. Rejects
 * with the step that failed, its cause behind it; the page is then in `failed.png`.
 */
export async function walk(folder: string, tell: (picture: Picture) => void): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const demo = await startDemo();
  try {
    const form = await arrive(demo);
    let visit: Visit = await begin(demo, form);
    for (const [index, { name, shows, act }] of STEPS.entries()) {
      try {
        await hush(visit.sidebar);
        visit = await act(visit);
      } catch (error) {
        const seen = path.join(folder, 'failed.png');
        await visit.form.page.screenshot(seen);
        throw new Error(`Step ${index + 1}, ${name}, failed; the page is in ${seen}`, { cause: error });
      }
      const file = path.join(folder, `${String(index + 1).padStart(2, '0')}-${name}.png`);
      await Promise.all([calm(visit.form.page.main), calm(visit.sidebar.frame)]);
      await visit.form.page.screenshot(file);
      tell({ name, shows, file });
    }
  } finally {
    await demo.close();
  }
}

/** Puts the step before's message away, as a person who has read it. */
async function hush({ frame }: Sidebar): Promise<void> {
  const close = { role: 'button', name: COMMON.close, exact: true } as const;
  if ((await frame.count(close)) > 0) await frame.click(close);
}

/** Waits until nothing moves any more and all is painted. */
async function calm(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await nextFrame();
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await nextFrame();
    await nextFrame();
    return null;
  });
}
