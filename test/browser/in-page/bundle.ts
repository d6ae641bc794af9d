import { build } from 'esbuild';
import type { Frame } from '../drivers/index.ts';

/**
 * Runs a file of this folder, with the library code that it imports, in a real page: for code that needs a real DOM
 * and layout but none of the extension. What it exports is then there under `globalThis.inPage`.
 */
export async function runInPage(frame: Frame, file: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [new URL(file, import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'inPage',
    target: 'chrome88',
    define: { 'import.meta.env': '{}' },
  });
  await frame.evaluate((code) => {
    const script = document.createElement('script');
    script.textContent = code;
    document.head.append(script);
    return true;
  }, outputFiles[0]!.text);
}
