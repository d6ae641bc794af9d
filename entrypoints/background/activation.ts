import { browser } from 'wxt/browser';
import { answerInPage } from '../../lib/field/editors/page-side.ts';
import type { ScriptName, TabMessage } from '../../lib/message/protocol.ts';
import { patternOf, siteOf } from '../../lib/message/site.ts';
import { changeSite, enabledSites, isTabOff, readSite, setTabOff } from '../../lib/message/sites.ts';

const GUEST_FILE = '/guest.js';
const EDITORS_FILE = '/editors.js';

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

let registering: Promise<void> = Promise.resolve();

/**
 * Brings the registered guests in line with permissions and switches: one registration a site. One call at a time: a
 * granted permission is told by the click and by `permissions.onAdded` both, and an id can't be registered twice.
 */
export function registerGuests(): Promise<void> {
  const done = registering.then(alignGuests);
  // A failed turn is its caller's to hear of; the next turn starts afresh.
  registering = done.catch(() => undefined);
  return done;
}

async function alignGuests(): Promise<void> {
  const wanted = new Set(await enabledSites());
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = registered.filter((site) => !wanted.has(site));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const fresh = [...wanted].filter((site) => !registered.includes(site));
  if (fresh.length === 0) return;
  await browser.scripting.registerContentScripts(
    fresh.map((site) => ({
      id: site,
      matches: [patternOf(site)],
      js: [GUEST_FILE],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle' as const,
    })),
  );
}

/** Into all frames at once; where the guest runs already it makes way for the new one. */
async function inject(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [GUEST_FILE] });
}

/** A script beside the guest that asked for it; nothing where that one has left. */
export async function load(script: ScriptName, tab: number, frame: number): Promise<void> {
  const { scripting } = browser;
  const target = { tabId: tab, frameIds: [frame] };
  try {
    if (script === 'editors') await scripting.executeScript({ target, files: [EDITORS_FILE] });
    // As a function it leaves no global in the page. Chromium < 95 has no worlds; the editors' script helps itself there.
    else if (import.meta.env.FIREFOX || scripting.ExecutionWorld !== undefined)
      await scripting.executeScript({ target, func: answerInPage, world: 'MAIN' });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
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

/** What both browsers say when the frame that a script was meant for has closed or gone on to another page. */
function isGone(error: unknown): boolean {
  return (
    error instanceof Error &&
    /No (?:tab|frame) with id|Invalid (?:tab|frame) ID|Frame .*was removed|Cannot access|Missing host permission|error page|destroyed/i.test(
      error.message,
    )
  );
}
