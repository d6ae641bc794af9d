import { browser } from 'wxt/browser';
import type { TabMessage } from '../../lib/message/protocol.ts';
import { patternOf, siteOf } from '../../lib/message/site.ts';
import { changeSite, isTabOff, readSite, setTabOff } from '../../lib/message/sites.ts';
import { inject, registerGuests } from './injection.ts';

interface Tab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

/** The toolbar button: enables the site, or shows, collapses and opens the sidebar of an enabled one. */
export function onToolbarClick(tab: Tab): void {
  const site = siteOf(tab.url);
  if (site === undefined || tab.id === undefined) {
    void browser.runtime.openOptionsPage();
    return;
  }
  // The request must stand in the click's own turn; for what was granted before it asks nothing.
  const granted = browser.permissions.request({ origins: [patternOf(site)] });
  void enable(site, tab.id, granted);
}

async function enable(site: string, tab: number, granted: Promise<boolean>): Promise<void> {
  if (!(await granted)) return;
  const [{ off }, tabOff] = await Promise.all([readSite(site), isTabOff(tab)]);
  if (off === true) await changeSite(site, { off: false });
  if (tabOff) await setTabOff(tab, false);
  await registerGuests();
  const running = off !== true && !tabOff && (await tell(tab, { type: 'toolbar', show: false }));
  if (running) return;
  await inject(tab);
  await tell(tab, { type: 'toolbar', show: true });
}

/** Switches Gaobian off for a site (all its tabs) or for one tab; the toolbar button switches it on again. */
export async function switchOff(scope: 'site' | 'tab', site: string, tab: number): Promise<void> {
  if (scope === 'tab') {
    await setTabOff(tab, true);
    await tell(tab, { type: 'switch-off' });
    return;
  }
  await changeSite(site, { off: true });
  await registerGuests();
  const tabs = await browser.tabs.query({ url: patternOf(site) });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? false : tell(id, { type: 'switch-off' }))));
}

/** Whether a guest of the tab heard it. */
export async function tell(tab: number, message: TabMessage, frame?: number): Promise<boolean> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(
      tab,
      message,
      frame === undefined ? {} : { frameId: frame },
    );
    return answer === true;
  } catch (error) {
    if (isNobodyThere(error)) return false;
    throw error;
  }
}

/** What both browsers say when no script listens in the tab, or the tab has gone. */
function isNobodyThere(error: unknown): boolean {
  return (
    error instanceof Error &&
    /Receiving end does not exist|message port closed|No tab with id|Invalid tab ID/i.test(error.message)
  );
}
