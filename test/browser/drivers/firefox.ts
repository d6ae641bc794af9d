import { writeFile } from 'node:fs/promises';
import puppeteer, { type Browser as PuppeteerBrowser } from 'puppeteer-core';
import { type Browser, type LaunchOptions, type Page, type SeenRequest, VIEWPORT } from './driver.ts';
import { extensionId, FIREFOX_UUID } from './extension-id.ts';
import { Frame, type Move, waitFor } from './frame.ts';
import { type KeyAction, pressActions, typeActions } from './keys.ts';
import { startRecorder } from './recorder.ts';

/** One entry of WebDriver BiDi's `browsingContext.getTree`. */
interface Context {
  readonly context: string;
  readonly url: string;
  readonly children: readonly Context[] | null;
}

/**
 * A connection that speaks WebDriver BiDi as it is: Puppeteer launches Firefox and installs the extension, but sees
 * neither frames in closed shadow trees nor the browser's own windows.
 */
class Bidi {
  /** Whether the toolbar button was ever pressed. */
  hasPressed = false;

  constructor(private readonly browser: PuppeteerBrowser) {}

  async send(method: string, parameters: object): Promise<Record<string, unknown>> {
    const { connection } = this.browser as unknown as {
      connection: {
        send: (method: string, parameters: object) => Promise<{ result: Record<string, unknown> }>;
      };
    };
    return (await connection.send(method, parameters)).result;
  }

  async contexts(): Promise<readonly Context[]> {
    return (await this.send('browsingContext.getTree', {})).contexts as readonly Context[];
  }

  /** Evaluates; the value as BiDi describes it. Rejects with the page's error. */
  async evaluate(context: string, expression: string): Promise<{ value?: unknown; sharedId?: string }> {
    const answer = await this.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type !== 'success') throw new Error((answer.exceptionDetails as { text: string }).text);
    return answer.result as { value?: unknown; sharedId?: string };
  }

  /** Evaluates in the browser's own window, with the browser's rights. */
  async evaluateInChrome(expression: string): Promise<void> {
    const { contexts } = await this.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    await this.evaluate((contexts as readonly Context[])[0]!.context, expression);
  }
}

export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const { extension } = options;
  const id = extension === undefined ? undefined : await extensionId(extension, 'firefox');
  const recorder = await startRecorder();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: true,
    enableExtensions: true,
    args: ['--remote-allow-system-access', `--width=${VIEWPORT.width}`, `--height=${VIEWPORT.height + BARS}`],
    extraPrefsFirefox: {
      // A real click on the toolbar button then grants without a prompt.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify(id === undefined ? {} : { [id]: FIREFOX_UUID }),
      // Else the tests' own window closes with its last tab while a pop-up is open, and that one takes its place.
      'browser.tabs.closeWindowWithLastTab': false,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': recorder.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': recorder.port,
      'network.proxy.allow_hijacking_localhost': true,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  });
  if (extension !== undefined) await browser.installExtension(extension);
  return new FirefoxBrowser(browser, id, async () => {
    await browser.close();
    await recorder.close();
    return recorder.seen;
  });
}

/** Height of Firefox's tabs and address bar, CSS px. */
const BARS = 90;

class FirefoxBrowser implements Browser {
  readonly name = 'firefox';
  readonly extensionOrigin: string | undefined;
  private readonly bidi: Bidi;

  constructor(
    browser: PuppeteerBrowser,
    private readonly id: string | undefined,
    readonly close: () => Promise<readonly SeenRequest[]>,
  ) {
    this.bidi = new Bidi(browser);
    this.extensionOrigin = id === undefined ? undefined : `moz-extension://${FIREFOX_UUID}`;
  }

  isEnabled(): boolean {
    return this.bidi.hasPressed;
  }

  async open(url: string): Promise<Page> {
    const { context } = await this.bidi.send('browsingContext.create', { type: 'tab' });
    const page = new FirefoxPage(this.bidi, context as string, this.id);
    await page.bringToFront();
    await this.bidi.send('browsingContext.setViewport', { context, viewport: VIEWPORT });
    await page.goto(url);
    return page;
  }

  async openExtensionPage(file: string): Promise<Page> {
    const url = `${this.extensionOrigin}/${file}`;
    const before = new Set((await this.bidi.contexts()).map(({ context }) => context));
    // WebDriver itself may not navigate to an extension's page.
    await this.bidi.evaluateInChrome(
      `gBrowser.selectedTab = gBrowser.addTab(${JSON.stringify(url)}, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }); undefined`,
    );
    const opened = await waitFor(`a tab with ${url}`, async () =>
      (await this.bidi.contexts()).find(({ context, url: at }) => !before.has(context) && at === url),
    );
    return new FirefoxPage(this.bidi, opened.context, this.id);
  }

  async showSidebar(shown: boolean): Promise<void> {
    const id = `${this.id?.replace(/[^a-z0-9_-]/gi, '_')}-sidebar-action`;
    await this.bidi.evaluateInChrome(
      shown
        ? `SidebarController.show(${JSON.stringify(id)}).then(() => undefined)`
        : 'void SidebarController.hide()',
    );
  }

