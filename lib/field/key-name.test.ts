import { expect, it } from 'vitest';
import { DEFAULT_KEYS } from '../message/protocol.ts';
import { keyName } from './key-name.ts';

const NONE = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

it.each([
  [{ ...NONE, key: 'F8' }, 'F8'],
  [{ ...NONE, key: 'F8', shiftKey: true }, 'Shift+F8'],
  [{ ...NONE, key: 'Enter', altKey: true }, 'Alt+Enter'],
  [{ ...NONE, key: 's', ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+S'],
  [{ ...NONE, key: 'ArrowDown', altKey: true, metaKey: true }, 'Alt+Meta+ArrowDown'],
])('names %o', (event, name) => {
  expect(keyName(event)).toBe(name);
});

it('can name all default keys', () => {
  for (const name of Object.values(DEFAULT_KEYS)) {
    const parts = name.split('+');
    const event = {
      key: parts[parts.length - 1]!,
      ctrlKey: parts.includes('Ctrl'),
      altKey: parts.includes('Alt'),
      shiftKey: parts.includes('Shift'),
      metaKey: parts.includes('Meta'),
    };
    expect(keyName(event)).toBe(name);
  }
});
