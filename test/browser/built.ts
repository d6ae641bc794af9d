/** Where the built extension and the browsers are. */
import path from 'node:path';
import type { BrowserName } from './drivers/index.ts';

const OUTPUT = process.env.GAOBIAN_OUTPUT ?? '.output';
const EXTENSIONS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;
const PROGRAMS = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' } as const;

/** Absolute path of the built extension for a browser. */
export function extensionFolder(name: BrowserName): string {
  return path.resolve(OUTPUT, EXTENSIONS[name]);
}

/** Path of a browser's program, which preparing the machine leaves in the environment. */
export function browserProgram(name: BrowserName): string {
  const program = process.env[PROGRAMS[name]];
  if (program === undefined) throw new Error(`${PROGRAMS[name]} is not set; npm start and npm test set it`);
  return program;
}