  async pages(): Promise<readonly Page[]> {
    return (await this.bidi.contexts()).map(({ context }) => new FirefoxPage(this.bidi, context, this.id));
  }
}

/** Opens or closes the extension's page in Firefox's own sidebar, as its menu of sidebars does. */
export async function showSidebar(browser: Browser, shown: boolean): Promise<void> {
  if (!(browser instanceof FirefoxBrowser)) throw new Error('Only Firefox has sidebars');
  await browser.showSidebar(shown);
}

class FirefoxPage implements Page {
  readonly main: Frame;

  constructor(
    private readonly bidi: Bidi,
    private readonly context: string,
    private readonly extension: string | undefined,
  ) {
    this.main = new FirefoxFrame(bidi, context);
  }

  async bringToFront(): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.context });
  }

  async goto(url: string): Promise<void> {
    await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  async reload(): Promise<void> {
    await this.bidi.send('browsingContext.reload', { context: this.context, wait: 'complete' });
  }

  async sidebar(): Promise<Frame> {
    const found = await waitFor('the sidebar', () => this.findSidebar());
    return new FirefoxFrame(this.bidi, found.context);
  }

  async hasSidebar(): Promise<boolean> {
    return (await this.findSidebar()) !== undefined;
  }

  async clickToolbarButton(): Promise<void> {
    this.bidi.hasPressed = true;
    await this.bringToFront();
    await this.bidi.evaluateInChrome(`(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(this.extension)});
      const button = ExtensionParent.apiManager.global.browserActionFor(extension);
      await button.triggerAction(Services.wm.getMostRecentBrowserWindow());
    })()`);
  }

  /** As Firefox's own menu does once the entry was clicked: it tells the extension. */
  async chooseContextMenu(entry: string): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.context });
    await this.bidi.evaluateInChrome(`(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(this.extension)});
      extension.emit('webext-menu-menuitem-click', { menuItemId: ${JSON.stringify(entry)}, editable: true, modifiers: [] }, gBrowser.selectedTab);
    })()`);
  }

  async type(text: string): Promise<void> {
    await this.perform(typeActions(text));
  }

  async press(keys: string): Promise<void> {
    await this.perform(pressActions(keys));
  }

  /** By Firefox's own interface for input methods (nsITextInputProcessor), which WebDriver doesn't reach. */
  async compose(text: string): Promise<void> {
    await this.bidi.evaluateInChrome(`((text) => {
      const composer = window.gaobianComposer ?? Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      window.gaobianComposer = composer;
      if (!composer.beginInputTransactionForTests(window)) throw new Error('The window takes no composition');
      composer.setPendingCompositionString(text);
      composer.appendClauseToPendingComposition(text.length, composer.ATTR_RAW_CLAUSE);
      composer.setCaretInPendingComposition(text.length);
      composer.flushPendingComposition();
    })(${JSON.stringify(text)})`);
  }

  async commit(text: string): Promise<void> {
    await this.bidi.evaluateInChrome(
      `void window.gaobianComposer.commitCompositionWith(${JSON.stringify(text)})`,
    );
  }

  async resize(viewport: { readonly width: number; readonly height: number }): Promise<void> {
    await this.bidi.send('browsingContext.setViewport', { context: this.context, viewport });
  }

  async zoom(factor: number): Promise<void> {
    await this.bringToFront();
    await this.bidi.evaluateInChrome(`void (gBrowser.selectedBrowser.fullZoom = ${factor})`);
  }

  async screenshot(file: string): Promise<void> {
    const { data } = await this.bidi.send('browsingContext.captureScreenshot', { context: this.context });
    await writeFile(file, Buffer.from(data as string, 'base64'));
  }

  async close(): Promise<void> {
    await this.bidi.send('browsingContext.close', { context: this.context });
  }

  /** Keys go to the sidebar's own process while it has the focus, else to the page's. */
  private async perform(actions: readonly KeyAction[]): Promise<void> {
    const sidebar = await this.findSidebar();
    const context = sidebar !== undefined && (await this.isIn(sidebar)) ? sidebar.context : this.context;
    await this.bidi.send('input.performActions', {
      context,
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  /** Whether the sidebar has the focus, once its process has heard of it where the page's has taken it away. */
  private async isIn(sidebar: Context): Promise<boolean> {
    // In a page of the OA it has a host; the library page frames it as it is.
    const host = `document.activeElement?.matches('[data-gaobian=sidebar],iframe[src^="/sidebar.html"]') === true`;
    const place = await waitFor('one place for the focus', async () => {
      const { value: inside } = await this.bidi.evaluate(sidebar.context, 'document.hasFocus()');
      if (inside !== true) return 'page';
      const { value: given } = await this.bidi.evaluate(this.context, host);
      return given === true ? 'sidebar' : undefined;
    });
    return place === 'sidebar';
  }

  private async findSidebar(): Promise<Context | undefined> {
    const own = (await this.bidi.contexts()).find(({ context }) => context === this.context);
    return own === undefined
      ? undefined
      : descendant(own, ({ url }) => new URL(url).pathname === '/sidebar.html');
  }
}

function descendant(context: Context, wanted: (context: Context) => boolean): Context | undefined {
  for (const child of context.children ?? []) {
    const found = wanted(child) ? child : descendant(child, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

class FirefoxFrame extends Frame {
  constructor(
    private readonly bidi: Bidi,
    private readonly context: string,
  ) {
    super();
  }

  async url(): Promise<string> {
    return String((await this.bidi.evaluate(this.context, 'location.href')).value);
  }

  async child(selector: string): Promise<Frame> {
    const css = JSON.stringify(selector);
    const found = await waitFor(`the document of ${selector}`, async () => {
      const { value } = await this.bidi.evaluate(
        this.context,
        `document.querySelector(${css})?.contentWindow`,
      );
      return (value as { context?: string } | undefined)?.context;
    });
    return new FirefoxFrame(this.bidi, found);
  }

  protected async run(expression: string): Promise<unknown> {
    const asJson = `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`;
    return JSON.parse(String((await this.bidi.evaluate(this.context, asJson)).value));
  }

  protected async clickOn(expression: string, count: number): Promise<void> {
    const press = [
      { ...BUTTON, type: 'pointerDown' },
      { ...BUTTON, type: 'pointerUp' },
    ];
    await this.point(expression, Array.from({ length: count }, () => press).flat());
  }

  protected async dragOn(expression: string, by: Move): Promise<void> {
    await this.point(expression, [
      { ...BUTTON, type: 'pointerDown' },
      { ...by, type: 'pointerMove', origin: 'pointer' },
      { ...BUTTON, type: 'pointerUp' },
    ]);
  }

  protected async wheelOn(expression: string, down: number): Promise<void> {
    const { sharedId } = await this.bidi.evaluate(this.context, expression);
    if (sharedId === undefined) throw new Error('No such element');
    const origin = { type: 'element', element: { sharedId } };
    await this.bidi.send('input.performActions', {
      context: this.context,
      actions: [
        {
          type: 'wheel',
          id: 'wheel',
          actions: [{ type: 'scroll', x: 0, y: 0, deltaX: 0, deltaY: down, origin }],
        },
      ],
    });
  }

  /**
   * Takes the mouse to the middle of an element that has come to rest, and goes on from there. Where it moved away at the
   * last moment, nothing has been pressed, or the page has not heard of it: then all is done again.
   */
  private async point(expression: string, actions: readonly object[]): Promise<void> {
    const press = async () => {
      const { sharedId } = await this.bidi.evaluate(
        this.context,
        `(${atRest.toString()})(() => ${expression})`,
      );
      if (sharedId === undefined) throw new Error('No such element');
      const there = { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } };
      const outOfReach = await this.bidi
        .send('input.performActions', {
          context: this.context,
          actions: [{ type: 'pointer', id: 'mouse', actions: [there, ...actions] }],
        })
        .then(() => false, isOutOfReach);
      // Where the press has led to another document, nobody is there to be asked: it was a hit.
      const missed = await this.bidi
        .evaluate(this.context, 'window.gaobianPress?.()')
        .catch(ignoreGoneDocument);
      return !outOfReach && missed?.value !== true;
    };
    for (let left = PRESSES; !(await press()); left -= 1) {
      if (left === 0) throw new Error(`What is to be pressed never stands still: ${expression}`);
    }
  }
}

/** So often a press may miss what moves away from it. */
const PRESSES = 20;

/** It has just been pushed out of sight: the mouse never got there. */
function isOutOfReach(error: unknown): true {
  if (error instanceof Error && error.message.includes('move target out of bounds')) return true;
  throw error;
}

function ignoreGoneDocument(error: unknown): undefined {
  if (!(error instanceof Error)) throw error;
}

/**
 * Waits until an element stands still for two frames, and keeps presses that miss it from the page until
 * `window.gaobianPress` is called, which tells whether one did. Self-contained: its source is evaluated in the page.
 */
async function atRest(find: () => Element | undefined): Promise<Element | undefined> {
  const placeOf = (element: Element | undefined) => JSON.stringify(element?.getBoundingClientRect());
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve);
      // A window that isn't painted has no frames.
      setTimeout(resolve, 100);
    });
  let element = find();
  for (let place = ''; place !== placeOf(element); element = find()) {
    place = placeOf(element);
    await frame();
  }
  if (element === undefined) return undefined;
  const wanted = element;
  let missed: boolean | undefined;
  const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'] as const;
  const look = (event: Event) => {
    const [top] = event.composedPath();
    missed ??=
      top instanceof Element &&
      !(
        wanted.contains(top) ||
        top.contains(wanted) ||
        top.closest('label') ||
        top.getRootNode() !== document
      );
    if (!missed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of types) window.addEventListener(type, look, true);
  (window as unknown as { gaobianPress?: () => boolean }).gaobianPress = () => {
    for (const type of types) window.removeEventListener(type, look, true);
    delete (window as unknown as { gaobianPress?: unknown }).gaobianPress;
    return missed === true;
  };
  return element;
}

/** The main mouse button. */
const BUTTON = { button: 0 } as const;
