import type { BoundField } from './mirror.ts';
import type { Session } from './session.ts';
import { createTimer } from './timer.ts';

/** The draft rests for so long before a safety copy is kept, ms. */
const PAUSE = 3000;

/** Keeps a safety copy of the bound field's text after each pause, and of what was there when the field went. */
export function keepDrafts(session: Session, keep: (field: BoundField) => void): () => void {
  let fresh: BoundField | undefined;
  const save = () => {
    timer.stop();
    if (fresh) keep(fresh);
    fresh = undefined;
  };
  const timer = createTimer(save);
  let known = session.field.get();
  const stopWatching = session.field.subscribe(() => {
    const field = session.field.get();
    if (field?.info.id !== known?.info.id) save();
    else if (field && field.text !== known?.text) {
      fresh = field;
      timer.start(PAUSE);
    }
    known = field;
  });
  return () => {
    save();
    stopWatching();
  };
}
