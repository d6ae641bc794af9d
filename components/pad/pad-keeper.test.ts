import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PAD_KEY } from '../../lib/message/protocol.ts';
import type { Store } from '../../lib/store/index.ts';
import { createPadKeeper } from './pad-keeper.ts';

/** A store whose drafts answer at once, or never. */
function shelf(kept: string[], { answers = true } = {}) {
  const drafts = {
    keep: async (key: string, { text }: { readonly text: string }) => {
      expect(key).toBe(PAD_KEY);
      if (!answers) return new Promise(() => undefined);
      kept.push(text);
      return { text };
    },
    latest: async () => (kept.length > 0 ? { text: kept[kept.length - 1] } : undefined),
    list: async () => kept.map((text) => ({ id: text })),
    remove: async (...ids: string[]) => {
      kept.length = 0;
      return async () => void kept.push(...ids);
    },
  };
  const store = { drafts } as unknown as Store;
  return { use: <T>(action: (store: Store) => Promise<T>) => action(store) };
}

beforeEach(() => {
  vi.useFakeTimers();
  const words = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => words.get(key) ?? null,
    setItem: (key: string, value: string) => words.set(key, value),
    removeItem: (key: string) => words.delete(key),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('createPadKeeper', () => {
  it('keeps the text once the writer takes a breath, not at each key', async () => {
    const kept: string[] = [];
    const keeper = createPadKeeper(shelf(kept));
    keeper.changed('甲');
    keeper.changed('甲乙');
    expect(kept).toEqual([]);
    await vi.advanceTimersByTimeAsync(600);
    expect(kept).toEqual(['甲乙']);
  });

  it('has the last words of a page that was closed before its database answered', async () => {
    const closing = createPadKeeper(shelf([], { answers: false }));
    closing.changed('未存的字');
    closing.close();
    const kept = ['旧稿'];
    const next = createPadKeeper(shelf(kept));
    expect(await next.last()).toBe('未存的字');
    await vi.advanceTimersByTimeAsync(0);
    expect(kept).toEqual(['旧稿', '未存的字']);
    expect(await createPadKeeper(shelf(['别处后来写的'])).last()).toBe('别处后来写的');
  });

  it('clears, and has it back', async () => {
    const kept = ['一稿'];
    const keeper = createPadKeeper(shelf(kept));
    keeper.changed('二稿');
    const restore = await keeper.clear();
    await vi.advanceTimersByTimeAsync(600);
    expect(await keeper.last()).toBe('');
    await restore?.();
    expect(await keeper.last()).toBe('一稿');
  });

  it('does without the storage that a framed page is denied', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    expect(await createPadKeeper(shelf(['一稿'])).last()).toBe('一稿');
  });
});
