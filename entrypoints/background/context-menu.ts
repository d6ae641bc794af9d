import { browser } from 'wxt/browser';
import { EXTENSION } from '../../lib/i18n/extension.ts';
import { patternOf } from '../../lib/message/site.ts';
import { enabledSites } from '../../lib/message/sites.ts';
import { tell } from './activation.ts';

const SAVE_SNIPPET = 'save-snippet';
const OPEN_PANEL = 'open-panel';

/** Chromium from 114, and Firefox's; both open for nothing less than a press. */
const { sidePanel, sidebarAction } = browser as {
  readonly sidePanel?: { open?(options: { readonly windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
};

/** “Save as snippet” on selected text of enabled sites, and nowhere else; on the toolbar button the side panel. */
export async function showMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  if (sidePanel?.open !== undefined || sidebarAction !== undefined) {
    browser.contextMenus.create({ id: OPEN_PANEL, title: EXTENSION.openPanel, contexts: ['action'] });
  }
  const sites = await enabledSites();
  if (sites.length === 0) return;
  browser.contextMenus.create({
    id: SAVE_SNIPPET,
    title: EXTENSION.saveSnippet,
    contexts: ['selection'],
    documentUrlPatterns: sites.map(patternOf),
  });
}

/** The guest is asked for the text: what the browser passes along has lost its paragraphs. */
export function onMenuClick(
  info: { readonly menuItemId: string | number },
  tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined },
): void {
  if (info.menuItemId === OPEN_PANEL) {
    if (sidebarAction !== undefined) void sidebarAction.open();
    else if (tab?.windowId !== undefined) void sidePanel?.open?.({ windowId: tab.windowId });
    return;
  }
  if (info.menuItemId === SAVE_SNIPPET && tab?.id !== undefined)
    void tell(tab.id, { type: 'capture-selection' });
}
