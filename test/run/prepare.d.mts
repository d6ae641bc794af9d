/** Types of the parts of `prepare.mjs` that TypeScript calls; it must itself run before any package is installed. */

/** Finds or installs a browser and leaves its path in CHROMIUM_PATH or FIREFOX_PATH, and returns it. */
export function findBrowser(name: 'chromium' | 'firefox'): Promise<string>;
/** Finds or installs a Chinese font. */
export function findChineseFont(): Promise<void>;
/** Builds the extension unless its sources are as they were. */
export function buildExtension(): Promise<void>;
