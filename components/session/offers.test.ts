import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { createCell } from './cell.ts';
import type { OfferAnswer, OfferRequest } from './engine-messages.ts';
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
function shelf(texts: readonly string[] = PHRASES, suited: readonly string[] = []) {
  const requests: OfferRequest[] = [];
  const log: string[] = [];
  const source = {
    offers: (request: OfferRequest): Promise<OfferAnswer> => {
      requests.push(request);
      const start = request.text.slice(request.at - 2, request.at);
      const going = texts
        .filter((phrase) => phrase.startsWith(start))
        .map((phrase) => suggestion('continuation', phrase.slice(start.length)));
      return Promise.resolve({ going, suited: suited.map((phrase) => suggestion('phrase', phrase)) });
    },
    accepted: ({ text }: Suggestion) => log.push(`took ${text}`),
    ignored: ({ text }: Suggestion) => log.push(`passed ${text}`),
  };
  return { requests, log, source };
}

function suggestion(kind: Suggestion['kind'], text: string): Suggestion {
  return { text, kind, source: 'pack', probability: 0.5 };
}

/** Lets answers that are there already be heard. */
const heard = () => vi.advanceTimersByTimeAsync(0);

async function desk(text: string, source = shelf()) {
  const field = createCell<BoundField | undefined>(bound(text));
  const opened = openOfferDesk({ field } as unknown as Session, () => Date.now());
  opened.setShown(true);
  opened.setContext({ source: source.source, reportType: 'party-debrief', threshold: 0.2 });
  await heard();
  const texts = () => opened.offers.get().list.map((one) => one.text);
  return { ...opened, field, texts, requests: source.requests, log: source.log };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('openOfferDesk', () => {
  it('asks with the text, the caret and the report type', async () => {
    const { requests, texts } = await desk('一是坚持');
    expect(requests).toEqual([
      {
        text: '一是坚持',
        at: 4,
        reportType: 'party-debrief',
        threshold: 0.2,
        continuations: 5,
        phrases: 4,
      },
    ]);
    expect(texts()).toEqual(['问题导向，', '系统观念，']);
  });

  it('has phrases that suit the section behind the continuations, each once', async () => {
    const { offers } = await desk('坚持', shelf(PHRASES, ['压实主体责任，', '问题导向，']));
    expect(offers.get().list.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'continuation 问题导向，',
      'continuation 系统观念，',
      'phrase 压实主体责任，',
    ]);
  });

  it('leaves out the mere beginning of another one', async () => {
    const source = shelf(['坚持问题', '坚持问题导向，', '坚持问题导', '坚持系统观念，']);
    expect((await desk('坚持', source)).texts()).toEqual(['问题导向，', '系统观念，']);
  });

  it('answers the first key at once, and several quick ones together', async () => {
    const { field, requests, texts } = await desk('一是坚持');
    await vi.advanceTimersByTimeAsync(1000);
    for (const [step, text] of ['一是', '一是压', '一是压实'].entries()) field.set(bound(text, step + 2));
    await heard();
    expect(requests.map(({ at }) => at)).toEqual([4, 2]);
    await vi.advanceTimersByTimeAsync(50);
    expect(requests.map(({ at }) => at)).toEqual([4, 2, 4]);
    expect(texts()).toEqual(['主体责任，']);
  });

  it('does nothing while nobody looks, during composition, or for what is known', async () => {
    const { field, requests, setShown } = await desk('一是坚持');
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

  it('shows no answer to what is no longer asked', async () => {
    const source = shelf();
    const late: ((answer: OfferAnswer) => void)[] = [];
    source.source.offers = () => new Promise((resolve) => late.push(resolve));
    const { field, texts } = await desk('坚持', source);
    await vi.advanceTimersByTimeAsync(1000);
    field.set(bound('坚持问', 2));
    late[1]!({ going: [suggestion('continuation', '题导向，')], suited: [] });
    late[0]!({ going: [suggestion('continuation', '问题导向，')], suited: [] });
    await heard();
    expect(texts()).toEqual(['题导向，']);
  });

  it('moves the choice round, and takes the chosen one', async () => {
    const { choose, offers, take, accepted, log } = await desk('坚持');
    choose(1);
    expect((await take())?.suggestion.text).toBe('系统观念，');
    choose(1);
    expect(offers.get().chosen).toBe(0);
    choose(-1);
    expect(offers.get().chosen).toBe(1);
    const taken = await take(0);
    expect(taken?.suggestion.text).toBe('问题导向，');
    if (taken) accepted(taken.suggestion);
    expect(log).toEqual(['took 问题导向，']);
  });

  it('keeps to what was stepped to when the same place is looked at anew', async () => {
    const opened = await desk('一是坚持');
    opened.choose(1);
    const stepped = opened.texts()[1]!;
    const more = shelf(['坚持稳中求进，', ...PHRASES]);
    opened.setContext({ source: more.source, reportType: 'party-debrief', threshold: 0.2 });
    await heard();
    expect(opened.texts()).toHaveLength(3);
    expect((await opened.take())?.suggestion.text).toBe(stepped);
  });

  it('gives nothing that no longer goes on from the caret', async () => {
    const { field, take } = await desk('坚持');
    field.set({ ...bound('坚持'), composing: true });
    expect(await take()).toBeUndefined();
    field.set(bound('坚持压实', 2));
    expect(await take()).toBeUndefined();
    field.set(undefined);
    expect(await take()).toBeUndefined();
  });

  it('gives nothing once the writer has typed on while the answer was under way', async () => {
    const { field, take } = await desk('坚持');
    const taking = take();
    field.set(bound('坚持问', 2));
    expect(await taking).toBeUndefined();
  });

  it('still gives what goes on from a caret that only moved to the like', async () => {
    const { field, take } = await desk('坚持，坚持');
    field.set(bound('坚持，坚持', 1, 2));
    expect((await take())?.suggestion.text).toBe('问题导向，');
  });

  it('learns what was passed over by typing something else, not by typing along', async () => {
    const { field, log } = await desk('坚持');
    field.set(bound('坚持问', 2));
    await vi.advanceTimersByTimeAsync(50);
    expect(log).toEqual([]);
    field.set(bound('坚持', 3));
    await vi.advanceTimersByTimeAsync(50);
    field.set(bound('坚持党', 4));
    await vi.advanceTimersByTimeAsync(50);
    expect(log).toEqual(['passed 问题导向，']);
  });

  it('is silent until the next sentence once it was told to', async () => {
    const { field, silence, texts, requests } = await desk('坚持');
    silence();
    expect(texts()).toEqual([]);
    const type = async (text: string, version: number) => {
      field.set(bound(text, version));
      await vi.advanceTimersByTimeAsync(50);
    };
    await type('坚持做，坚持', 2);
    expect(texts()).toEqual([]);
    expect(requests.length).toBe(1);
    await type('坚持做，坚持好。坚持', 3);
    expect(texts()).toEqual(['问题导向，', '系统观念，']);
  });

  it('is not silent elsewhere in the draft, nor silenced where nothing is offered', async () => {
    const { field, silence, texts } = await desk('一是坚持');
    silence();
    field.set(bound('坚持', 2));
    await vi.advanceTimersByTimeAsync(50);
    expect(texts()).toEqual(['问题导向，', '系统观念，']);
    field.set(bound('无', 3));
    await vi.advanceTimersByTimeAsync(50);
    silence();
    field.set(bound('无坚持', 4));
    await vi.advanceTimersByTimeAsync(50);
    expect(texts()).toEqual(['问题导向，', '系统观念，']);
  });
});
