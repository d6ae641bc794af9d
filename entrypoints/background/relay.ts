import { browser } from 'wxt/browser';
import { parseGuestCommand, parseSidebarCommand } from '../../lib/message/guards.ts';
import {
  GUEST_PORT,
  type GuestCommand,
  type GuestMessage,
  type GuestNotice,
  PANEL_NONCE,
  SIDEBAR_PORT,
  type SidebarCommand,
  type SidebarMessage,
  type SidebarNotice,
  type SidebarWake,
  WAKE_CHANNEL,
} from '../../lib/message/protocol.ts';
import { siteOf } from '../../lib/message/site.ts';
import { changeSite, isTabOff, layoutOf, readSite } from '../../lib/message/sites.ts';
import { switchOff, tell } from './activation.ts';
import { load } from './injection.ts';

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

interface Guest {
  readonly port: Port;
  nonce: string;
}

/** The ports of one tab. Several guests only where frames of other origins are enabled too. */
interface TabPorts {
  readonly guests: Set<Guest>;
  /** The one whose field had the focus last. */
  active?: Guest | undefined;
  /** The sidebar, once its nonce is that of a guest here. */
  sidebar?: Port | undefined;
  /** The same, where it is the browser's side panel. */
  panel?: Port | undefined;
  /** Sidebars whose guest has not come yet. */
  readonly waiting: Map<string, Port>;
}

const tabs = new Map<number, TabPorts>();
const wakes = new BroadcastChannel(WAKE_CHANNEL);

/** Takes the ports of guests and sidebars, and of nobody else. */
export function onConnect(port: Port): void {
  const tab = port.sender?.tab?.id;
  if (port.sender?.id !== browser.runtime.id) return;
  if (port.name === SIDEBAR_PORT && isSidebarPage(port.sender?.url)) {
    // The browser's side panel is in no tab.
    if (tab === undefined) acceptPanel(port);
    else acceptSidebar(port, tab);
  } else if (port.name === GUEST_PORT && tab !== undefined) acceptGuest(port, tab);
}

function isSidebarPage(url: string | undefined): boolean {
  // With dynamic addresses the host part changes with the session; the page's path doesn't.
  return (
    url !== undefined &&
    new URL(url).protocol === location.protocol &&
    new URL(url).pathname === '/sidebar.html'
  );
}

function portsOf(tab: number): TabPorts {
  let ports = tabs.get(tab);
  if (ports === undefined) {
    ports = { guests: new Set(), waiting: new Map() };
    tabs.set(tab, ports);
  }
  return ports;
}

function acceptGuest(port: Port, tab: number): void {
  const ports = portsOf(tab);
  const guest: Guest = { port, nonce: '' };
  ports.guests.add(guest);
  ports.active ??= guest;
  port.onMessage.addListener((message: unknown) => {
    const command = parseGuestCommand(message);
    if (command !== undefined) {
      void obeyGuest(command, guest, tab);
      return;
    }
    const { type } = message as { readonly type?: unknown };
    // Who comes back with its field, from a page that was told to, needs no focus to be the one again.
    if (type === 'field') ports.active = guest;
    if (type !== 'unbound' || ports.active === guest) ports.sidebar?.postMessage(message);
  });
  port.onDisconnect.addListener(() => {
    ports.guests.delete(guest);
    if (ports.active === guest) {
      ports.active = [...ports.guests][0];
      // A frame has gone with its field: another guest tells whether it has one. Where none is left, the page has gone; a
      // sidebar in it went along, the side panel stays.
      if (ports.active !== undefined) send(ports.active.port, { type: 'resync' });
      else if (ports.panel !== undefined) send(ports.panel, { type: 'unbound' });
    }
    forgetIfEmpty(tab);
  });
}

async function obeyGuest(command: GuestCommand, guest: Guest, tab: number): Promise<void> {
  const ports = portsOf(tab);
  const { sender } = guest.port;
  const site = siteOf(sender?.tab?.url ?? sender?.url) ?? siteOf(sender?.origin);
  switch (command.type) {
    case 'guest-hello': {
      guest.nonce = command.nonce;
      pair(ports, site);
      if (ports.sidebar === undefined) wakes.postMessage({ nonce: command.nonce } satisfies SidebarWake);
      const [layout, state, tabOff] = await Promise.all([
        layoutOf(site ?? ''),
        readSite(site ?? ''),
        isTabOff(tab),
      ]);
      if (ports.panel !== undefined) await tell(tab, { type: 'panel', open: true });
      // A frame of another origin docks its sidebar in the outermost page, if a guest runs there.
      const host = sender?.frameId === 0 || !(await tell(tab, { type: 'dock' }, 0));
      send(guest.port, {
        type: 'guest-welcome',
        state: state.off === true || tabOff ? 'off' : 'on',
        layout,
        host,
      });
      return;
    }
    case 'active':
      ports.active = guest;
      return;
    case 'load':
      if (sender?.frameId !== undefined) await load(command.script, tab, sender.frameId);
      return;
    case 'save-layout':
      if (site !== undefined) await changeSite(site, { layout: command.layout });
      return;
  }
}

