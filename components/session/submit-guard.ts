import { type Cell, createCell } from './cell.ts';
import type { Memory } from './memory.ts';
import type { ReviewDesk } from './review.ts';
import type { Session } from './session.ts';

/** A press on the page's submit button while errors were open. */
export interface Submitting {
  /** Errors at that moment. */
  readonly open: number;
  /** The press was stopped; the next one goes through. */
  readonly held: boolean;
}

export interface SubmitDesk {
  readonly submitting: Cell<Submitting | undefined>;
  readonly dismiss: () => void;
}

/** Keeps the guest told of open errors and of what the writer wants done about them on this site. */
export function openSubmitDesk(session: Session, memory: Memory, review: ReviewDesk): SubmitDesk {
  const submitting = createCell<Submitting | undefined>(undefined);
  const open = () =>
    review.review.get()?.items.filter(({ finding }) => finding.severity === 'error').length ?? 0;
  const tell = () => {
    session.setGuard(memory.site.get()?.submitGuard ?? 'off', open());
    // All filled in the meantime: nothing to hold against the draft any more.
    if (open() === 0 && submitting.get()?.held === true) submitting.set(undefined);
  };
  review.review.subscribe(tell);
  memory.site.subscribe(tell);
  session.onSubmitting((held) => submitting.set({ open: open(), held }));
  return { submitting, dismiss: () => submitting.set(undefined) };
}
