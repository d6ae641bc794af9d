/** Makes the pictures of the READMEs anew from the tour's steps. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { explain } from './demo.ts';
import { withPalette } from './palette-png.ts';
import { buildExtension, findBrowser, findChineseFont } from './prepare.mjs';
import { walk } from './walk.ts';

const WALK = '.gaobian/pictures';
const FOLDER = 'docs/pictures';

/** The READMEs' pictures by the steps that they show. */
const PICTURES: Readonly<Record<string, string>> = {
  jump: 'overview.png',
  section: 'compose.png',
  'phrase-offered': 'phrases.png',
  'fill-form': 'check.png',
  'whole-report': 'ledger.png',
};

try {
  await findBrowser('chromium');
  await findChineseFont();
  await buildExtension();
  await mkdir(FOLDER, { recursive: true });
  const left = new Set(Object.keys(PICTURES));
  const taken: { readonly from: string; readonly to: string }[] = [];
  await walk(WALK, ({ name, file }) => {
    const picture = PICTURES[name];
    if (picture === undefined) return;
    left.delete(name);
    taken.push({ from: file, to: path.join(FOLDER, picture) });
  });
  if (left.size > 0) throw new Error(`The tour has no step called ${[...left].join(', ')}`);
  for (const { from, to } of taken) {
    const png = withPalette(await readFile(from));
    await writeFile(to, png);
    console.log(`${to}: ${Math.round(png.length / 1000)} kB`);
  }
  await rm(WALK, { recursive: true });
} catch (error) {
  console.error(`\n✖ ${explain(error)}`);
  process.exitCode = 1;
}
