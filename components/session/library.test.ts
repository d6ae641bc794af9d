import { afterEach, describe, expect, it, vi } from 'vitest';
import { StoreError } from '../../lib/store/errors.ts';
import { testBrowser } from '../../lib/store/testing.ts';
import { openLibrary } from './library.ts';

const browsers: ReturnType<typeof testBrowser>[] = [];
afterEach(() => {
  for (const browser of browsers.splice(0)) browser.close();
});

function memoryStore() {
  const browser = testBrowser();
  browsers.push(browser);
  return browser.page();
}

describe('openLibrary', () => {
  it('shows what the store has, and follows it', async () => {
    const store = memoryStore();
    const library = openLibrary(
      () => Promise.resolve(store),
      () => {},
    );
    expect(library.snippets.get()).toBeUndefined();
    await vi.waitFor(() => expect(library.snippets.get()).toEqual([]));
    await library.use((opened) => opened.snippets.save({ text: '坚持问题导向。' }));
    await vi.waitFor(() => expect(library.snippets.get()?.length).toBe(1));
    await library.use((opened) => opened.settings.set({ indent: true }));
    await vi.waitFor(() => expect(library.settings.get().indent).toBe(true));
    expect(library.trouble.get()).toBeUndefined();
  });

  it('says why a call failed, and goes on', async () => {
    const errors: string[] = [];
    const library = openLibrary(
      () => Promise.resolve(memoryStore()),
      (error) => errors.push(error.code),
    );
    expect(await library.use((store) => store.snippets.save({ text: '  ' }))).toBeUndefined();
    expect(errors).toEqual(['invalid']);
    expect(await library.use((store) => store.snippets.save({ text: '一段' }))).toMatchObject({
      text: '一段',
    });
  });

  it('has the defaults, and the reason, where the store can’t be opened', async () => {
    const store = memoryStore();
    const denied = { ...store, open: () => Promise.reject(new StoreError('denied')) };
    const library = openLibrary(
      () => Promise.resolve(denied),
      () => {},
    );
    await vi.waitFor(() => expect(library.trouble.get()).toBe(new StoreError('denied').message));
    expect(library.settings.get().indent).toBe(false);
  });
});
