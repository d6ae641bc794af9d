import type { Detection } from '../../lib/skeleton/detect.ts';
import { type Cell, createCell } from './cell.ts';
import type { Memory } from './memory.ts';
import type { Session } from './session.ts';
import { createTimer } from './timer.ts';

export interface TypeDesk {
  /** Which report type the bound draft looks like, and what told it. */
  readonly detected: Cell<Detection | undefined>;
  /** What the draft is known to be: the built-in type chosen for this field, else what was detected. */
  readonly known: Cell<string | undefined>;
  /** The same where it is chosen or said by title or opening: an outline alone is too little to miss a figure by. */
  readonly sure: Cell<string | undefined>;
  /** The skeleton in front, by id: the one chosen for this field, that of the known type, else the one used last. */
  readonly type: Cell<string | undefined>;
  /** `own`: a skeleton of the writer's own, which says nothing of the draft's type. */
  readonly choose: (id: string, own?: 'own') => void;
  readonly close: () => void;
}

/** A title is typed in a breath; the type needn't follow each character, ms. */
const PAUSE = 600;

export function openTypeDesk(
  session: Session,
  memory: Memory,
  load: () => Promise<{ readonly detectReportType: (text: string) => Detection | undefined }>,
): TypeDesk {
  const detected = createCell<Detection | undefined>(undefined);
  const known = createCell<string | undefined>(undefined);
  const sure = createCell<string | undefined>(undefined);
  const type = createCell<string | undefined>(undefined);
  /** The writer's choice, by field id. */
  let chosen: { readonly field: string; readonly id: string; readonly own: boolean } | undefined;
  let detect: ((text: string) => Detection | undefined) | undefined;
  let seen: { readonly field: string; readonly text: string } | undefined;

  const settle = () => {
    const field = session.field.get();
    const choice = chosen && chosen.field === field?.info.id ? chosen : undefined;
    const found = detected.get();
    const ofChoice = choice && !choice.own ? choice.id : undefined;
    sure.set(ofChoice ?? (found?.by === 'outline' ? undefined : found?.id));
    known.set(ofChoice ?? found?.id);
    const last = memory.site.get()?.reportType;
    type.set(choice?.id ?? known.get() ?? (last === '' ? undefined : last));
  };

  const look = () => {
    const field = session.field.get();
    if (!field || !detect || field.composing) return;
    const { text, info } = field;
    if (seen?.field === info.id && seen.text === text) return;
    seen = { field: info.id, text };
    // A title that the form keeps in a field of its own tells as much as one in the text.
    const found = detect(info.title ? `${info.title}\n${text}` : text);
    const before = detected.get();
    const isSame =
      found?.id === before?.id && found?.by === before?.by && found?.evidence === before?.evidence;
    if (!isSame) detected.set(found);
    settle();
  };
  const timer = createTimer(look);

  const stopWatching = session.field.subscribe(() => {
    const field = session.field.get();
    if (!field) {
      timer.stop();
      seen = undefined;
      detected.set(undefined);
      settle();
    } else if (seen?.field !== field.info.id) timer.start(0);
    else if (seen.text !== field.text) timer.start(PAUSE);
  });
  const stopRemembering = memory.site.subscribe(settle);

  void load().then(({ detectReportType }) => {
    detect = detectReportType;
    look();
  });

  return {
    detected,
    known,
    sure,
    type,
    choose: (id, own) => {
      const field = session.field.get();
      if (field) chosen = { field: field.info.id, id, own: own !== undefined };
      memory.remember({ reportType: id });
      settle();
    },
    close: () => {
      timer.stop();
      stopWatching();
      stopRemembering();
    },
  };
}
