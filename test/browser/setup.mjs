import { buildExtension, findBrowser, findChineseFont } from '../run/prepare.mjs';

/** Browsers, font and built extension, whether the tests were started by `npm test` or alone. */
export default async function setup() {
  await findBrowser('chromium');
  await findBrowser('firefox');
  await findChineseFont();
  await buildExtension();
}
