import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** The part of `@huacnlee/autocorrect` that the bench calls. */
export interface Autocorrect {
  lintFor(text: string, fileName: string): unknown;
}

interface Glue extends Autocorrect {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

/**
 * Loads `@huacnlee/autocorrect` in Node. Its entry imports the .wasm file as a module, which only bundlers do, so the
 * two halves are joined here.
 * @throws TypeError when the package is built otherwise than expected.
 */
export async function loadAutocorrect(): Promise<Autocorrect> {
  const resolve = createRequire(import.meta.url).resolve;
  const glue: unknown = await import(pathToFileURL(resolve('@huacnlee/autocorrect/autocorrect_bg.js')).href);
  if (!isGlue(glue)) throw new TypeError('@huacnlee/autocorrect: no lintFor in autocorrect_bg.js');
  const module = await WebAssembly.compile(
    readFileSync(resolve('@huacnlee/autocorrect/autocorrect_bg.wasm')),
  );
  // The namespace object holds the functions that the .wasm file imports by name.
  const imports = Object.fromEntries(Object.entries(glue).filter(([, value]) => typeof value === 'function'));
  const instance = await WebAssembly.instantiate(module, { './autocorrect_bg.js': imports });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
  return glue;
}

function isGlue(value: unknown): value is Glue {
  return typeof value === 'object' && value !== null && 'lintFor' in value && '__wbg_set_wasm' in value;
}
