import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type ElementHandle,
  type Frame as PlaywrightFrame,
  type Page as PlaywrightPage,
} from 'playwright-core';
import { ChromiumPanel } from './chromium-panel.ts';
import { type Browser, type LaunchOptions, type Page, type SeenRequest, VIEWPORT } from './driver.ts';
import { extensionId } from './extension-id.ts';
import { Frame, type Move, PATIENCE, waitFor } from './frame.ts';
import { startRecorder } from './recorder.ts';

/** Chromium's own traffic is silenced, so that what the recorder sees is pages and extensions. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

const BY_A_PERSON = {
  ignoreDefaultArgs: ['--enable-automation'],
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
};

export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const { extension, headed = false, viewport = VIEWPORT } = options;
  const id = extension === undefined ? undefined : await extensionId(extension, 'chromium');
  const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), 'gaobian-chromium-')));
  await writePreferences(profile, id, options.granted);
  const recorder = await startRecorder();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: !headed,
    viewport: headed ? null : viewport,
    proxy: { server: `http://127.0.0.1:${recorder.port}`, bypass: '<-loopback>' },
    // A window is its person's: no bar that calls it automated, and who started it ends it.
    ...(headed ? BY_A_PERSON : {}),
    args: [
      ...QUIET,
      ...(headed ? [`--window-size=${viewport.width},${viewport.height}`] : []),
      // Chromium refuses to run as root inside its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension === undefined
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
  context.setDefaultTimeout(PATIENCE);
  if (id !== undefined) await workerListens(context);
  return new ChromiumBrowser(context, id, async () => {
    await context.close();
    await recorder.close();
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true });
    return recorder.seen;
  });
}

/** Until the extension’s worker has run its script and is active, a press of the toolbar button is lost. */
async function workerListens(context: BrowserContext): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await waitFor('the extension’s worker', () =>
    worker.evaluate(() => {
      const { chrome, registration } = globalThis as unknown as {
        readonly chrome: { readonly action: { readonly onClicked: { hasListeners(): boolean } } };
        readonly registration: { readonly active: { readonly state: string } | null };
      };
      return registration.active?.state === 'activated' && chrome.action.onClicked.hasListeners();
    }),
  );
}

/**
 * What a user would have clicked before: third-party cookies allowed, no translations, and the permission prompt
 * accepted once. A profile that has been used keeps what its user has chosen since.
 */
async function writePreferences(
  profile: string,
  id: string | undefined,
  granted: readonly string[],
): Promise<void> {
  const file = path.join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  const permissions = { api: [], manifest_permissions: [], scriptable_host: [], explicit_host: granted };
  const settings = id === undefined ? {} : { [id]: { runtime_granted_permissions: permissions } };
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(
    file,
    JSON.stringify({
      profile: { cookie_controls_mode: 0 },
      translate: { enabled: false },
      extensions: { settings },
    }),
  );
}

class ChromiumBrowser implements Browser {
  readonly name = 'chromium';
  readonly extensionOrigin: string | undefined;

  constructor(
    readonly context: BrowserContext,
    private readonly id: string | undefined,
    readonly close: () => Promise<readonly SeenRequest[]>,
  ) {
    this.extensionOrigin = id === undefined ? undefined : `chrome-extension://${id}`;
  }

  isEnabled(): boolean {
    return ENABLED.has(this.context);
  }

  async open(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    return new ChromiumPage(page, this.context, this.id);
  }

  openExtensionPage(file: string): Promise<Page> {
    return this.open(`${this.extensionOrigin}/${file}`);
  }

  async pages(): Promise<readonly Page[]> {
    return this.context
      .pages()
      .filter((page) => !STUCK.has(page))
      .map((page) => new ChromiumPage(page, this.context, this.id));
  }

  untilClosed(): Promise<void> {
    const { context } = this;
    return new Promise((resolve) => {
      const follow = (page: PlaywrightPage) =>
        page.once('close', () => {
          if (context.pages().length === 0) resolve();
        });
      context.pages().forEach(follow);
      context.on('page', follow);
      context.once('close', () => resolve());
    });
  }

