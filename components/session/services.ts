import { PAD_KEY } from '../../lib/message/protocol.ts';
import type { Store } from '../../lib/store/index.ts';
import { offerAtCaret } from './caret-offers.ts';
import { createCell, type WritableCell } from './cell.ts';
import { checkContext, periodOfDraft } from './check-context.ts';
import { copyText } from './clipboard.ts';
import { type ComposeChoices, NO_CHOICES } from './compose-choices.ts';
import { keepDrafts } from './draft-keeper.ts';
import { type EngineClient, type EngineClientOptions, openEngineClient } from './engine-client.ts';
import { createFeedback, type Feedback } from './feedback.ts';
import { createLazy, type Lazy } from './lazy.ts';
import { type Library, openLibrary } from './library.ts';
import { type KeyStorage, type Memory, openMemory, type View } from './memory.ts';
import { type OfferDesk, openOfferDesk } from './offers.ts';
import { openTypeDesk, type TypeDesk } from './report-type.ts';
import { openReviewDesk, type ReviewDesk } from './review.ts';
import { openSession, type Session, type SessionOptions } from './session.ts';
import { openSubmitDesk, type SubmitDesk } from './submit-guard.ts';
import { createSwitchboard, type Switchboard } from './switchboard.ts';
import { createWriter, type Writer } from './writer.ts';

/** To be called in a press's own turn: browsers open it for nothing less. */
export interface Panel {
  readonly open: () => void;
  readonly close: () => void;
}

export type SkeletonTools = typeof import('../../lib/skeleton/index.ts');
export type SuggestTools = typeof import('../../lib/suggest/index.ts');
export type IndicatorTools = typeof import('../../lib/ledger/indicators.ts');
export type OfficialTools = typeof import('../../lib/official/index.ts');
export type CheckModule = typeof import('../../lib/check/index.ts');

/** Everything behind the sidebar's components. */
export interface Services {
  readonly stand: Stand;
  readonly panel: Panel | undefined;
  readonly session: Session;
  readonly board: Switchboard;
  readonly feedback: Feedback;
  readonly memory: Memory;
  readonly library: Library;
  readonly writer: Writer;
  readonly review: ReviewDesk;
  readonly submit: SubmitDesk;
  readonly offers: OfferDesk;
  readonly types: TypeDesk;
  readonly engine: EngineClient;
  readonly skeletons: Lazy<SkeletonTools>;
  readonly suggest: Lazy<SuggestTools>;
  readonly indicators: Lazy<IndicatorTools>;
  readonly official: Lazy<OfficialTools>;
  /** What the writer has entered for gaps but not filled in yet, by item id. */
  readonly entered: WritableCell<ReadonlyMap<string, string>>;
  readonly choices: WritableCell<ComposeChoices>;
  /** The ledger's period in front, `2026` or `2026-H1`. */
  readonly period: WritableCell<string>;
  /** The view in front; undefined until it is settled which one comes first. */
  readonly view: WritableCell<View | undefined>;
  /** Whether the writing pad is open. */
  readonly pad: WritableCell<boolean>;
}

/** Where the sidebar's page stands: in the page, in the browser's own side panel, or alone with the writing pad. */
export type Stand = 'docked' | 'panel' | 'pad';

export interface ServiceOptions extends SessionOptions {
  readonly stand: Stand;
  /** The browser's own side panel, where it has one that may be opened and closed from here. */
  readonly panel: Panel | undefined;
  readonly storage: KeyStorage;
  readonly loadStore: () => Promise<Store>;
  readonly loadCheck: () => Promise<CheckModule>;
  readonly loadSkeletons: () => Promise<SkeletonTools>;
  readonly loadSuggest: () => Promise<SuggestTools>;
  readonly loadIndicators: () => Promise<IndicatorTools>;
  readonly engine: EngineClientOptions;
  readonly loadOfficial: () => Promise<OfficialTools>;
}

