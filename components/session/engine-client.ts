import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { type Cell, createCell } from './cell.ts';
import type { Engine } from './engine.ts';
import type { EngineReport, EngineRequest, Hit, OfferAnswer, OfferRequest } from './engine-messages.ts';

/** The part of a `Worker` that is used. */
export interface EngineWorker {
  postMessage(request: EngineRequest): void;
  addEventListener(type: 'message', listener: (event: { readonly data: EngineReport }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

export type EnginePlace = 'worker' | 'page';

export interface EngineClient {
  /** Grows whenever the engine knows something new: 0 until it is there. */
  readonly version: Cell<number>;
  /** Where it runs; undefined until it has spoken. */
  readonly place: Cell<EnginePlace | undefined>;
  /** Starts it, once. */
  readonly start: () => void;
  readonly offers: (request: OfferRequest) => Promise<OfferAnswer>;
  readonly search: (query: string, limit: number) => Promise<readonly Hit[]>;
  readonly whole: (hit: string) => Promise<string>;
  readonly accepted: (suggestion: Suggestion) => void;
  readonly ignored: (suggestion: Suggestion) => void;
}

export interface EngineClientOptions {
  /** Throws where the browser has no such workers. */
  readonly startWorker: () => EngineWorker;
  /** The engine in this very page, for browsers without. */
  readonly startHere: (post: (report: EngineReport) => void) => Promise<Engine>;
}

type Asked = Extract<EngineRequest, { readonly id: number }>;
/** Without its number, each kind for itself. */
type Question = Asked extends infer One ? (One extends Asked ? Omit<One, 'id'> : never) : never;

/** Speaks with the engine: in a worker, so that the sidebar never waits; in this page only where a worker can't start. */
export function openEngineClient({ startWorker, startHere }: EngineClientOptions): EngineClient {
  const version = createCell(0);
  const place = createCell<EnginePlace | undefined>(undefined);
  const waiting = new Map<number, { readonly request: Asked; readonly resolve: (answer: never) => void }>();
  /** What was told before the engine was there. */
  const untold: EngineRequest[] = [];
  let send: ((request: EngineRequest) => void) | undefined;
  let started = false;
  let count = 0;

  const hear = (from: EnginePlace) => (report: EngineReport) => {
    place.set(from);
    if (report.type === 'changed') {
      version.set(version.get() + 1);
      return;
    }
    const asked = waiting.get(report.id);
    waiting.delete(report.id);
    // The kind of the answer follows from the question.
    asked?.resolve(report.answer as never);
  };
  const open = (to: (request: EngineRequest) => void) => {
    send = to;
    for (const request of untold.splice(0)) to(request);
  };
  const here = async () => {
    send = undefined;
    // What the worker was asked and never answered is asked again.
    untold.unshift(
      ...[...waiting.values()].map(({ request }) => request).filter((one) => !untold.includes(one)),
    );
    const engine = await startHere(hear('page'));
    open(engine.receive);
  };
  const start = () => {
    if (started) return;
    started = true;
    try {
      const worker = startWorker();
      const hearWorker = hear('worker');
      worker.addEventListener('message', ({ data }) => hearWorker(data));
      worker.addEventListener('error', () => {
        // Once it has spoken, an error is one of ours and shows in the console; before, it can't start at all.
        if (version.get() > 0) return;
        worker.terminate();
        void here();
      });
      open((request) => worker.postMessage(request));
    } catch (error) {
      console.info(`gaobian: no worker (${String(error)})`);
      void here();
    }
  };

  const tell = (request: EngineRequest) => {
    if (send) send(request);
    else untold.push(request);
  };
  const ask = <Answer>(question: Question): Promise<Answer> =>
    new Promise<Answer>((resolve) => {
      count++;
      const request: Asked = { ...question, id: count };
      waiting.set(count, { request, resolve });
      tell(request);
    });

  return {
    version,
    place,
    start,
    offers: (request) => ask<OfferAnswer>({ type: 'offers', request }),
    search: (query, limit) => ask<readonly Hit[]>({ type: 'search', query, limit }),
    whole: (hit) => ask<string>({ type: 'whole', hit }),
    accepted: (suggestion) => tell({ type: 'accepted', suggestion }),
    ignored: (suggestion) => tell({ type: 'ignored', suggestion }),
  };
}
