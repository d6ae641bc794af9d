import { browser } from 'wxt/browser';
import type { Panel } from '../../components/session/services.ts';

/** Chromium from 114. */
interface SidePanels {
  open?(options: { readonly windowId: number }): Promise<void>;
}
/** Firefox's, in extension pages of its own, not in a framed one. */
interface SidebarAction {
  close(): Promise<void>;
}
const { sidePanel, sidebarAction } = browser as {
  readonly sidePanel?: SidePanels;
  readonly sidebarAction?: SidebarAction;
};

/** Opens the side panel from a sidebar that stands in a page, and closes it from within. */
export function panelOf(stand: 'docked' | 'panel' | 'pad'): Panel | undefined {
  if (stand === 'panel') {
    const close = () => (sidebarAction ? void sidebarAction.close() : window.close());
    return { open: () => undefined, close };
  }
  const { open } = sidePanel ?? {};
  if (open === undefined || stand === 'pad') return undefined;
  const own = browser.tabs.getCurrent();
  return {
    open: () => void own.then((tab) => tab && open.call(sidePanel, { windowId: tab.windowId })),
    close: () => undefined,
  };
}

/** Tells the tab in front of this page's window, now and whenever another one comes to the front. */
export async function followTab(onTab: (tab: number) => void): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener((info) => {
    if (info.windowId === windowId) onTab(info.tabId);
  });
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) onTab(tab.id);
}
