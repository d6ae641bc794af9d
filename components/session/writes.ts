import { applyEdits } from '../../lib/draft/remap.ts';
import type { Span, TextEdit } from '../../lib/draft/span.ts';
import type { SidebarMessage, WriteResult } from '../../lib/message/protocol.ts';
import type { BoundField } from './mirror.ts';
import { createTimer, type Timer } from './timer.ts';

/** What became of a write; `unreachable`: nobody took it, the draft is as it was. */
export type WriteOutcome = WriteResult | { readonly ok: false; readonly refusal: 'unreachable' };

interface Pending {
  readonly field: string;
  readonly version: number;
  /** The text as it is once the write is done: how to tell, should the answer get lost with the background. */
  readonly expected: string;
  readonly settle: (outcome: WriteOutcome) => void;
  readonly patience: Timer;
}

export interface Writes {
  /** Sends the edits (rising order, disjoint, in the offsets of the field's text) and waits for what came of them. */
  readonly write: (field: BoundField, edits: readonly TextEdit[], select?: Span) => Promise<WriteOutcome>;
  readonly answered: (request: number, result: WriteResult) => void;
  /** The guest told the whole field: writes whose answers were lost are judged by it. */
  readonly resynced: (field: BoundField) => void;
  /** No field is bound any more. A guest that has let its field go still answers; where there is none, nobody will. */
  readonly unbound: () => void;
  /** The link is lost. */
  readonly abandon: () => void;
}

/** An editor takes text in milliseconds; what has not answered after so many ms was lost on the way. */
const PATIENCE = 5000;
/** The answer of a guest that is still there comes in a few ms, whatever became of its field. ms. */
const LAST_WORD = 500;

export function createWrites(send: (message: SidebarMessage) => boolean): Writes {
  const pending = new Map<number, Pending>();
  let requests = 0;

  const settle = (request: number, outcome: WriteOutcome) => {
    const waiting = pending.get(request);
    pending.delete(request);
    waiting?.patience.stop();
    waiting?.settle(outcome);
  };

  return {
    write: (field, edits, select) =>
      new Promise((resolve) => {
        requests += 1;
        const request = requests;
        const patience = createTimer(() => settle(request, { ok: false, refusal: 'unreachable' }));
        patience.start(PATIENCE);
        pending.set(request, {
          field: field.info.id,
          version: field.version,
          expected: applyEdits(field.text, edits),
          settle: resolve,
          patience,
        });
        const message: SidebarMessage = {
          type: 'write',
          request,
          field: field.info.id,
          version: field.version,
          edits,
          ...(select ? { select } : {}),
        };
        if (!send(message)) settle(request, { ok: false, refusal: 'unreachable' });
      }),
    answered: settle,
    resynced: (field) => {
      for (const [request, waiting] of pending) {
        const done = waiting.field === field.info.id && waiting.expected === field.text;
        // Behind the version it was meant for and yet not there: the field has moved on without it.
        if (done) settle(request, { ok: true, version: field.version });
        else if (waiting.field !== field.info.id) settle(request, { ok: false, refusal: 'detached' });
        else if (field.version > waiting.version) settle(request, { ok: false, refusal: 'stale' });
      }
    },
    unbound: () => {
      for (const { patience } of pending.values()) patience.start(LAST_WORD);
    },
    abandon: () => {
      for (const request of [...pending.keys()]) settle(request, { ok: false, refusal: 'unreachable' });
    },
  };
}