/** Opens all parts and ties them together: what one learns, the others are told. */
export function openServices(options: ServiceOptions): Services {
  const board = createSwitchboard(options.connect);
  const session = openSession({ ...options, connect: board.connect });
  const feedback = createFeedback();
  const memory = openMemory(session.origin, options.storage);
  const library = openLibrary(options.loadStore, (error) => feedback.say(error.message));
  const skeletons = createLazy(options.loadSkeletons);
  const suggest = createLazy(options.loadSuggest);
  const review = openReviewDesk(session, options.loadCheck);
  const offers = openOfferDesk(session);
  const types = openTypeDesk(session, memory, skeletons.load);
  const engine = openEngineClient(options.engine);
  const writer = createWriter({
    session,
    feedback,
    memory,
    copy: copyText,
    indent: () => library.settings.get().indent,
  });

  let toldReview = '';
  const tellReview = () => {
    const field = session.field.get();
    const reportType = types.known.get();
    const context = checkContext(field && periodOfDraft(field), {
      ledger: library.ledger.get() ?? [],
      reports: library.reports.get() ?? [],
      reportType,
    });
    const { rulesOff, rulesOn } = library.settings.get();
    const sure = types.sure.get();
    // New options check the whole draft anew: only where something is different.
    const telling = JSON.stringify([sure, rulesOff, rulesOn, context]);
    if (telling === toldReview) return;
    toldReview = telling;
    review.setOptions({
      off: new Set(rulesOff),
      on: new Set(rulesOn),
      ...(sure === undefined ? {} : { reportType: sure }),
      ...context,
    });
  };
  const tellOffers = () => {
    if (engine.version.get() === 0) return;
    const reportType = types.known.get();
    offers.setContext({
      source: engine,
      threshold: library.settings.get().threshold,
      ...(reportType === undefined ? {} : { reportType }),
    });
  };
  const tellKeys = () => session.setKeys(library.settings.get().keys);
  tellKeys();
  library.settings.subscribe(() => {
    tellKeys();
    tellReview();
    tellOffers();
  });
  library.ledger.subscribe(tellReview);
  library.reports.subscribe(tellReview);
  types.sure.subscribe(tellReview);
  types.known.subscribe(() => {
    tellReview();
    tellOffers();
  });
  engine.version.subscribe(tellOffers);
  library.ignores.subscribe(() => review.setIgnored(library.ignores.get()));

  offerAtCaret(session, offers, library.settings);

  const entered = createCell<ReadonlyMap<string, string>>(new Map());
  const choices = createCell<ComposeChoices>(NO_CHOICES);
  let bound: string | undefined;
  let title: string | undefined;
  session.field.subscribe(() => {
    const field = session.field.get();
    // The title names the period; the text's own first line is read again when the type is.
    if (field?.info.title !== title) {
      title = field?.info.title;
      tellReview();
    }
    const id = field?.info.id;
    if (id === bound || id === undefined) return;
    // Another field, another report: what was meant for the one before must not get into it.
    if (bound !== undefined) {
      entered.set(new Map());
      choices.set(NO_CHOICES);
    }
    bound = id;
  });

  keepDrafts(session, ({ info, text }) => {
    // The pad keeps its own text, whatever is set for copies of what stands in a page.
    if (info.key === PAD_KEY) return;
    if (!library.settings.get().keepDrafts || library.trouble.get()) return;
    // The key begins with the page's address.
    const content = { text, title: info.title ?? '', url: info.key };
    void library.use((store) => store.drafts.keep(info.key, content));
  });

  return {
    stand: options.stand,
    panel: options.panel,
    session,
    board,
    feedback,
    memory,
    library,
    writer,
    review,
    submit: openSubmitDesk(session, memory, review),
    offers,
    types,
    engine,
    skeletons,
    suggest,
    indicators: createLazy(options.loadIndicators),
    official: createLazy(options.loadOfficial),
    entered,
    choices,
    period: createCell(String(new Date().getFullYear())),
    view: createCell<View | undefined>(undefined),
    pad: createCell(options.stand === 'pad'),
  };
}
