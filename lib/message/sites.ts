import { browser } from 'wxt/browser';
import { DEFAULT_LAYOUT, type Layout } from './protocol.ts';
import { patternOf } from './site.ts';

/** What is kept of a site, in `storage.local` under `sites`; readable by extension pages alone. */
export interface SiteState {
  /** Enabled once and switched off since: the permission stays, the guest isn't registered. */
  readonly off?: boolean;
  /** Kept by an earlier version it may lack what came since. */
  readonly layout?: Partial<Layout>;
}
type Sites = Readonly<Record<string, SiteState>>;

const KEY = 'sites';
const OFF_TABS = 'offTabs';

export async function readSites(): Promise<Sites> {
  const stored = await browser.storage.local.get(KEY);
  return (stored[KEY] as Sites | undefined) ?? {};
}

export async function readSite(site: string): Promise<SiteState> {
  return (await readSites())[site] ?? {};
}

/** One change at a time: two tabs may save their layouts in the same moment. */
let queue: Promise<void> = Promise.resolve();

export function changeSite(site: string, change: SiteState): Promise<void> {
  queue = queue.then(async () => {
    const sites = await readSites();
    await browser.storage.local.set({ [KEY]: { ...sites, [site]: { ...sites[site], ...change } } });
  });
  return queue;
}

export async function layoutOf(site: string): Promise<Layout> {
  return { ...DEFAULT_LAYOUT, ...(await readSite(site)).layout };
}

/** Sites whose permission the writer has given. */
export async function grantedSites(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.map((pattern) => pattern.replace(/\/\*$/, ''));
}

/** Sites on which the guest runs. */
export async function enabledSites(): Promise<readonly string[]> {
  const [granted, sites] = await Promise.all([grantedSites(), readSites()]);
  return granted.filter((site) => sites[site]?.off !== true);
}

/** Takes the permission back and forgets what was kept of the site. */
export async function forgetSite(site: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(site)] });
  const { [site]: _, ...rest } = await readSites();
  await browser.storage.local.set({ [KEY]: rest });
}

/** Whether the writer has switched Gaobian off in this tab; lasts as long as the browser runs. */
export async function isTabOff(tab: number): Promise<boolean> {
  return (await offTabs()).includes(tab);
}

export async function setTabOff(tab: number, off: boolean): Promise<void> {
  const others = (await offTabs()).filter((other) => other !== tab);
  await whileRunning().set({ [OFF_TABS]: off ? [...others, tab] : others });
}

/** At the browser's start, for those that would remember them. */
export async function forgetOffTabs(): Promise<void> {
  if (browser.storage.session === undefined) await browser.storage.local.remove(OFF_TABS);
}

async function offTabs(): Promise<readonly number[]> {
  const stored = await whileRunning().get(OFF_TABS);
  return (stored[OFF_TABS] as readonly number[] | undefined) ?? [];
}

/** Chromium before 102 has no storage that ends with the browser. */
function whileRunning() {
  return browser.storage.session ?? browser.storage.local;
}
