import { describe, expect, it } from 'vitest';
import type { FieldInfo, GuestMessage, SidebarMessage } from '../../lib/message/protocol.ts';
import { createMemoryPort, type MemoryPort } from './memory-port.ts';
import { openSession } from './session.ts';
import { createLonePort, createSwitchboard } from './switchboard.ts';

const fieldOf = (id: string): FieldInfo => ({
  id,
  kind: 'textarea',
  label: id,
  key: `k-${id}`,
  multiline: true,
});
const announce = (id: string, text: string): GuestMessage => ({
  type: 'field',
  field: fieldOf(id),
  version: 1,
  text,
  selection: { from: 0, to: 0 },
});
const LAYOUT = { side: 'right', width: 340, collapsed: false, beside: true } as const;
const turn = () => new Promise((resolve) => setTimeout(resolve));

async function opened() {
  let port: MemoryPort | undefined;
  const board = createSwitchboard(() => {
    port = createMemoryPort((from, { type }) => {
      if (type === 'hello') from.tell({ type: 'welcome', origin: 'http://oa.example', layout: LAYOUT });
      if (type === 'resync') from.tell(announce('page', '网页里的正文'));
    });
    return port;
  });
  const session = openSession({ connect: board.connect, nonce: () => 'n', mayRest: () => false });
  await turn();
  const heard: SidebarMessage[] = [];
  const plugIn = () => {
    const unplug = board.plugIn({
      hear: (message) => {
        heard.push(message);
        if (message.type === 'resync') board.tell(announce('pad', '写作板'));
      },
    });
    session.refresh();
    return unplug;
  };
  return { board, session, heard, plugIn, port: port! };
}

describe('createSwitchboard', () => {
  it('leaves all to the page until an own field is plugged in', async () => {
    const { session } = await opened();
    expect(session.field.get()?.info.id).toBe('page');
  });

  it('asks the own field instead of the page’s, and passes on what is not for a field', async () => {
    const { session, plugIn, heard, port } = await opened();
    plugIn();
    const before = port.said.length;
    expect(session.field.get()?.info.id).toBe('pad');
    const field = session.field.get()!;
    session.mark(field, []);
    session.reveal(field, { from: 0, to: 1 });
    session.focusField();
    void session.write(field, [{ from: 0, to: 0, insert: '甲' }]);
    session.setLayout({ side: 'left' });
    expect(heard.map(({ type }) => type)).toEqual(['resync', 'marks', 'reveal', 'focus', 'write']);
    expect(port.said.slice(before).map(({ type }) => type)).toEqual(['layout']);
  });

  it('keeps the page’s news of its fields away meanwhile', async () => {
    const { session, plugIn, port } = await opened();
    plugIn();
    port.tell(announce('other', '别的字段'));
    port.tell({ type: 'unbound' });
    expect(session.field.get()?.info.id).toBe('pad');
    port.tell({ type: 'layout', layout: { ...LAYOUT, collapsed: true } });
    expect(session.layout.get()?.collapsed).toBe(true);
  });

  it('tells both of new keys', async () => {
    const { session, plugIn, heard, port } = await opened();
    plugIn();
    session.setKeys({ accept: 'a', choose: 'b', chooseBack: 'c', silence: 'f', next: 'd', previous: 'e' });
    expect(heard.at(-1)?.type).toBe('keys');
    expect(port.said.at(-1)?.type).toBe('keys');
  });

  it('gives the page its field back', async () => {
    const { session, plugIn } = await opened();
    const unplug = plugIn();
    unplug();
    session.refresh();
    await turn();
    expect(session.field.get()?.info.id).toBe('page');
  });
});

describe('createLonePort', () => {
  it('welcomes a sidebar that has nothing but its own field', async () => {
    const board = createSwitchboard(() => createLonePort('gaobian:pad'));
    const session = openSession({ connect: board.connect, nonce: () => '', mayRest: () => false });
    await turn();
    expect(session.link.get()).toBe('open');
    expect(session.origin.get()).toBe('gaobian:pad');
    expect(session.field.get()).toBeUndefined();
    board.plugIn({ hear: ({ type }) => type === 'resync' && board.tell(announce('pad', '')) });
    session.refresh();
    expect(session.field.get()?.info.id).toBe('pad');
  });
});
