import { describe, expect, it } from 'vitest';
import { type CaretOfferList, PAD_KEY } from '../../lib/message/protocol.ts';
import type { Settings } from '../../lib/store/settings-schema.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { offerAtCaret } from './caret-offers.ts';
import { createCell } from './cell.ts';
import type { BoundField } from './mirror.ts';
import type { Offers } from './offers.ts';

const field: BoundField = {
  info: { id: 'f', kind: 'textarea', label: '正文', key: 'k', multiline: true },
  version: 1,
  text: '全面从严',
  selection: { from: 4, to: 4 },
  composing: false,
};
const listOf = (...texts: readonly string[]): readonly Suggestion[] =>
  texts.map((text) => ({ text, kind: 'continuation', source: 'pack', probability: 0.5 }));
const NONE: Offers = { list: [], chosen: 0, before: '' };

function start({ on = true, bound = field } = {}) {
  const sent: [number, readonly string[], number][] = [];
  const themes: string[] = [];
  const cell = createCell<BoundField | undefined>(bound);
  const offers = createCell<Offers>(NONE);
  const settings = createCell<Pick<Settings, 'caretOffers' | 'theme'>>({ caretOffers: on, theme: 'system' });
  const offer = ({ version }: BoundField, { texts, chosen, theme }: CaretOfferList) => {
    sent.push([version, texts, chosen]);
    themes.push(theme);
  };
  offerAtCaret({ field: cell, offer }, { offers }, settings);
  return { sent, themes, field: cell, offers, settings };
}

const six = { list: listOf('一', '二', '三', '四', '五', '六'), chosen: 0, before: field.text };

describe('offers beside the caret', () => {
  it('are the first five of the list', () => {
    const { sent, offers } = start();
    offers.set(six);
    expect(sent).toEqual([[1, ['一', '二', '三', '四', '五'], 0]]);
  });

  it('go along with what is chosen', () => {
    const { sent, offers } = start();
    offers.set({ ...six, chosen: 5 });
    expect(sent).toEqual([[1, ['二', '三', '四', '五', '六'], 4]]);
  });

  it('are none unless they are wanted, and go when they no longer are', () => {
    const { sent, offers, settings } = start({ on: false });
    offers.set(six);
    expect(sent).toEqual([]);
    settings.set({ caretOffers: true, theme: 'system' });
    settings.set({ caretOffers: false, theme: 'system' });
    expect(sent.map(([, texts]) => texts.length)).toEqual([5, 0]);
  });

  it('have the theme that the writer chose, at once', () => {
    const { themes, offers, settings } = start();
    offers.set(six);
    settings.set({ caretOffers: true, theme: 'dark' });
    expect(themes).toEqual(['system', 'dark']);
  });

  it('are sent once for one state of the field', () => {
    const { sent, offers, field: cell } = start();
    offers.set(six);
    offers.set({ ...six });
    cell.set({ ...field });
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['the caret has moved on', { ...field, version: 2, text: '全面从严治', selection: { from: 5, to: 5 } }],
    ['an input method holds text', { ...field, composing: true }],
  ])('go when %s', (_, next) => {
    const { sent, offers, field: cell } = start();
    offers.set(six);
    cell.set(next);
    expect(sent.at(-1)).toEqual([next.version, [], 0]);
  });

  it('come again after a composition that was given up', () => {
    const { sent, offers, field: cell } = start();
    offers.set(six);
    cell.set({ ...field, composing: true });
    cell.set({ ...field });
    expect(sent.map(([, texts]) => texts.length)).toEqual([5, 0, 5]);
  });

  it('leave the pad alone', () => {
    const { sent, offers } = start({ bound: { ...field, info: { ...field.info, key: PAD_KEY } } });
    offers.set(six);
    expect(sent).toEqual([]);
  });
});
