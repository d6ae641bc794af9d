import type { Span, TextEdit } from '../../lib/draft/span.ts';
import type { SidebarInbound } from '../../lib/message/guards.ts';
import type {
  CaretOfferList,
  KeyCommand,
  Keys,
  Layout,
  Mark,
  SidebarCommand,
  SidebarMessage,
  SubmitGuard,
  Surroundings,
} from '../../lib/message/protocol.ts';
import { type Cell, createCell } from './cell.ts';
import { type ConnectionOptions, type Link, openConnection } from './connection.ts';
import { type BoundField, reflect } from './mirror.ts';
import { followMarks } from './shown-marks.ts';
import { createWrites, type WriteOutcome } from './writes.ts';

/** What the sidebar has of the page it stands beside: the bound field, its own frame, and the ways to ask for things. */
export interface Session {
  readonly link: Cell<Link>;
  readonly field: Cell<BoundField | undefined>;
  /** Undefined until the background has told it. */
  readonly layout: Cell<Layout | undefined>;
  /** The site's origin, e.g. `http://oa.example`; empty until it is told. */
  readonly origin: Cell<string>;
  /** What the guest saw around the field when it looked last. */
  readonly around: Cell<Surroundings>;
  /**
   * Writes into the bound field as one undo step. Edits are in rising order, disjoint, in the offsets of `field.text`;
   * `select` in those of the text afterwards. A field that moved on since refuses as `stale`.
   */
  readonly write: (field: BoundField, edits: readonly TextEdit[], select?: Span) => Promise<WriteOutcome>;
  readonly mark: (field: BoundField, marks: readonly Mark[]) => void;
  readonly reveal: (field: BoundField, span: Span) => void;
  readonly focusField: () => void;
  /** Has the guest see whether the page has changed the draft without any event; nothing where none is bound. */
  readonly look: () => void;
  /** Asks for the field anew: another one may be there to answer. */
  readonly refresh: () => void;
  readonly setLayout: (change: Partial<Layout>) => void;
  /** Leaves the handle only, and the writer in the field. */
  readonly collapse: () => void;
  /** Told again after each reconnect. */
  readonly setKeys: (keys: Keys) => void;
  /** What the guest does when a submit button is pressed; told again after each reconnect. */
  readonly setGuard: (guard: SubmitGuard, open: number) => void;
  /** A submit button was pressed while errors are open; `held`: the press was stopped. */
  readonly onSubmitting: (listener: (held: boolean) => void) => () => void;
  readonly switchOff: (scope: 'site' | 'tab') => void;
  readonly openLibrary: (view?: string) => void;
  /** Returns the way to stop it, as `onCapture` does. */
  readonly onKey: (listener: (command: KeyCommand, atCaret: boolean) => void) => () => void;
  /** Shows texts beside the field's caret; none takes them away. */
  readonly offer: (field: BoundField, list: CaretOfferList) => void;
  /** One of them was clicked. */
  readonly onPick: (listener: (text: string) => void) => () => void;
  /** Text that the writer asked to save as a snippet from the page's context menu. */
  readonly onCapture: (listener: (text: string) => void) => () => void;
  /** A text that was written, and that the page has taken out again a moment later. */
  readonly onTakenBack: (listener: (text: string) => void) => () => void;
  /** Reconnects now if the background is asleep. */
  readonly wake: () => void;
  /** Goes over to another tab. */
  readonly greet: () => void;
  readonly close: () => void;
}

export type SessionOptions = Pick<ConnectionOptions, 'connect' | 'nonce' | 'mayRest'>;

