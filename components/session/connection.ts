import { parseInbound, type SidebarInbound } from '../../lib/message/guards.ts';
import type { SidebarCommand, SidebarMessage } from '../../lib/message/protocol.ts';
import { type Cell, createCell } from './cell.ts';
import { createTimer } from './timer.ts';

/** The part of `runtime.Port` that is used here. */
export interface Port {
  readonly postMessage: (message: unknown) => void;
  readonly disconnect: () => void;
  readonly onMessage: { addListener: (listener: (message: unknown) => void) => void };
  readonly onDisconnect: { addListener: (listener: () => void) => void };
}

/**
 * - `connecting`: the first words are under way
 * - `open`: the background knows which window this is
 * - `lost`: it has not answered for a while; still trying
 * - `gone`: the extension was reloaded or removed, nothing will answer any more
 */
export type Link = 'connecting' | 'open' | 'lost' | 'gone';

export interface Connection {
  readonly link: Cell<Link>;
  /** Waits for a reconnect that is under way; false where nobody is there to take it. */
  readonly send: (message: SidebarMessage | SidebarCommand) => boolean;
  /** Reconnects now if the background is asleep: its guest waits, or the page is looked at again. */
  readonly wake: () => void;
  /** Says hello anew: the sidebar is to serve another tab. What is said meanwhile waits for the welcome. */
  readonly greet: () => void;
  readonly close: () => void;
}

export interface ConnectionOptions {
  /** Opens a port to the background; throws once the extension is gone. */
  readonly connect: () => Port;
  /** Says to the background which window this sidebar stands in, or which tab it is to serve; asked at each hello. */
  readonly nonce: () => string;
  readonly onMessage: (message: SidebarInbound) => void;
  /** Nobody looks: a background that fell asleep is left alone until there is something to say, or `wake`. */
  readonly mayRest: () => boolean;
}

/** Chromium stops the background after 30 s and this wakes it again (measured: 50 ms is enough). */
const RECONNECT_DELAY = 50;
/** Between two hellos while the guest has not yet told the background of our nonce. */
const HELLO_DELAY = 250;
/** So many hellos go unanswered or unknown before the writer hears of it; a page takes a second to load its guest. */
const HELLOS_BEFORE_LOST = 12;
/** Between two attempts once it is lost. */
const LOST_DELAY = 2000;

/** Keeps a port to the background open: says hello, reconnects without a word, drops messages of another shape. */
export function openConnection({ connect, nonce, onMessage, mayRest }: ConnectionOptions): Connection {
  const link = createCell<Link>('connecting');
  let port: Port | undefined;
  /** Whether the background knows this port; what is said before goes into `waiting`. */
  let known = false;
  let waiting: (SidebarMessage | SidebarCommand)[] = [];
  let hellos = 0;
  let closed = false;

  const failed = () => {
    hellos += 1;
    if (hellos < HELLOS_BEFORE_LOST) return;
    waiting = [];
    link.set('lost');
  };

  const hello = () => {
    if (closed || link.get() === 'gone') return;
    if (!port && !open()) return;
    failed();
    port?.postMessage({ type: 'hello', nonce: nonce() } satisfies SidebarCommand);
    // Asked again should no answer come.
    greeting.start(link.get() === 'lost' ? LOST_DELAY : HELLO_DELAY);
  };
  const greeting = createTimer(hello);

  const receive = (from: Port, data: unknown) => {
    const message = from === port ? parseInbound(data) : undefined;
    if (!message) return;
    if (message.type === 'welcome') {
      hellos = 0;
      known = true;
      greeting.stop();
      link.set('open');
      for (const held of waiting) from.postMessage(held);
      waiting = [];
    }
    onMessage(message);
  };

  const open = (): boolean => {
    try {
      const opened = connect();
      port = opened;
      opened.onMessage.addListener((data) => receive(opened, data));
      opened.onDisconnect.addListener(() => {
        if (port !== opened) return;
        port = undefined;
        known = false;
        if (closed) return;
        // The link still reads as open: a sleeping background is nothing to worry a writer with.
        if (link.get() === 'lost') greeting.start(LOST_DELAY);
        else if (link.get() === 'connecting' || !mayRest()) greeting.start(RECONNECT_DELAY);
      });
      return true;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      // “Extension context invalidated”: browsers throw a plain Error.
      link.set('gone');
      return false;
    }
  };

  const wake = () => {
    if (!port) greeting.start(0);
  };

  hello();
  return {
    link,
    send: (message) => {
      if (link.get() !== 'open') return false;
      if (port && known) port.postMessage(message);
      else {
        waiting.push(message);
        wake();
      }
      return true;
    },
    wake,
    greet: () => {
      known = false;
      // At once: a welcome that is on its way yet, to the tab served before, would stop a timer.
      hello();
    },
    close: () => {
      closed = true;
      greeting.stop();
      port?.disconnect();
      port = undefined;
    },
  };
}