  /** Ends the extension's worker, as Chromium does after half a minute of idleness. */
  async stopBackground(): Promise<void> {
    const page = await this.context.newPage();
    const session = await this.context.newCDPSession(page);
    const stopped = new Promise((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve(undefined);
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await page.close();
  }
}

/** The extension's page in the browser's side panel, once it is open; what only Chromium's driver can reach. */
export async function sidePanel(browser: Browser): Promise<Frame> {
  const playwright = browser instanceof ChromiumBrowser ? browser.context.browser() : null;
  if (playwright === null) throw new Error(`${browser.name} has no side panel to reach`);
  return ChromiumPanel.of(playwright);
}

/** Stops the extension's background worker; what only Chromium has. */
export async function stopBackground(browser: Browser): Promise<void> {
  if (!(browser instanceof ChromiumBrowser))
    throw new Error(`${browser.name} has no background worker to stop`);
  await browser.stopBackground();
}

/** Resolves when a person has closed the last window, whether or not the program goes on without one. */
export async function untilClosed(browser: Browser): Promise<void> {
  if (!(browser instanceof ChromiumBrowser)) throw new Error(`${browser.name} has no window for a person`);
  await browser.untilClosed();
}

/** Lets a page, and the sidebar in it, believe that the system is set to light or dark colours; Chromium only. */
export async function preferColours(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  if (!(page instanceof ChromiumPage)) throw new Error('Only Chromium’s colours can be set');
  await page.page.emulateMedia({ colorScheme: scheme });
}

interface MenuApi {
  readonly tabs: { query(wanted: object): Promise<readonly object[]> };
  readonly contextMenus: {
    readonly onClicked: { dispatch(info: object, tab: object | undefined): void };
  };
}

interface ZoomApi {
  readonly tabs: {
    query(wanted: object): Promise<readonly { readonly id: number }[]>;
    setZoomSettings(tab: number, settings: { readonly scope: 'per-tab' }): Promise<void>;
    setZoom(tab: number, factor: number): Promise<void>;
  };
}

/** Browsers whose toolbar button was ever pressed. */
const ENABLED = new WeakSet<BrowserContext>();

/** Tabs that were told to close and never said that they have. */
const STUCK = new WeakSet<PlaywrightPage>();

class ChromiumPage implements Page {
  readonly main: Frame;
  private session: CDPSession | undefined;

  constructor(
    readonly page: PlaywrightPage,
    private readonly context: BrowserContext,
    private readonly extension: string | undefined,
  ) {
    this.main = new ChromiumFrame(page.mainFrame());
  }

  async bringToFront(): Promise<void> {
    await this.page.bringToFront();
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async sidebar(): Promise<Frame> {
    return new ChromiumFrame(await waitFor('the sidebar', async () => this.sidebarFrame()));
  }

  async hasSidebar(): Promise<boolean> {
    return this.sidebarFrame() !== undefined;
  }

  async clickToolbarButton(): Promise<void> {
    const browser = this.context.browser();
    if (browser === null || this.extension === undefined)
      throw new Error('No extension to press the button of');
    ENABLED.add(this.context);
    await this.page.bringToFront();
    // The command belongs to the browser, not to a page, and wants the tab that is in front.
    const session = await browser.newBrowserCDPSession();
    // On a busy machine the tab comes to the front a moment after it was told to.
    const target = await waitFor('the tab in front', async () => {
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      return targetInfos.find(
        ({ embedderData, url }) => String(embedderData?.tabActive) === 'true' && url === this.page.url(),
      );
    });
    await session.send('Extensions.triggerAction', { id: this.extension, targetId: target.targetId });
    await session.detach();
  }

  /** Chromium's menu lies outside what a driver reaches: its worker is told what a click would have told it. */
  async chooseContextMenu(entry: string): Promise<void> {
    await this.page.bringToFront();
    const worker = this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent('serviceworker'));
    await worker.evaluate(async (menuItemId) => {
      const { chrome } = globalThis as unknown as { readonly chrome: MenuApi };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch({ menuItemId, editable: true }, tab);
    }, entry);
  }

  async type(text: string): Promise<void> {
    for (const character of text) {
      await this.page.keyboard
        .press(character === '\n' ? 'Enter' : character === ' ' ? 'Space' : character)
        .catch(
          // Characters that no key of the layout gives come as an input method commits them.
          () => this.page.keyboard.insertText(character),
        );
    }
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  async compose(text: string): Promise<void> {
    const end = text.length;
    await (await this.devtools()).send('Input.imeSetComposition', {
      text,
      selectionStart: end,
      selectionEnd: end,
    });
  }

  async commit(text: string): Promise<void> {
    await (await this.devtools()).send('Input.insertText', { text });
  }

  async resize(size: { readonly width: number; readonly height: number }): Promise<void> {
    await this.page.setViewportSize(size);
  }

  /** By the extension's worker: what its API sets is what the browser's menu sets. */
  async zoom(factor: number): Promise<void> {
    await this.page.bringToFront();
    const worker = this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent('serviceworker'));
    await worker.evaluate(async (wanted) => {
      const { chrome } = globalThis as unknown as { readonly chrome: ZoomApi };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.tabs.setZoomSettings(tab!.id, { scope: 'per-tab' });
      await chrome.tabs.setZoom(tab!.id, wanted);
    }, factor);
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }

  /** A tab closed in the middle of a navigation may never say that it has gone (seen once in some thousand). */
  async close(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const given = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        STUCK.add(this.page);
        resolve();
      }, PATIENCE);
    });
    await Promise.race([this.page.close(), given]);
    clearTimeout(timer);
  }

  private sidebarFrame(): PlaywrightFrame | undefined {
    return this.page.frames().find((frame) => /^[a-z-]+:\/\/[^/]+\/sidebar\.html(?:#|$)/.test(frame.url()));
  }

  async devtools(): Promise<CDPSession> {
    this.session ??= await this.context.newCDPSession(this.page);
    return this.session;
  }
}

class ChromiumFrame extends Frame {
  constructor(private readonly frame: PlaywrightFrame) {
    super();
  }

  async url(): Promise<string> {
    return this.frame.url();
  }

  async child(selector: string): Promise<Frame> {
    const element = await this.frame.waitForSelector(selector, { state: 'attached' });
    return new ChromiumFrame(await waitFor(`the document of ${selector}`, () => element.contentFrame()));
  }

  protected run(expression: string): Promise<unknown> {
    return this.frame.evaluate(expression);
  }

  protected async clickOn(expression: string, count: number): Promise<void> {
    await (await this.element(expression)).click({ clickCount: count });
  }

  protected async dragOn(expression: string, by: Move): Promise<void> {
    const box = await (await this.element(expression)).boundingBox();
    if (box === null) throw new Error('What is to be dragged has no box');
    const { mouse } = this.frame.page();
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + by.x, from.y + by.y);
    await mouse.up();
  }

  protected async wheelOn(expression: string, down: number): Promise<void> {
    await (await this.element(expression)).hover();
    await this.frame.page().mouse.wheel(0, down);
  }

  private async element(expression: string): Promise<ElementHandle<Element>> {
    const found = await this.frame.evaluateHandle<Element | undefined>(expression);
    const element = found.asElement() as ElementHandle<Element> | null;
    if (element === null) throw new Error('No such element');
    return element;
  }
}

/** The tab's DevTools protocol, for what a spec can't see: traces, counters, its heap; Chromium only. */
export async function devtools(page: Page): Promise<CDPSession> {
  if (!(page instanceof ChromiumPage)) throw new Error('Only Chromium speaks this protocol');
  return page.devtools();
}
