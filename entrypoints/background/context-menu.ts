import { browser } from 'wxt/browser';
import { EXTENSION } from '../../lib/i18n/extension.ts';
import { patternOf } from '../../lib/message/site.ts';
import { enabledSites } from '../../lib/message/sites.ts';
import { tell } from './activation.ts';

const SAVE_SNIPPET = 'save-snippet';

/** “Save as snippet” on selected text of enabled sites, and nowhere else. */
export async function showMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
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
  tab?: { readonly id?: number | undefined },
): void {
  if (info.menuItemId === SAVE_SNIPPET && tab?.id !== undefined)
    void tell(tab.id, { type: 'capture-selection' });
}
