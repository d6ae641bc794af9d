/** What a spec can do with a browser, the same in Chromium and in Firefox. */
import type { Frame } from './frame.ts';

export type BrowserName = 'chromium' | 'firefox';

/** CSS px: a 1366×768 screen less the browser's own bars and the task bar. */
export const VIEWPORT = { width: 1366, height: 660 } as const;

export interface LaunchOptions {
  /** Path of the browser's program. */
  readonly executable: string;
  /** Folder of the unpacked extension; without one the browser has none. */
  readonly extension?: string | undefined;
  /** Match patterns, `http://localhost/*`, whose permission prompt the user will have accepted beforehand. */
  readonly granted: readonly string[];
  /** With a window that a person can use, of `viewport`'s size at first; default is headless. Chromium only. */
  readonly headed?: boolean;
  /** CSS px; default is `VIEWPORT`. Chromium only. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A folder whose profile is used and kept; default is a fresh one, deleted afterwards. Chromium only. */
  readonly profile?: string;
}

/** A request that left, or tried to leave, for the network. */
export interface SeenRequest {
  readonly url: string;
  /** Origin of the page or extension that asked; `browser` for the address bar and the browser's own business. */
  readonly from: string;
}

export interface Browser {
  readonly name: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`; `undefined` without an extension. */
  readonly extensionOrigin: string | undefined;
  /** Whether the toolbar button was ever pressed: the demo OA's site is enabled then. */
  isEnabled(): boolean;
  open(url: string): Promise<Page>;
  /** Opens a page of the extension, `library.html`, in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>;
  /** The open tabs that this driver opened, and those that the extension did. */
  pages(): Promise<readonly Page[]>;
  /** Ends the browser; tells every http(s) and WebSocket request of its life, those of extensions too. */
  close(): Promise<readonly SeenRequest[]>;
}

export interface Page {
  readonly main: Frame;
  /** Makes this the tab that is looked at; a tab just opened is. */
  bringToFront(): Promise<void>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** The sidebar's page, framed somewhere in this one; waits for it. */
  sidebar(): Promise<Frame>;
  /** Whether a sidebar stands in this page now, open or collapsed. */
  hasSidebar(): Promise<boolean>;
  /** A real press of the extension's toolbar button while this tab is in front. */
  clickToolbarButton(): Promise<void>;
  /** Chooses an entry of the extension's own in the page's context menu, by its id; this tab comes to the front. */
  chooseContextMenu(entry: string): Promise<void>;
  /** Types into whatever has the focus, one key after another; "\n" is the Enter key. */
  type(text: string): Promise<void>;
  /** One key or combination, in the names of `KeyboardEvent.key`: `Enter`, `Control+z`, `Shift+F8`. */
  press(keys: string): Promise<void>;
  /** Starts or goes on with a composition, as an input method does: `text` is what it shows, not yet committed. */
  compose(text: string): Promise<void>;
  /** Ends the composition and commits `text`. */
  commit(text: string): Promise<void>;
  /** Makes the window's inside as large as this, CSS px at 100 %. */
  resize(size: { readonly width: number; readonly height: number }): Promise<void>;
  /** The browser's own zoom of this tab, as its menu sets it: 1.25 is 125 %. Wants the extension, in Chromium. */
  zoom(factor: number): Promise<void>;
  /** Puts the visible part into a PNG file. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}
