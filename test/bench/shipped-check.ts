import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export type Check = typeof import('../../lib/check/index.ts');

const ENTRY = fileURLToPath(new URL('../../lib/check/index.ts', import.meta.url));

/** The kernels that the extension is built for (`wxt.config.ts`). */
const TARGET = ['chrome88', 'firefox115'];

/**
 * The checker as the extension ships it: one minified script. Run from its sources it would pass through a loader that
 * wraps every function in a call which keeps its name, and the bench would measure that.
 */
export async function loadShippedCheck(): Promise<Check> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: TARGET,
    minify: true,
    charset: 'utf8',
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'gaobian-bench-'));
  try {
    const file = path.join(folder, 'check.mjs');
    await writeFile(file, outputFiles[0]!.text);
    const check: Check = await import(pathToFileURL(file).href);
    return check;
  } finally {
    await rm(folder, { recursive: true });
  }
}
