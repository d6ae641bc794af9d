import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onToolbarClick, registerGuests } from './activation.ts';
import { onMenuClick, showMenu } from './context-menu.ts';
import { onConnect } from './relay.ts';

/** Stateless: it may be stopped at any time and finds everything again in storage or from those who reconnect. */
export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onConnect.addListener(onConnect);
    browser.action.onClicked.addListener(onToolbarClick);
    browser.contextMenus.onClicked.addListener(onMenuClick);
    const refresh = () => void registerGuests().then(showMenu);
    // Registered scripts are gone after an update, and permissions may come and go in the browser's own settings.
    browser.runtime.onInstalled.addListener(refresh);
    browser.runtime.onStartup.addListener(refresh);
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
  },
});
