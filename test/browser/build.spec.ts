import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { extensionFolder } from './built.ts';

/** What the extension asks for at install, all of it explained in README.md; anything new needs its reason there. */
const PERMISSIONS = {
  chromium: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
  firefox: ['activeTab', 'contextMenus', 'scripting', 'storage'],
} as const;
/** Asked for one site at a time, by the toolbar button. */
const OPTIONAL_HOSTS = ['http://*/*', 'https://*/*'];

/** Bytes after gzip: what each frame of an enabled site loads. */
const GUEST_LIMIT = 15_000;
/** Bytes after gzip: what a frame loads besides when a rich-text editor gets the focus. */
const EDITORS_LIMIT = 30_000;
/** Bytes after gzip: what a frame loads besides when there is something to mark in a text control. */
const OVERLAY_LIMIT = 7_000;
/** Bytes after gzip: what a frame loads besides where the writer wants offers beside the caret. */
const CARET_OFFERS_LIMIT = 5_000;
/** Bytes, minified: what the sidebar loads before it paints. */
const SIDEBAR_LIMIT = 400_000;

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly content_security_policy?: unknown;
  readonly web_accessible_resources: readonly { readonly resources: readonly string[] }[];
}

describe.each(['chromium', 'firefox'] as const)('The build for %s', (name) => {
  const folder = extensionFolder(name);
  const read = (file: string) => readFileSync(path.join(folder, file));
  const manifest = JSON.parse(read('manifest.json').toString()) as Manifest;

  it('asks for these permissions and no host', () => {
    expect([...manifest.permissions].sort()).toEqual(PERMISSIONS[name]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(OPTIONAL_HOSTS);
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  it.each(PERMISSIONS[name])('has a reason for %s in the README', (permission) => {
    expect(readFileSync('README.md', 'utf8')).toMatch(new RegExp(`^\\| \`${permission}\` \\| \\S`, 'm'));
  });

  it('lets pages see its sidebar’s frame and nothing else', () => {
    expect(manifest.web_accessible_resources.flatMap(({ resources }) => resources)).toEqual(['sidebar.html']);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy).toBeUndefined();
  });

  it('has a guest script that pages load without noticing', () => {
    expect(gzipSync(read('guest.js')).length).toBeLessThanOrEqual(GUEST_LIMIT);
  });

  it('has the rich-text editors in a script of their own', () => {
    expect(gzipSync(read('editors.js')).length).toBeLessThanOrEqual(EDITORS_LIMIT);
  });

  it('has what draws over text controls in a script of its own', () => {
    expect(gzipSync(read('overlay.js')).length).toBeLessThanOrEqual(OVERLAY_LIMIT);
  });

  it('has the offers beside the caret in a script of their own', () => {
    expect(gzipSync(read('caret-offers.js')).length).toBeLessThanOrEqual(CARET_OFFERS_LIMIT);
  });

  it('has a sidebar that paints at once', () => {
    const files = firstPaint('sidebar.html', (file) => read(file).toString());
    expect(files.some((file) => file.endsWith('.css'))).toBe(true);
    const bytes = files.map((file) => read(file).length).reduce((sum, length) => sum + length);
    expect(bytes).toBeLessThanOrEqual(SIDEBAR_LIMIT);
  });
});

describe('The build with Manifest V2', () => {
  const folder = path.join(path.dirname(extensionFolder('chromium')), 'chrome-mv2');
  const limits = {
    'guest.js': GUEST_LIMIT,
    'overlay.js': OVERLAY_LIMIT,
    'editors.js': EDITORS_LIMIT,
    'caret-offers.js': CARET_OFFERS_LIMIT,
  };
  it.each(Object.entries(limits))('has a %s that is small, too', (file, limit) => {
    expect(gzipSync(readFileSync(path.join(folder, file))).length).toBeLessThanOrEqual(limit);
  });
});

/** The scripts and style sheets that a page loads before it runs, with all that those import statically. */
function firstPaint(page: string, read: (file: string) => string): readonly string[] {
  const loaded = new Set<string>();
  const load = (file: string) => {
    if (loaded.has(file)) return;
    loaded.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, from] of read(file).matchAll(/\b(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
      load(path.posix.join(path.posix.dirname(file), from!));
  };
  for (const [, address] of read(page).matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)) load(address!);
  return [...loaded];
}
