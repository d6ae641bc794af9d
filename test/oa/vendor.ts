/** Files of the editors, served from their npm packages. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { EDITORS } from './editors/index.ts';

const PACKAGES = path.resolve(import.meta.dirname, '../../node_modules');

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

const VENDORS = EDITORS.flatMap(({ vendors }) => vendors ?? []);

export interface StaticFile {
  readonly bytes: Buffer;
  readonly type: string;
}

/**
 * A file of one of the table's packages; `address` is what stands behind `/vendor/`. `undefined` for other packages,
 * for types that no editor page loads, for files that don't exist and for paths that leave the package.
 */
export async function vendorFile(address: string): Promise<StaticFile | undefined> {
  const name = VENDORS.find((vendor) => address.startsWith(`${vendor}/`));
  if (name === undefined) return undefined;
  const folder = path.join(PACKAGES, name);
  const file = path.join(PACKAGES, address);
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
