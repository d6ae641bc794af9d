/** Files of the editors, served from their npm packages. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { EDITORS } from './editors.ts';

const require = createRequire(import.meta.url);

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
};

export interface StaticFile {
  readonly bytes: Buffer;
  readonly type: string;
}

/**
 * A file of one of the table's packages; `address` is what stands behind `/vendor/`. `undefined` for other packages,
 * for types that no editor page loads, for files that don't exist and for paths that leave the package.
 */
export async function vendorFile(address: string): Promise<StaticFile | undefined> {
  const [name = '', ...rest] = address.split('/');
  if (!EDITORS.some(({ vendor }) => vendor === name)) return undefined;
  const folder = path.dirname(require.resolve(`${name}/package.json`));
  const file = path.join(folder, ...rest);
  const type = CONTENT_TYPES[path.extname(file)];
  if (type === undefined || !file.startsWith(folder + path.sep)) return undefined;
  const bytes = await readIfPresent(file);
  return bytes === undefined ? undefined : { bytes, type };
}

async function readIfPresent(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')) {
      return undefined;
    }
    throw error;
  }
}
