import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { type Cell, createCell } from './cell.ts';
import type { OfferAnswer, OfferRequest } from './engine-messages.ts';
import type { BoundField } from './mirror.ts';
import type { Session } from './session.ts';
import { createTimer } from './timer.ts';

/** What is used of the engine. */
export interface OfferSource {
  offers(request: OfferRequest): Promise<OfferAnswer>;
  accepted(suggestion: Suggestion): void;
  ignored(suggestion: Suggestion): void;
}

/** What is asked besides the text. */
export interface OfferContext {
  readonly source: OfferSource;
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
  /** Offers nothing until the next sentence. */
  readonly silence: () => void;
  /**
   * The suggestion at `index` (the chosen one where left out) if it still goes on from the caret of this very moment,
   * and the field to insert it into. Undefined when the writer has moved on or an input method holds text.
   */
  readonly take: (index?: number) => Promise<Taken | undefined>;
  /** Says that it was inserted. */
  readonly accepted: (suggestion: Suggestion) => void;
  readonly close: () => void;
}

export interface Taken {
  readonly field: BoundField;
  readonly suggestion: Suggestion;
}

/** The first key is answered at once; while keys come faster than this, ms, one look answers several. */
const LEAST_PAUSE = 40;
/** As many continuations, and as many phrases behind them, as are looked at. */
const CONTINUATIONS = 5;
const PHRASES = 4;

const SENTENCE_END = /[。！？\n]/;

/** Without those that another one goes on from: the longer one is there to be cut by typing on. */
function withoutBeginnings(list: readonly Suggestion[]): Suggestion[] {
  return list.filter(
    (one) => !list.some((other) => other.text.length > one.text.length && other.text.startsWith(one.text)),
  );
}

export function openOfferDesk(session: Session, clock: () => number = () => performance.now()): OfferDesk {
  const offers = createCell<Offers>(NONE);
  let context: OfferContext | undefined;
  let shown = false;
  /** What the present offers were asked for, and when the answer is there. */
  let asked:
    | { readonly field: BoundField; readonly before: string; readonly answered: Promise<void> }
    | undefined;
  /** The draft up to where the writer wanted no offers. */
  let silent: string | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;

  const isAsked = (field: BoundField): boolean =>
    asked?.field.info.id === field.info.id &&
    asked.field.version === field.version &&
    asked.field.selection.to === field.selection.to;

  /** The chosen continuation counts as passed over once something else was typed in its place. */
  const learnFrom = (before: string) => {
    const { list, chosen, before: offered } = offers.get();
    const passedOver = list[chosen];
    if (passedOver?.kind !== 'continuation' || !before.startsWith(offered)) return;
    const typed = before.slice(offered.length);
    if (typed !== '' && !passedOver.text.startsWith(typed)) context?.source.ignored(passedOver);
  };

  const isSilent = (before: string): boolean => {
    if (silent !== undefined && before.startsWith(silent) && !SENTENCE_END.test(before.slice(silent.length)))
      return true;
    silent = undefined;
    return false;
  };

  /** Where the writer has stepped to, if that is offered again at the same place; else the first. */
  const chosenIn = (list: readonly Suggestion[], before: string): number => {
    const now = offers.get();
    const stepped = now.before === before && now.chosen > 0 ? now.list[now.chosen] : undefined;
    return stepped === undefined
      ? 0
      : Math.max(
          0,
          list.findIndex(({ text }) => text === stepped.text),
        );
  };

  const ask = async (field: BoundField, before: string, { source, ...rest }: OfferContext) => {
    const { going, suited } = await source.offers({
      text: field.text,
      at: before.length,
      ...rest,
      continuations: CONTINUATIONS,
      phrases: PHRASES,
    });
    // Another look is under way, or nobody looks any more.
    if (asked?.field !== field || isSilent(before)) return;
    const kept = withoutBeginnings(going);
    const list = [...kept, ...suited.filter((phrase) => !kept.some((one) => one.text === phrase.text))];
    offers.set(list.length > 0 ? { list, chosen: chosenIn(list, before), before } : NONE);
  };

  const look = () => {
    timer.stop();
    const field = session.field.get();
    if (!field || !context || !shown || field.composing) return;
    lookedAt = clock();
    const before = field.text.slice(0, field.selection.to);
    learnFrom(before);
    if (isSilent(before)) {
      asked = { field, before, answered: Promise.resolve() };
      offers.set(NONE);
      return;
    }
    // `ask` looks at what is asked only once the answer is there.
    asked = { field, before, answered: ask(field, before, context) };
  };
  const timer = createTimer(look);

  const stopWatching = session.field.subscribe(() => {
    const field = session.field.get();
    if (!field) {
      timer.stop();
      asked = undefined;
      silent = undefined;
      offers.set(NONE);
    } else if (shown && !field.composing && !isAsked(field)) {
      const pause = LEAST_PAUSE - (clock() - lookedAt);
      if (pause <= 0) look();
      else timer.start(pause);
    }
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
    silence: () => {
      const field = session.field.get();
      // Escape means something else to the page where nothing is offered.
      if (!field || offers.get().list.length === 0) return;
      silent = field.text.slice(0, field.selection.to);
      offers.set(NONE);
    },
    take: async (index) => {
      const { list, chosen } = offers.get();
      const suggestion = list[index ?? chosen];
      const field = session.field.get();
      if (!field || field.composing || !suggestion) return undefined;
      if (!isAsked(field)) look();
      await asked?.answered;
      // The writer may have typed on while the answer was under way.
      const now = session.field.get();
      if (!now || now.composing || !isAsked(now)) return undefined;
      return offers.get().list.some(({ text }) => text === suggestion.text)
        ? { field: now, suggestion }
        : undefined;
    },
    accepted: (suggestion) => context?.source.accepted(suggestion),
    close: () => {
      timer.stop();
      stopWatching();
    },
  };
}
