import type { Port } from './connection.ts';

/** For tests: the background's end of a port in memory. Messages arrive a microtask later, as cloned data. */
export interface MemoryPort extends Port {
  /** What the sidebar has said, oldest first. */
  readonly said: readonly { readonly type: string }[];
  /** Lets the sidebar hear something. */
  readonly tell: (message: unknown) => void;
  /** The background is stopped. */
  readonly drop: () => void;
}

export function createMemoryPort(heard: (port: MemoryPort, message: { type: string }) => void): MemoryPort {
  const said: { type: string }[] = [];
  const messageListeners: ((message: unknown) => void)[] = [];
  const disconnectListeners: (() => void)[] = [];
  let alive = true;
  const port: MemoryPort = {
    said,
    postMessage: (message) => {
      if (!alive) throw new Error('Attempting to use a disconnected port object');
      const copy = JSON.parse(JSON.stringify(message)) as { type: string };
      said.push(copy);
      queueMicrotask(() => heard(port, copy));
    },
    disconnect: () => {
      alive = false;
    },
    onMessage: { addListener: (listener) => messageListeners.push(listener) },
    onDisconnect: { addListener: (listener) => disconnectListeners.push(listener) },
    tell: (message) => {
      for (const listener of messageListeners) listener(message);
    },
    drop: () => {
      alive = false;
      for (const listener of disconnectListeners) listener();
    },
  };
  return port;
}
