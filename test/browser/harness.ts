import { cpSync, rmSync } from 'node:fs';
/** What every browser test stands on: the demo OA and a browser with the built extension, for each browser in turn. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { type Oa, startOa } from '../oa/index.ts';
import { browserProgram, extensionFolder } from './built.ts';
import { type Browser, type BrowserName, launch, type SeenRequest } from './drivers/index.ts';

const FAILURES = '.gaobian/failures';

export interface Session {
  readonly name: BrowserName;
  /** Set while tests run, not while they are being declared. */
  readonly oa: Oa;
  readonly browser: Browser;
}

interface OwnSession extends Session {
  oa: Oa;
  browser: Browser;
  /** What the tests' profile was made ready with, in order. */
  readonly ready: (() => Promise<void>)[];
}

/** Makes the profile ready for the tests around: before them, and again where one of them gets a fresh one. */
export function inTheirProfile(session: Session, work: () => Promise<void>): void {
  const { ready } = session as OwnSession;
  beforeAll(async () => {
    ready.push(work);
    await work();
  });
  afterAll(() => {
    ready.splice(ready.indexOf(work), 1);
  });
}

export interface SessionOptions {
  /** False: the browser has no extension at all. Else changes a copy of the built one, which lies in the folder. */
  readonly extension?: boolean | ((folder: string) => void);
  /** Sites besides the demo OA's usual ones that the permission prompt was accepted for, as match patterns. */
  readonly granted?: readonly string[];
}

export async function launchBrowser(
  name: BrowserName,
  { extension = true, granted = [] }: SessionOptions = {},
): Promise<Browser> {
  return launch(name, {
    executable: browserProgram(name),
    extension: folderOf(name, extension),
    granted: ['http://localhost/*', 'http://127.0.0.1/*', ...granted],
  });
}

function folderOf(
  name: BrowserName,
  extension: NonNullable<SessionOptions['extension']>,
): string | undefined {
  if (extension === false) return undefined;
  const built = extensionFolder(name);
  if (extension === true) return built;
  const copy = path.resolve('.gaobian', 'changed', name);
  rmSync(copy, { recursive: true, force: true });
  cpSync(built, copy, { recursive: true });
  extension(copy);
  return copy;
}

/**
 * Declares the same tests for each browser, or for the one named in GAOBIAN_BROWSER. Each gets a fresh profile, shared
 * by its tests; behind them it is made sure that nothing in the browser has asked the network for anything. A further try
 * gets a browser of its own: what an earlier one has left behind, a hung tab or a notice that comes only once, would
 * decide it.
 */
export function forEachBrowser(
  title: string,
  define: (session: Session) => void,
  options: SessionOptions = {},
): void {
  const names = (['chromium', 'firefox'] as const).filter(
    (name) => (process.env.GAOBIAN_BROWSER ?? name) === name,
  );
  describe.each(names)(`${title} (%s)`, (name) => {
    const session = { name, ready: [] as (() => Promise<void>)[] } as OwnSession;
    beforeAll(async () => {
      session.oa = await startOa();
      session.browser = await launchBrowser(name, options);
    });
    beforeEach(async ({ task }) => {
      if ((task.result?.retryCount ?? 0) > 0) await startAfresh(session, options);
      session.oa.clear();
    });
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') await keepScreenshots(session, task.name);
      for (const page of await session.browser.pages()) await page.close().catch(ignoreClosedWindow);
    });
    afterAll(async () => {
      const { extensionOrigin } = session.browser;
      const seen = await session.browser.close();
      await session.oa.close();
      const { origin, otherOrigin } = session.oa;
      const stray = strayRequests(seen, origin, extensionOrigin);
      expect(stray.filter(({ url }) => !url.startsWith(otherOrigin))).toEqual([]);
    });
    define(session);
  });
}

async function startAfresh(session: OwnSession, options: SessionOptions): Promise<void> {
  const { browser: before, name, oa, ready } = session;
  // One that hangs does not end either.
  void before.close().catch(ignoreClosedWindow);
  session.browser = await launchBrowser(name, options);
  if (before.isEnabled()) {
    const page = await session.browser.open(`${oa.origin}/form/textarea`);
    await page.clickToolbarButton();
    await page.sidebar();
    await page.close();
  }
  for (const work of ready) await work();
}

/** Firefox keeps one window open: its last tab can't be closed. */
function ignoreClosedWindow(error: unknown): void {
  if (!(error instanceof Error)) throw error;
}

/** Hosts that Firefox itself asks for its own lists and updates, whatever the preferences say. */
const BROWSERS_OWN =
  /(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com|mozgcp\.net|googleapis\.com|gvt1\.com|google\.com)$/;

/** Requests that no page of the OA made to the OA. */
export function strayRequests(
  seen: readonly SeenRequest[],
  oa: string,
  extension: string | undefined,
): readonly SeenRequest[] {
  return seen.filter(({ url, from }) => {
    const { origin, hostname } = new URL(url);
    if (from === extension) return true;
    if (origin === oa) return false;
    return !(from === 'browser' && BROWSERS_OWN.test(hostname));
  });
}

async function keepScreenshots({ name, browser }: Session, test: string): Promise<void> {
  await mkdir(FAILURES, { recursive: true });
  for (const [index, page] of (await browser.pages()).entries()) {
    const file = path.join(FAILURES, `${name}-${test.replace(/[^\p{L}\p{N}]+/gu, '-')}-${index}.png`);
    await page.screenshot(file).catch(ignoreClosedWindow);
    console.log(`Screenshot of the failure: ${file}`);
  }
}
