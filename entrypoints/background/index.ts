import '../../lib/kernel/fill-in.ts';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetOffTabs } from '../../lib/message/sites.ts';
import { onToolbarClick } from './activation.ts';
import { onMenuClick, showMenu } from './context-menu.ts';
import { followTabs, registerGuests } from './injection.ts';
import { onConnect } from './relay.ts';

/** Stateless: it may be stopped at any time and finds everything again in storage or from those who reconnect. */
export default defineBackground({
  // No module: as a worker Chromium takes one since 91 only.
  persistent: false,
  main() {
    // Manifest V2 calls it otherwise.
    const button = browser.action ?? browser.browserAction;
    browser.runtime.onConnect.addListener(onConnect);
    button.onClicked.addListener(onToolbarClick);
    browser.contextMenus.onClicked.addListener(onMenuClick);
    const refresh = () => void registerGuests().then(showMenu);
    // Registered scripts are gone after an update, and permissions may come and go in the browser's own settings.
    browser.runtime.onInstalled.addListener(refresh);
    browser.runtime.onStartup.addListener(() => {
      void forgetOffTabs();
      refresh();
    });
    followTabs();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
  },
});
