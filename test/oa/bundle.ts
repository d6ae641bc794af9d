/** Editors that come as modules, bundled in memory when a page first asks for them; nothing is left on the disk. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const FOLDER = path.join(import.meta.dirname, 'bundles');

/** Draft.js is of React 17's time; slate-react needs a newer one. */
const ALIASES: Readonly<Record<string, Record<string, string>>> = {
  draft: { react: 'react17', 'react-dom': 'react-dom17' },
};

const bundles = new Map<string, Promise<Uint8Array>>();

/** The script of `bundles/<name>.ts(x)` with all that it needs; `undefined` if there is none. */
export function bundle(name: string): Promise<Uint8Array> | undefined {
  if (!/^[a-z0-9]+$/.test(name)) return undefined;
  const entry = ['ts', 'tsx']
    .map((type) => path.join(FOLDER, `${name}.${type}`))
    .find((file) => existsSync(file));
  if (entry === undefined) return undefined;
  const made = bundles.get(name) ?? make(entry, ALIASES[name] ?? {});
  bundles.set(name, made);
  return made;
}

async function make(entry: string, alias: Record<string, string>): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    // The kernels that the extension is built for run the demo's pages, too.
    target: ['chrome88', 'firefox128'],
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.css': 'text' },
    alias,
    logLevel: 'error',
  });
  return outputFiles[0]!.contents;
}
