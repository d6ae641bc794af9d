import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Suggestion, SuggestRequest } from '../../lib/suggest/suggestion.ts';
import { createCell } from './cell.ts';
import type { BoundField } from './mirror.ts';
import { openOfferDesk } from './offers.ts';
import type { Session } from './session.ts';

const info = { id: 'f', kind: 'textarea', label: '正文', key: 'k', multiline: true } as const;
const bound = (text: string, version = 1, at = text.length): BoundField => ({
  info,
  version,
  text,
  selection: { from: at, to: at },
  composing: false,
});

const PHRASES = ['坚持问题导向，', '坚持系统观念，', '压实主体责任，'];

/** Offers the phrases that go on from the last two characters. */
function shelf() {
  const requests: SuggestRequest[] = [];
  const log: string[] = [];
  const suggest = (request: SuggestRequest): Suggestion[] => {
    requests.push(request);
    const start = request.before.slice(-2);
    return PHRASES.filter((phrase) => phrase.startsWith(start)).map((phrase) => ({
      text: phrase.slice(start.length),
      kind: 'continuation',
      source: 'pack',
      probability: 0.5,
    }));
  };
  const source = {
    suggest,
    phrases: (): Suggestion[] => [],
    accepted: ({ text }: Suggestion) => log.push(`took ${text}`),
    ignored: ({ text }: Suggestion) => log.push(`passed ${text}`),
  };
  return { requests, log, source };
}

function desk(text: string) {
  const field = createCell<BoundField | undefined>(bound(text));
  const { requests, log, source } = shelf();
  const opened = openOfferDesk({ field } as unknown as Session);
  opened.setShown(true);
  opened.setContext({ source, roleAt: () => 'duty', reportType: 'party-debrief', threshold: 0.2 });
  return { ...opened, field, requests, log };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('openOfferDesk', () => {
  it('asks with the text left of the caret, the section and the report type', () => {
    const { requests, offers } = desk('一是坚持');
    expect(requests).toEqual([
      { before: '一是坚持', limit: 5, reportType: 'party-debrief', section: 'duty' },
    ]);
    expect(offers.get().list.map(({ text }) => text)).toEqual(['问题导向，', '系统观念，']);
  });

  it('has phrases that suit the section behind the continuations, each once', () => {
    const { setContext, offers } = desk('坚持');
    const phrase = (text: string): Suggestion => ({
      text,
      kind: 'phrase',
      source: 'pack',
      probability: 0.01,
    });
    const source = {
      ...shelf().source,
      phrases: () => [phrase('压实主体责任，'), phrase('问题导向，')],
    };
    setContext({ source, roleAt: () => 'duty', threshold: 0 });
    expect(offers.get().list.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'continuation 问题导向，',
      'continuation 系统观念，',
      'phrase 压实主体责任，',
    ]);
  });

  it('leaves out the mere beginning of another one', () => {
    const { setContext, offers } = desk('坚持');
    const texts = ['问题', '问题导向，', '问题导', '系统观念，'];
    const suggest = () =>
      texts.map((text) => ({ text, kind: 'continuation', source: 'pack', probability: 0.5 }) as const);
    setContext({ source: { ...shelf().source, suggest }, roleAt: () => undefined, threshold: 0 });
    expect(offers.get().list.map(({ text }) => text)).toEqual(['问题导向，', '系统观念，']);
  });

  it('follows the caret, once it rests', async () => {
    const { field, requests, offers } = desk('一是坚持');
    for (const [step, text] of ['一是', '一是压', '一是压实'].entries()) field.set(bound(text, step + 2));
    expect(requests.length).toBe(1);
    await vi.advanceTimersByTimeAsync(50);
    expect(requests.length).toBe(2);
    expect(offers.get().list.map(({ text }) => text)).toEqual(['主体责任，']);
  });

  it('does nothing while nobody looks, during composition, or for what is known', async () => {
    const { field, requests, setShown } = desk('一是坚持');
    field.set({ ...bound('一是坚持', 1), composing: true });
    await vi.advanceTimersByTimeAsync(500);
    field.set(bound('一是坚持', 1));
    await vi.advanceTimersByTimeAsync(500);
    setShown(false);
    field.set(bound('压实', 2));
    await vi.advanceTimersByTimeAsync(500);
    expect(requests.length).toBe(1);
    setShown(true);
    expect(requests.length).toBe(2);
  });

  it('moves the choice round, and takes the chosen one', () => {
    const { choose, offers, take, accepted, log } = desk('坚持');
    choose(1);
    expect(take()?.suggestion.text).toBe('系统观念，');
    choose(1);
    expect(offers.get().chosen).toBe(0);
    choose(-1);
    expect(offers.get().chosen).toBe(1);
    const taken = take(0);
    expect(taken?.suggestion.text).toBe('问题导向，');
    if (taken) accepted(taken.suggestion);
    expect(log).toEqual(['took 问题导向，']);
  });

  it('gives nothing that no longer goes on from the caret', () => {
    const { field, take } = desk('坚持');
    field.set({ ...bound('坚持'), composing: true });
    expect(take()).toBeUndefined();
    field.set(bound('坚持压实', 2));
    expect(take()).toBeUndefined();
    field.set(undefined);
    expect(take()).toBeUndefined();
  });

  it('still gives what goes on from a caret that only moved to the like', () => {
    const { field, take } = desk('坚持，坚持');
    field.set(bound('坚持，坚持', 1, 2));
    expect(take()?.suggestion.text).toBe('问题导向，');
  });

  it('learns what was passed over by typing something else, not by typing along', async () => {
    const { field, log } = desk('坚持');
    field.set(bound('坚持问', 2));
    await vi.advanceTimersByTimeAsync(50);
    expect(log).toEqual([]);
    field.set(bound('坚持', 3));
    await vi.advanceTimersByTimeAsync(50);
    field.set(bound('坚持党', 4));
    await vi.advanceTimersByTimeAsync(50);
    expect(log).toEqual(['passed 问题导向，']);
  });
});
