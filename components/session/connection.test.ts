import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SidebarInbound } from '../../lib/message/guards.ts';
import { openConnection } from './connection.ts';
import { createMemoryPort, type MemoryPort } from './memory-port.ts';

const WELCOME = {
  type: 'welcome',
  origin: 'http://oa.example',
  layout: { side: 'right', width: 340, collapsed: false, beside: true },
} as const;

/** A background that answers hellos while `answers` says so. */
function background(answers: () => unknown = () => WELCOME) {
  const ports: MemoryPort[] = [];
  const received: SidebarInbound[] = [];
  const rest = { allowed: false };
  const connection = openConnection({
    nonce: () => 'n1',
    mayRest: () => rest.allowed,
    onMessage: (message) => received.push(message),
    connect: () => {
      const port = createMemoryPort((from, message) => {
        const answer = message.type === 'hello' ? answers() : undefined;
        if (answer) from.tell(answer);
      });
      ports.push(port);
      return port;
    },
  });
  const last = () => ports[ports.length - 1] as MemoryPort;
  return { connection, ports, received, last, rest };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('openConnection', () => {
  it('says hello with the nonce and opens on the welcome', async () => {
    const { connection, last, received } = background();
    expect(connection.link.get()).toBe('connecting');
    expect(connection.send({ type: 'resync' })).toBe(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(last().said).toEqual([{ type: 'hello', nonce: 'n1' }]);
    expect(connection.link.get()).toBe('open');
    expect(received).toEqual([WELCOME]);
    expect(connection.send({ type: 'resync' })).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(last().said.map(({ type }) => type)).toEqual(['hello', 'resync']);
  });

  it('says hello again while nobody answers yet', async () => {
    let known = false;
    const { connection, last } = background(() => (known ? WELCOME : undefined));
    await vi.advanceTimersByTimeAsync(600);
    expect(connection.link.get()).toBe('connecting');
    expect(last().said.length).toBe(3);
    known = true;
    await vi.advanceTimersByTimeAsync(300);
    expect(connection.link.get()).toBe('open');
  });

  it('reconnects without a word, and what was said meanwhile arrives after the welcome', async () => {
    const { connection, ports, last } = background();
    await vi.advanceTimersByTimeAsync(0);
    const links: string[] = [];
    connection.link.subscribe(() => links.push(connection.link.get()));
    last().drop();
    expect(connection.send({ type: 'focus' })).toBe(true);
    await vi.advanceTimersByTimeAsync(100);
    expect(ports.length).toBe(2);
    expect(last().said.map(({ type }) => type)).toEqual(['hello', 'focus']);
    expect(links).toEqual([]);
  });

  it.each<[string, (connection: ReturnType<typeof openConnection>) => void]>([
    ['it is woken', (connection) => connection.wake()],
    ['there is something to say', (connection) => void connection.send({ type: 'focus' })],
  ])('leaves a sleeping background alone while nobody looks, until %s', async (_, act) => {
    const { connection, ports, last, rest } = background();
    await vi.advanceTimersByTimeAsync(0);
    rest.allowed = true;
    last().drop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ports.length).toBe(1);
    act(connection);
    await vi.advanceTimersByTimeAsync(0);
    expect(ports.length).toBe(2);
    expect(connection.link.get()).toBe('open');
  });

  it('is lost after some seconds of silence, goes on trying, and comes back', async () => {
    let there = false;
    const { connection } = background(() => (there ? WELCOME : undefined));
    await vi.advanceTimersByTimeAsync(4000);
    expect(connection.link.get()).toBe('lost');
    expect(connection.send({ type: 'focus' })).toBe(false);
    there = true;
    await vi.advanceTimersByTimeAsync(2500);
    expect(connection.link.get()).toBe('open');
  });

  it('is gone when the extension is', () => {
    const connection = openConnection({
      nonce: () => 'n1',
      mayRest: () => false,
      onMessage: () => {},
      connect: () => {
        throw new Error('Extension context invalidated.');
      },
    });
    expect(connection.link.get()).toBe('gone');
    expect(connection.send({ type: 'focus' })).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('drops messages of another shape, and those of a port that it has left', async () => {
    const { ports, received, last } = background();
    await vi.advanceTimersByTimeAsync(0);
    last().tell({ type: 'selection', field: 'f', version: 1, selection: { from: 2, to: 1 } });
    last().tell('hello');
    ports[0]?.drop();
    await vi.advanceTimersByTimeAsync(100);
    ports[0]?.tell({ type: 'unbound' });
    expect(received).toEqual([WELCOME, WELCOME]);
  });

  it('stays silent once it is closed', async () => {
    const { connection, ports } = background();
    await vi.advanceTimersByTimeAsync(0);
    connection.close();
    ports[0]?.drop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ports.length).toBe(1);
  });
});
