import { type Cell, createCell } from './cell.ts';

/** A short message that goes by itself. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  /** Takes back what the message tells of. */
  readonly undo?: () => void;
}

/** A text that did not get into the field: it is kept here until the writer has it. */
export interface Rescue {
  readonly reason: string;
  readonly text: string;
  /** It is on the clipboard already. */
  readonly copied: boolean;
}

export interface Feedback {
  readonly toast: Cell<Toast | undefined>;
  readonly rescue: Cell<Rescue | undefined>;
  readonly say: (text: string, undo?: () => void) => void;
  readonly dismiss: () => void;
  readonly save: (rescue: Rescue) => void;
  readonly closeRescue: () => void;
}

export function createFeedback(): Feedback {
  const toast = createCell<Toast | undefined>(undefined);
  const rescue = createCell<Rescue | undefined>(undefined);
  let count = 0;
  return {
    toast,
    rescue,
    say: (text, undo) => {
      count += 1;
      toast.set(undo ? { id: count, text, undo } : { id: count, text });
    },
    dismiss: () => toast.set(undefined),
    save: rescue.set,
    closeRescue: () => rescue.set(undefined),
  };
}
