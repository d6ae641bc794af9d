import type { browser as Whole } from 'wxt/browser';

type Api = Pick<typeof Whole, 'runtime'>;

const world = globalThis as unknown as { readonly browser: Api; readonly chrome: Api };

/**
 * The extension's API for scripts in pages, as the browser itself gives it: what they call answers at once, so nothing of
 * it needs wrapping. By the name that each browser's own world has for sure: a page's elements may go by the other.
 */
export const browser: Api = import.meta.env.FIREFOX ? world.browser : world.chrome;
