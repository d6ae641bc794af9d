import type { SidebarInbound } from '../../lib/message/guards.ts';
import {
  DEFAULT_LAYOUT,
  type GuestMessage,
  type SidebarCommand,
  type SidebarMessage,
} from '../../lib/message/protocol.ts';
import type { Port } from './connection.ts';

/** A field of the sidebar's own page, the writing pad: it hears what a guest would hear. */
export interface OwnField {
  readonly hear: (message: SidebarMessage) => void;
}

/** Lets the sidebar's own field stand in for the page's; all else goes its way as before. */
export interface Switchboard {
  /** Opens a port to the background that this board listens in on. */
  readonly connect: () => Port;
  /** From now on `own` is asked instead of the page's field, until it is unplugged by what is returned. */
  readonly plugIn: (own: OwnField) => () => void;
  /** What the own field has to say, as a guest would. */
  readonly tell: (message: GuestMessage) => void;
}

/** What a sidebar asks of a field; the rest is for the guest or the background. */
const TO_FIELD: ReadonlySet<string> = new Set<SidebarMessage['type']>([
  'resync',
  'write',
  'marks',
  'reveal',
  'focus',
  'keys',
]);
/** What a guest tells of a field. `written` goes through: it answers what was asked before. */
const FROM_FIELD: ReadonlySet<string> = new Set<GuestMessage['type']>([
  'field',
  'unbound',
  'edit',
  'selection',
  'info',
  'composing',
  'key',
]);

const typeOf = (message: unknown) => (message as { readonly type?: string } | null)?.type ?? '';

export function createSwitchboard(connect: () => Port): Switchboard {
  let own: OwnField | undefined;
  let listener: ((message: unknown) => void) | undefined;

  return {
    connect: () => {
      const port = connect();
      return {
        postMessage: (message) => {
          const type = typeOf(message);
          if (own && TO_FIELD.has(type)) own.hear(message as SidebarMessage);
          // The page's field is to know of new keys for when it is asked again.
          if (!own || !TO_FIELD.has(type) || type === 'keys') port.postMessage(message);
        },
        disconnect: port.disconnect,
        onMessage: {
          addListener: (add) => {
            listener = add;
            port.onMessage.addListener((message) => {
              if (!own || !FROM_FIELD.has(typeOf(message))) add(message);
            });
          },
        },
        onDisconnect: port.onDisconnect,
      };
    },
    plugIn: (field) => {
      own = field;
      return () => {
        if (own === field) own = undefined;
      };
    },
    tell: (message) => listener?.(message),
  };
}

/** A port with nobody behind it, for a page that has the pad alone: its sidebar is welcome, and no field is there. */
export function createLonePort(origin: string): Port {
  let listener: ((message: unknown) => void) | undefined;
  return {
    postMessage: (message) => {
      const { type } = message as SidebarCommand | SidebarMessage;
      const answer: SidebarInbound | undefined =
        type === 'hello'
          ? { type: 'welcome', origin, layout: DEFAULT_LAYOUT }
          : type === 'resync'
            ? { type: 'unbound' }
            : undefined;
      // Later, as from a port: whoever says hello isn't ready for an answer in the same turn.
      if (answer) queueMicrotask(() => listener?.(answer));
    },
    disconnect: () => undefined,
    onMessage: {
      addListener: (add) => {
        listener = add;
      },
    },
    onDisconnect: { addListener: () => undefined },
  };
}
