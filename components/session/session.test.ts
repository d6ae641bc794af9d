import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyEdits } from '../../lib/draft/remap.ts';
import type { FieldInfo, SidebarMessage, WriteResult } from '../../lib/message/protocol.ts';
import { DEFAULT_KEYS } from '../../lib/message/protocol.ts';
import { createMemoryPort, type MemoryPort } from './memory-port.ts';
import { openSession } from './session.ts';
import type { WriteOutcome } from './writes.ts';

const LAYOUT = { side: 'right', width: 340, collapsed: false, beside: true } as const;
const INFO: FieldInfo = { id: 'f1', kind: 'textarea', label: '正文', key: 'k', multiline: true };

type Heard = SidebarMessage | { type: 'hello' };

/** A page with one field behind a background; `answerWrites` off: writes are done, their answers get lost. */
function page(text = '甲乙丙') {
  const state = {
    text,
    version: 1,
    answerWrites: true,
    takeWrites: true,
    refusal: undefined as WriteResult | undefined,
  };
  let current: MemoryPort | undefined;
  const tellField = (port: MemoryPort) =>
    port.tell({
      type: 'field',
      field: INFO,
      version: state.version,
      text: state.text,
      selection: { from: 0, to: 0 },
    });

  const heard = (port: MemoryPort, said: { type: string }) => {
    const message = said as Heard;
    if (message.type === 'hello') port.tell({ type: 'welcome', origin: 'http://oa.example', layout: LAYOUT });
    if (message.type === 'resync') tellField(port);
    if (message.type === 'write' && state.takeWrites) {
      let result: WriteResult = state.refusal ?? { ok: false, refusal: 'stale' };
      if (!state.refusal && message.version === state.version) {
        state.text = applyEdits(state.text, message.edits);
        state.version += 1;
        result = { ok: true, version: state.version };
      }
      if (!state.answerWrites) return;
      if (result.ok) tellField(port);
      port.tell({ type: 'written', request: message.request, result });
    }
  };
  const session = openSession({
    nonce: () => 'n',
    mayRest: () => false,
    connect: () => {
      current = createMemoryPort(heard);
      return current;
    },
  });
  const port = () => current as MemoryPort;
  return { session, state, port };
}

async function bound(text?: string) {
  const host = page(text);
  await vi.advanceTimersByTimeAsync(10);
  const field = host.session.field.get();
  if (!field) throw new Error('no field was bound');
  return { ...host, field };
}

const INSERT = [{ from: 3, to: 3, insert: '丁' }];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('openSession', () => {
  it('asks for the field once it is welcome', async () => {
    const { session, field } = await bound();
    expect(field).toMatchObject({ text: '甲乙丙', version: 1 });
    expect(session.origin.get()).toBe('http://oa.example');
    expect(session.layout.get()).toEqual(LAYOUT);
  });

  it('asks again when an edit went missing', async () => {
    const { session, state, port } = await bound();
    state.text = '别的';
    state.version = 9;
    port().tell({
      type: 'edit',
      field: 'f1',
      version: 9,
      edit: { from: 0, to: 0, insert: '' },
      selection: { from: 0, to: 0 },
      marks: 0,
    });
    await vi.advanceTimersByTimeAsync(10);
    expect(session.field.get()).toMatchObject({ text: '别的', version: 9 });
  });

  it('writes, and tells what came of it', async () => {
    const { session, field, state } = await bound();
    const first = session.write(field, INSERT);
    await vi.advanceTimersByTimeAsync(10);
    expect(await first).toEqual({ ok: true, version: 2 });
    expect(state.text).toBe('甲乙丙丁');
    // The field that the caller holds is now an old one.
    const second = session.write(field, INSERT);
    await vi.advanceTimersByTimeAsync(10);
    expect(await second).toEqual({ ok: false, refusal: 'stale' });
    expect(state.text).toBe('甲乙丙丁');
  });

  it.each<[string, boolean, string, WriteOutcome]>([
    ['was done', true, '甲乙丙', { ok: true, version: 2 }],
    ['never arrived', false, '甲乙丙', { ok: false, refusal: 'unreachable' }],
    ['met other text', false, '甲乙丙，后来的', { ok: false, refusal: 'stale' }],
  ])('finds out about a write whose answer got lost: it %s', async (_, taken, text, outcome) => {
    const { session, field, state, port } = await bound();
    state.answerWrites = false;
    state.takeWrites = taken;
    const write = session.write(field, INSERT);
    await vi.advanceTimersByTimeAsync(10);
    if (text !== '甲乙丙') {
      state.text = text;
      state.version += 1;
    }
    port().drop();
    await vi.advanceTimersByTimeAsync(6000);
    expect(await write).toEqual(outcome);
  });

  it('does not keep a writer waiting for a page that is gone', async () => {
    const { session, field, state, port } = await bound();
    state.answerWrites = false;
    const write = session.write(field, INSERT);
    port().tell({ type: 'unbound' });
    expect(session.field.get()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(500);
    expect(await write).toEqual({ ok: false, refusal: 'unreachable' });
  });

  it('hears why from a page that has let its field go meanwhile', async () => {
    const { session, field, state, port } = await bound();
    state.answerWrites = false;
    const write = session.write(field, INSERT);
    port().tell({ type: 'unbound' });
    port().tell({ type: 'written', request: 1, result: { ok: false, refusal: 'detached' } });
    expect(await write).toEqual({ ok: false, refusal: 'detached' });
  });

  it('tells the keys after each reconnect', async () => {
    const { session, port } = await bound();
    session.setKeys(DEFAULT_KEYS);
    port().drop();
    await vi.advanceTimersByTimeAsync(100);
    expect(port().said.map(({ type }) => type)).toEqual(['hello', 'keys', 'resync', 'look-around']);
  });

  it('changes the layout at once, and follows the page’s', async () => {
    const { session, port } = await bound();
    session.setLayout({ collapsed: true });
    expect(session.layout.get()).toEqual({ ...LAYOUT, collapsed: true });
    expect(port().said.some(({ type }) => type === 'layout')).toBe(true);
    port().tell({ type: 'layout', layout: LAYOUT });
    expect(session.layout.get()).toEqual(LAYOUT);
  });

  it('passes keys and captured text on', async () => {
    const { session, port } = await bound();
    const got: string[] = [];
    session.onKey((command) => got.push(command));
    session.onCapture((text) => got.push(text));
    port().tell({ type: 'key', command: 'next' });
    port().tell({ type: 'capture', text: '一段' });
    expect(got).toEqual(['next', '一段']);
  });
});
