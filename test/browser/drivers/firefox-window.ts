/**
 * What only Firefox's own window can do, by scripts run in it with the browser's rights
 * (`--remote-allow-system-access`): press a toolbar button, compose as an input method, open an extension's page, watch
 * all traffic. The scripts are source text: they use the browser's internals (searchfox.org: ExtensionActions.sys.mjs,
 * nsITextInputProcessor.idl, nsIObserverService), which have no types here.
 */
import type { Bidi } from './bidi.ts';
import type { SeenRequest } from './driver.ts';

export class FirefoxWindow {
  readonly #bidi: Bidi;
  readonly #context: string;

  private constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi;
    this.#context = context;
  }

  /** Starts watching the traffic, too. */
  static async of(bidi: Bidi): Promise<FirefoxWindow> {
    const contexts = await bidi.tree({ 'moz:scope': 'chrome' });
    const own = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (own === undefined) throw new Error('Firefox shows no window of its own');
    const window = new FirefoxWindow(bidi, own.context);
    await window.#run(WATCH);
    return window;
  }

  async seenRequests(): Promise<readonly SeenRequest[]> {
    return (await this.#run('window.gaobianSeen')) as readonly SeenRequest[];
  }

  /** Presses the extension's toolbar button for the tab in front. */
  async pressAction(extension: string): Promise<void> {
    await this.#run(`(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extension)});
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`);
  }

  /** Opens a tab at an address that pages and WebDriver may not open. */
  async openTab(url: string): Promise<void> {
    await this.#run(`void gBrowser.addTrustedTab(${JSON.stringify(url)}, { inBackground: false })`);
  }

  async compose(text: string): Promise<void> {
    await this.#run(`((text) => {
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
    await this.#run(`void window.gaobianComposer.commitCompositionWith(${JSON.stringify(text)})`);
  }

  #run(expression: string): Promise<unknown> {
    return this.#bidi.evaluateJson(this.#context, expression);
  }
}

/** Content scripts ask with an expanded principal, whose parts are told apart from the page's own. */
const WATCH = `(() => {
  window.gaobianSeen = [];
  const originOf = (principal) => {
    if (!principal || principal.isSystemPrincipal) return 'browser';
    const extension = (principal.isExpandedPrincipal ? principal.allowList : [principal]).find((one) => one.addonPolicy);
    return (extension ?? principal).origin;
  };
  window.gaobianObserver = {
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      window.gaobianSeen.push({ url: channel.URI.spec, from: originOf(channel.loadInfo?.triggeringPrincipal) });
    },
  };
  Services.obs.addObserver(window.gaobianObserver, 'http-on-opening-request');
})()`;
