import { describe, expect, it } from 'vitest';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { type EngineWorker, openEngineClient } from './engine-client.ts';
import type { EngineReport, EngineRequest } from './engine-messages.ts';

const REQUEST = { text: '坚持', at: 2, threshold: 0, continuations: 5, phrases: 4 };
const ANSWER = { going: [], suited: [] };
const TAKEN: Suggestion = { text: '问题导向，', kind: 'continuation', source: 'pack', probability: 0.5 };

/** An engine that answers whatever it is asked, and what it heard. */
function answering(post: (report: EngineReport) => void) {
  const heard: EngineRequest[] = [];
  return {
    heard,
    receive: (request: EngineRequest) => {
      heard.push(request);
      if ('id' in request) post({ type: 'answer', id: request.id, answer: ANSWER });
    },
  };
}

function fakeWorker() {
  let message: (event: { readonly data: EngineReport }) => void = () => {};
  let error = () => {};
  const heard: EngineRequest[] = [];
  const worker = {
    postMessage: (request: EngineRequest) => heard.push(request),
    addEventListener: (type: 'message' | 'error', listener: typeof message & typeof error) => {
      if (type === 'message') message = listener;
      else error = listener;
    },
    terminate: () => {},
  } as unknown as EngineWorker;
  return { worker, heard, say: (data: EngineReport) => message({ data }), fail: () => error() };
}

const never = () => Promise.reject(new Error('must not start here'));

describe('openEngineClient', () => {
  it('starts nothing before it is told to, and then asks what was asked meanwhile', async () => {
    const { worker, heard, say } = fakeWorker();
    const client = openEngineClient({ startWorker: () => worker, startHere: never });
    const answer = client.offers(REQUEST);
    expect(heard).toEqual([]);
    client.start();
    client.start();
    expect(heard).toEqual([{ type: 'offers', id: 1, request: REQUEST }]);
    say({ type: 'answer', id: 1, answer: ANSWER });
    expect(await answer).toBe(ANSWER);
  });

  it('counts what the engine learns', () => {
    const { worker, say } = fakeWorker();
    const client = openEngineClient({ startWorker: () => worker, startHere: never });
    client.start();
    expect(client.version.get()).toBe(0);
    say({ type: 'changed' });
    expect(client.version.get()).toBe(1);
    expect(client.place.get()).toBe('worker');
  });

  it('works in the page where no worker can be made', async () => {
    const client = openEngineClient({
      startWorker: () => {
        throw new Error('no workers here');
      },
      startHere: (post) => Promise.resolve(answering(post)),
    });
    client.start();
    expect(await client.offers(REQUEST)).toBe(ANSWER);
  });

  it('works in the page where the worker breaks before it has said a word, and asks again', async () => {
    const { worker, fail } = fakeWorker();
    let here: ReturnType<typeof answering> | undefined;
    const client = openEngineClient({
      startWorker: () => worker,
      startHere: (post) => {
        here = answering(post);
        return Promise.resolve(here);
      },
    });
    client.start();
    const answer = client.offers(REQUEST);
    fail();
    client.accepted(TAKEN);
    expect(await answer).toBe(ANSWER);
    expect(client.place.get()).toBe('page');
    expect(here?.heard.map(({ type }) => type)).toEqual(['offers', 'accepted']);
  });
});