function acceptSidebar(port: Port, tab: number): void {
  const ports = portsOf(tab);
  port.onMessage.addListener((message: unknown) => {
    const command = parseSidebarCommand(message);
    if (command !== undefined) void obeySidebar(command, port, tab);
    else if (ports.sidebar === port) relayToGuest(ports, message);
  });
  port.onDisconnect.addListener(() => {
    if (ports.sidebar === port) ports.sidebar = ports.panel;
    for (const [nonce, other] of ports.waiting) if (other === port) ports.waiting.delete(nonce);
    forgetIfEmpty(tab);
  });
}

/**
 * The side panel serves one tab at a time: the one in front of its window, which it names itself. Tabs may come to the
 * front faster than they answer; what was meant for one that has gone to the back since is not said.
 */
function acceptPanel(port: Port): void {
  let served: number | undefined;
  const leave = async () => {
    const tab = served;
    served = undefined;
    const ports = tab === undefined ? undefined : tabs.get(tab);
    if (tab === undefined || ports?.panel !== port) return;
    ports.panel = undefined;
    if (ports.sidebar === port) ports.sidebar = undefined;
    forgetIfEmpty(tab);
    await tell(tab, { type: 'panel', open: false });
  };
  const serve = async (tab: number) => {
    const left = tab === served ? undefined : leave();
    served = tab;
    const ports = portsOf(tab);
    ports.sidebar = port;
    ports.panel = port;
    await left;
    if (served !== tab) return;
    await tell(tab, { type: 'panel', open: true });
    // Without the site's permission its address is not told.
    const site = siteOf((await browser.tabs.get(tab)).url);
    const layout = await layoutOf(site ?? '');
    if (served !== tab) return;
    send(port, { type: 'welcome', origin: site ?? PANEL_NONCE, layout });
    if (ports.guests.size === 0) send(port, { type: 'unbound' });
  };
  port.onMessage.addListener((message: unknown) => {
    const command = parseSidebarCommand(message);
    const ports = served === undefined ? undefined : tabs.get(served);
    if (command?.type === 'hello') {
      const tab = Number(command.nonce.slice(PANEL_NONCE.length));
      if (command.nonce.startsWith(PANEL_NONCE) && tab > 0) void serve(tab);
    } else if (command !== undefined) {
      if (served !== undefined) void obeySidebar(command, port, served);
    } else if (ports?.sidebar === port) relayToGuest(ports, message);
  });
  port.onDisconnect.addListener(() => void leave());
}

async function obeySidebar(command: SidebarCommand, port: Port, tab: number): Promise<void> {
  const ports = portsOf(tab);
  const site = siteOf(port.sender?.tab?.url ?? (await browser.tabs.get(tab)).url);
  switch (command.type) {
    case 'hello':
      ports.waiting.set(command.nonce, port);
      if (!pair(ports, site)) await tell(tab, { type: 'wake' });
      return;
    case 'switch-off':
      if (ports.sidebar === port && site !== undefined) await switchOff(command.scope, site, tab);
      return;
    case 'open-library':
      await openLibrary(command.view);
      return;
  }
}

async function openLibrary(view: string | undefined): Promise<void> {
  const hash = view === undefined ? '' : `#${view}`;
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') + hash });
}

/**
 * Joins a waiting sidebar to the guest whose nonce it knows: only that guest's own window can have told it. Where the side
 * panel serves the tab, a sidebar that its page was just about to dock takes nothing from it.
 */
function pair(ports: TabPorts, site: string | undefined): boolean {
  if (ports.panel !== undefined) return false;
  for (const { nonce } of ports.guests) {
    const port = ports.waiting.get(nonce);
    if (port === undefined) continue;
    ports.waiting.delete(nonce);
    ports.sidebar = port;
    void layoutOf(site ?? '').then((layout) => send(port, { type: 'welcome', origin: site ?? '', layout }));
    return true;
  }
  return false;
}

/** To the guest with the field; what concerns the sidebar's own frame, to the one that holds it. */
function relayToGuest(ports: TabPorts, message: unknown): void {
  const { type } = message as { readonly type?: unknown };
  const isForHost = type === 'layout' || type === 'look-around';
  const host = [...ports.guests].find(({ port }) => port.sender?.frameId === 0);
  (isForHost ? (host ?? ports.active) : ports.active)?.port.postMessage(message);
}

function send(port: Port, message: GuestNotice | SidebarNotice | SidebarMessage | GuestMessage): void {
  port.postMessage(message);
}

function forgetIfEmpty(tab: number): void {
  const ports = tabs.get(tab);
  if (
    ports !== undefined &&
    ports.guests.size === 0 &&
    ports.sidebar === undefined &&
    ports.waiting.size === 0
  )
    tabs.delete(tab);
}