export function openSession(options: SessionOptions): Session {
  const field = createCell<BoundField | undefined>(undefined);
  const layout = createCell<Layout | undefined>(undefined);
  const origin = createCell('');
  const around = createCell<Surroundings>({});
  const keyListeners = new Set<(command: KeyCommand, atCaret: boolean) => void>();
  const pickListeners = new Set<(text: string) => void>();
  const captureListeners = new Set<(text: string) => void>();
  const takenBackListeners = new Set<(text: string) => void>();
  const submitListeners = new Set<(held: boolean) => void>();
  let keys: Keys | undefined;
  let guard: Extract<SidebarMessage, { type: 'guard' }> | undefined;

  const send = (message: SidebarMessage | SidebarCommand): boolean => connection.send(message);
  const writes = createWrites(send);
  const marks = followMarks(send);

  const receive = (message: SidebarInbound) => {
    switch (message.type) {
      case 'welcome':
        origin.set(message.origin);
        layout.set(message.layout);
        if (keys) send({ type: 'keys', keys });
        if (guard) send(guard);
        send({ type: 'resync' });
        send({ type: 'look-around' });
        return;
      case 'layout':
        layout.set(message.layout);
        return;
      case 'around':
        around.set(message.around);
        return;
      case 'written':
        writes.answered(message.request, message.result);
        return;
      case 'key':
        for (const listener of keyListeners) listener(message.command, message.atCaret === true);
        return;
      case 'pick':
        for (const listener of pickListeners) listener(message.text);
        return;
      case 'submitting':
        for (const listener of submitListeners) listener(message.held);
        return;
      case 'capture':
        for (const listener of captureListeners) listener(message.text);
        return;
      case 'taken-back':
        for (const listener of takenBackListeners) listener(message.text);
        return;
      default: {
        marks.follow(message);
        const reflection = reflect(field.get(), message);
        field.set(reflection.field);
        if (reflection.behind) send({ type: 'resync' });
        if (message.type === 'field' && reflection.field) writes.resynced(reflection.field);
        if (message.type === 'unbound') writes.unbound();
      }
    }
  };

  const connection = openConnection({ ...options, onMessage: receive });
  const { link } = connection;
  link.subscribe(() => {
    if (link.get() === 'lost' || link.get() === 'gone') writes.abandon();
  });

  const setLayout = (change: Partial<Layout>) => {
    const current = layout.get();
    if (!current) return;
    const next = { ...current, ...change };
    layout.set(next);
    send({ type: 'layout', layout: next });
  };

  return {
    link,
    field,
    layout,
    origin,
    around,
    write: writes.write,
    mark: marks.show,
    reveal: ({ info, version }, span) =>
      send({ type: 'reveal', field: info.id, version, span: { from: span.from, to: span.to } }),
    focusField: () => send({ type: 'focus' }),
    look: () => {
      if (field.get() !== undefined) send({ type: 'look' });
    },
    refresh: () => send({ type: 'resync' }),
    setLayout,
    collapse: () => {
      setLayout({ collapsed: true });
      send({ type: 'focus' });
    },
    setKeys: (next) => {
      keys = next;
      // Before the welcome it waits there.
      if (origin.get() !== '') send({ type: 'keys', keys: next });
    },
    setGuard: (next, open) => {
      if (guard?.guard === next && guard.open === open) return;
      guard = { type: 'guard', guard: next, open };
      if (origin.get() !== '') send(guard);
    },
    onSubmitting: (listener) => {
      submitListeners.add(listener);
      return () => submitListeners.delete(listener);
    },
    switchOff: (scope) => send({ type: 'switch-off', scope }),
    openLibrary: (view) =>
      send(view === undefined ? { type: 'open-library' } : { type: 'open-library', view }),
    onKey: (listener) => {
      keyListeners.add(listener);
      return () => keyListeners.delete(listener);
    },
    offer: ({ info, version, selection }, list) =>
      send({ type: 'offers', field: info.id, version, at: selection.to, ...list }),
    onPick: (listener) => {
      pickListeners.add(listener);
      return () => pickListeners.delete(listener);
    },
    onCapture: (listener) => {
      captureListeners.add(listener);
      return () => captureListeners.delete(listener);
    },
    onTakenBack: (listener) => {
      takenBackListeners.add(listener);
      return () => takenBackListeners.delete(listener);
    },
    wake: connection.wake,
    greet: () => {
      field.set(undefined);
      around.set({});
      connection.greet();
    },
    close: connection.close,
  };
}
