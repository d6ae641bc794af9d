import type { SectionRole } from '../../lib/draft/section-role.ts';
import type { Suggestion, SuggestRequest } from '../../lib/suggest/suggestion.ts';
import { type Cell, createCell } from './cell.ts';
import type { BoundField } from './mirror.ts';
import type { Session } from './session.ts';
import { createTimer } from './timer.ts';

/** What is used of a `Suggester` of `lib/suggest`. */
export interface OfferSource {
  suggest(request: SuggestRequest, threshold?: number): Suggestion[];
  phrases(request: SuggestRequest): Suggestion[];
  accepted(suggestion: Suggestion): void;
  ignored(suggestion: Suggestion): void;
}

/** What is asked besides the text. */
export interface OfferContext {
  readonly source: OfferSource;
  /** Role of the section at an offset of a text. */
  readonly roleAt: (text: string, offset: number) => SectionRole | undefined;
  readonly reportType?: string;
  /** Least probability at which a continuation is shown, 0 to 1. */
  readonly threshold: number;
}

export interface Offers {
  readonly list: readonly Suggestion[];
  /** Index of the one that the key inserts. */
  readonly chosen: number;
  /** The draft up to the place that they go on from; the caret may be ahead of it by a moment. */
  readonly before: string;
}

const NONE: Offers = { list: [], chosen: 0, before: '' };

export interface OfferDesk {
  readonly offers: Cell<Offers>;
  /** Nothing is offered before it is known. */
  readonly setContext: (context: OfferContext) => void;
  /** Nothing is looked up while nobody sees it. */
  readonly setShown: (shown: boolean) => void;
  readonly choose: (direction: 1 | -1) => void;
  /**
   * The suggestion at `index` (the chosen one where left out) if it still goes on from the caret of this very moment,
   * and the field to insert it into. Undefined when the writer has moved on or an input method holds text.
   */
  readonly take: (
    index?: number,
  ) => { readonly field: BoundField; readonly suggestion: Suggestion } | undefined;
  /** Says that it was inserted. */
  readonly accepted: (suggestion: Suggestion) => void;
  readonly close: () => void;
}

/** Suggestions follow the caret at once, but not each step of an arrow key held down, ms. */
const DELAY = 40;
/** As many continuations, and as many phrases behind them, as are looked at. */
const CONTINUATIONS = 5;
const PHRASES = 4;

/** Without those that another one goes on from: the longer one is there to be cut by typing on. */
function withoutBeginnings(list: readonly Suggestion[]): Suggestion[] {
  return list.filter(
    (one) => !list.some((other) => other.text.length > one.text.length && other.text.startsWith(one.text)),
  );
}

export function openOfferDesk(session: Session): OfferDesk {
  const offers = createCell<Offers>(NONE);
  let context: OfferContext | undefined;
  let shown = false;
  /** What the present offers were asked for. */
  let asked: { readonly field: BoundField; readonly before: string } | undefined;

  const isAsked = (field: BoundField): boolean =>
    asked?.field.info.id === field.info.id &&
    asked.field.version === field.version &&
    asked.field.selection.to === field.selection.to;

  /** The chosen continuation counts as passed over once something else was typed in its place. */
  const learnFrom = (before: string) => {
    const passedOver = offers.get().list[offers.get().chosen];
    if (!asked || passedOver?.kind !== 'continuation' || !before.startsWith(asked.before)) return;
    const typed = before.slice(asked.before.length);
    if (typed !== '' && !passedOver.text.startsWith(typed)) context?.source.ignored(passedOver);
  };

  const look = () => {
    timer.stop();
    const field = session.field.get();
    if (!field || !context || !shown || field.composing) return;
    const { text, selection } = field;
    const before = text.slice(0, selection.to);
    learnFrom(before);
    asked = { field, before };
    const { source, reportType, threshold } = context;
    const section = context.roleAt(text, selection.to);
    const request = {
      before,
      ...(reportType === undefined ? {} : { reportType }),
      ...(section === undefined ? {} : { section }),
    };
    const going = withoutBeginnings(source.suggest({ ...request, limit: CONTINUATIONS }, threshold));
    const suited = source
      .phrases({ ...request, limit: PHRASES })
      .filter((phrase) => !going.some((one) => one.text === phrase.text));
    const list = [...going, ...suited];
    offers.set(list.length > 0 ? { list, chosen: 0, before } : NONE);
  };
  const timer = createTimer(look);

  const stopWatching = session.field.subscribe(() => {
    const field = session.field.get();
    if (!field) {
      timer.stop();
      asked = undefined;
      offers.set(NONE);
    } else if (shown && !field.composing && !isAsked(field)) timer.start(DELAY);
  });

  return {
    offers,
    setContext: (next) => {
      context = next;
      asked = undefined;
      look();
    },
    setShown: (next) => {
      shown = next;
      const field = session.field.get();
      if (field && !isAsked(field)) look();
    },
    choose: (direction) => {
      const now = offers.get();
      const count = now.list.length;
      if (count > 0) offers.set({ ...now, chosen: (now.chosen + direction + count) % count });
    },
    take: (index) => {
      const field = session.field.get();
      const { list, chosen } = offers.get();
      const suggestion = list[index ?? chosen];
      if (!field || field.composing || !suggestion) return undefined;
      if (isAsked(field)) return { field, suggestion };
      look();
      return offers.get().list.some(({ text }) => text === suggestion.text)
        ? { field, suggestion }
        : undefined;
    },
    accepted: (suggestion) => context?.source.accepted(suggestion),
    close: () => {
      timer.stop();
      stopWatching();
    },
  };
}
