import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

interface Manifest {
  /** Chromium: the public key that pins the ID. */
  readonly key?: string;
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

/** Firefox gives each installed extension an address at random; tests fix it by preference. */
export const FIREFOX_UUID = 'b1d5e5a4-9a4f-4c83-8c36-6d1f5f3c7e20';

/** The ID of an unpacked extension, Chromium's or Firefox's, as its manifest pins it. */
export async function extensionId(folder: string, browser: 'chromium' | 'firefox'): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const id =
    browser === 'chromium'
      ? manifest.key && idOfKey(manifest.key)
      : manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined || id === '') throw new Error(`The manifest in ${folder} pins no extension ID`);
  return id;
}

/** Chromium's rule: the first 16 bytes of the key's SHA-256, each half byte as a letter from a to p. */
function idOfKey(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest().subarray(0, 16);
  return [...hash.toString('hex')]
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
    .join('');
}
