import { browser } from 'wxt/browser';
import { answerInPage } from '../../lib/field/editors/page-side.ts';
import type { ScriptName } from '../../lib/message/protocol.ts';
import { patternOf, siteOf } from '../../lib/message/site.ts';
import { enabledSites, isTabOff } from '../../lib/message/sites.ts';

const GUEST_FILE = '/guest.js';
/** The scripts that stand beside the guest, in its world. */
const BESIDE_GUEST = {
  editors: '/editors.js',
  overlay: '/overlay.js',
  'caret-offers': '/caret-offers.js',
} as const;

/** Chromium 96 and Firefox 102 keep scripts for sites; older kernels are given them again at each page. */
const keepsScripts = browser.scripting?.registerContentScripts !== undefined;

/** The tabs API of Manifest V2, where it took the place of today's `scripting`. */
interface OldTabs {
  executeScript(tab: number, script: OldScript): Promise<unknown>;
}
interface OldScript {
  readonly file: string;
  readonly allFrames?: boolean;
  readonly frameId?: number;
  readonly matchAboutBlank: boolean;
  readonly runAt: 'document_idle';
}

let registering: Promise<void> = Promise.resolve();

/**
 * Brings the registered guests in line with permissions and switches: one registration a site. One call at a time: a
 * granted permission is told by the click and by `permissions.onAdded` both, and an id can't be registered twice.
 */
export function registerGuests(): Promise<void> {
  if (!keepsScripts) return Promise.resolve();
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
  const scripts = fresh.map((site) => ({
    id: site,
    matches: [patternOf(site)],
    js: [GUEST_FILE],
    allFrames: true,
    runAt: 'document_idle' as const,
  }));
  try {
    await browser.scripting.registerContentScripts(
      scripts.map((script) => ({ ...script, matchOriginAsFallback: true })),
    );
  } catch (error) {
    // Chromium before 119 throws at a name that it doesn't know; frames without an address are then watched by the
    // outermost guest alone.
    if (!(error instanceof Error) || !error.message.includes('matchOriginAsFallback')) throw error;
    await browser.scripting.registerContentScripts(scripts);
  }
}

/**
 * Where the browser keeps no scripts for sites, every page that has loaded is tried: the guest gets in where the writer
 * has given permission and nowhere else, so no permission is needed to know which page it is. A guest that is there
 * already stays.
 */
export function followTabs(): void {
  if (keepsScripts) return;
  browser.tabs.onUpdated.addListener((tab, { status }, { url }) => {
    if (status === 'complete') void injectIfEnabled(tab, siteOf(url));
  });
}

async function injectIfEnabled(tab: number, site: string | undefined): Promise<void> {
  const enabled = await enabledSites();
  // The address shows with the site's permission; before Chromium 78 not even then.
  const mayRun = site === undefined ? enabled.length > 0 : enabled.includes(site);
  if (mayRun && !(await isTabOff(tab))) await unlessGone(inject(tab));
}

/** Into all frames at once; where the guest runs already it stays. */
export async function inject(tab: number): Promise<void> {
  if (browser.scripting !== undefined) {
    await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [GUEST_FILE] });
    return;
  }
  await old().executeScript(tab, {
    file: GUEST_FILE,
    allFrames: true,
    matchAboutBlank: true,
    runAt: 'document_idle',
  });
}

/** A script beside the guest that asked for it; nothing where that one has left. */
export async function load(script: ScriptName, tab: number, frame: number): Promise<void> {
  const { scripting } = browser;
  const target = { tabId: tab, frameIds: [frame] };
  if (script !== 'page-side') {
    const name = BESIDE_GUEST[script];
    const file = {
      file: name,
      frameId: frame,
      matchAboutBlank: true,
      runAt: 'document_idle',
    } as const;
    await unlessGone(
      scripting === undefined
        ? old().executeScript(tab, file)
        : scripting.executeScript({ target, files: [name] }),
    );
  } else if (import.meta.env.FIREFOX || scripting?.ExecutionWorld !== undefined) {
    // As a function it leaves no global in the page. Chromium < 95 has no worlds; the editors' script helps itself there.
    await unlessGone(scripting.executeScript({ target, func: answerInPage, world: 'MAIN' }));
  }
}

function old(): OldTabs {
  return browser.tabs as unknown as OldTabs;
}

async function unlessGone(injected: Promise<unknown>): Promise<void> {
  try {
    await injected;
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** What both browsers say when the frame that a script was meant for is not ours, has closed or gone on to another page. */
function isGone(error: unknown): boolean {
  return (
    error instanceof Error &&
    /No (?:tab|frame) with id|Invalid (?:tab|frame) ID|Frame .*was removed|Cannot access|cannot be scripted|Missing host permission|error page|destroyed/i.test(
      error.message,
    )
  );
}
