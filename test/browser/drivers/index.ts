/** Real browsers with the real extension, driven the same way. */
import { launchChromium } from './chromium.ts';
import type { Browser, BrowserName, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

export { devtools, preferColours, sidePanel, stopBackground, untilClosed } from './chromium.ts';
export { type Browser, type BrowserName, type Page, type SeenRequest, VIEWPORT } from './driver.ts';
export type { Target } from './find.ts';
export { showSidebar } from './firefox.ts';
export { type Frame, waitFor } from './frame.ts';

export function launch(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
