import { type Carried, carryAlong } from '../draft/remap.ts';
import type { Span, TextEdit } from '../draft/span.ts';
import {
  DEFAULT_KEYS,
  type FieldInfo,
  type GuestMessage,
  type KeyCommand,
  type Keys,
  type Mark,
  type Refusal,
  type SidebarMessage,
  type WriteResult,
} from '../message/protocol.ts';
import { type Field, windowOf } from './field.ts';
import { commandsByKey, keyName } from './key-name.ts';
import { labelOf, nameOf, titleBeside } from './label.ts';
import { Listening } from './listening.ts';
import { frameOf, isShown } from './reach.ts';
import { applyEdits, changeBetween, validEdits } from './text-change.ts';
import { nextTurn } from './turn.ts';
import { putRight, tryWays } from './ways.ts';

let serial = 0;

/** Turns for which a page that counts characters is watched after a write: about a second. */
const SURE = 60;

/**
 * What may have changed the text or the caret. Besides the writer's own input there is what the page does to a text
 * control without any event: a button that fills in a template, a form that is reset. That is looked for whenever the
 * writer presses something, goes to the field or from it, or comes to the sidebar; and whenever the page is shown again.
 */
const CHANGES = ['change', 'reset', 'click', 'visibilitychange'];

/**
 * The one field that the writer is in: follows its text, caret and composition, and carries out what the sidebar asks.
 * Listens to this field only and stops when another one is bound.
 */
export class Binding {
  readonly id = `${Date.now().toString(36)}-${++serial}`;
  private version = 0;
  private text: string;
  private span: Span;
  private marks: Carried<Mark>[] = [];
  /** Serial of the message that they came by. */
  private marksSerial = 0;
  private composing = false;
  /** A write of ours is under way: what the editor reports meanwhile is not the writer's. */
  private writing = false;
  private over = false;
  /** When the last write that was asked for is over. */
  private written: Promise<unknown> = Promise.resolve();
  private due: number | undefined;
  /** What the sidebar is yet to hear, in order. */
  private readonly news: GuestMessage[] = [];
  /** Whether the browser has told of the caret since it told of the text last. */
  private answer: 'none' | 'due' | 'came' = 'none';
  private keys: Readonly<Record<string, KeyCommand>> = commandsByKey(DEFAULT_KEYS);
  private readonly listening: Listening;
  private readonly title: HTMLInputElement | undefined;
  /** As the sidebar knows it. */
  private info: FieldInfo;

  constructor(
    readonly field: Field,
    private readonly send: (message: GuestMessage) => void,
  ) {
    this.text = field.read();
    this.span = field.selection() ?? { from: this.text.length, to: this.text.length };
    this.title = field.kind === 'input' ? undefined : titleBeside(field.element);
    this.info = this.describe();
    const { element } = field;
    const doc = element.ownerDocument;
    this.listening = new Listening(doc);
    this.listening.on(doc, CHANGES, this.changed);
    this.listening.on(doc, ['input'], field.redraws ? this.typed : this.changed);
    this.listening.on(doc, ['selectionchange'], field.redraws ? this.answered : this.changed);
    this.listening.on(windowOf(element), ['blur', 'focus'], this.changed);
    this.listening.on(doc, ['compositionstart'], this.compositionStart);
    this.listening.on(doc, ['compositionend'], this.compositionEnd);
    this.listening.on(element, ['pointerenter'], this.changed);
    this.listening.on(element, ['keydown'], this.keyDown);
    field.watch?.(this.changed);
  }

  /** Everything about the field, what was yet to be told among it: for a sidebar that has just come or lost track. */
  announce(): void {
    this.flush();
    this.news.length = 0;
    this.info = this.describe();
    this.send({
      type: 'field',
      field: this.info,
      version: this.version,
      text: this.text,
      selection: this.span,
    });
    if (this.composing) this.send({ type: 'composing', field: this.id, composing: true });
  }

  get attached(): boolean {
    return isShown(this.field.element);
  }

  /** What comes from the field now is the writer's, and finished. */
  private get hears(): boolean {
    return !this.composing && !this.writing && this.field.element.isConnected;
  }

  /** A write is under way; an editor may move the focus to places of its own meanwhile. */
  get busy(): boolean {
    return this.writing;
  }

  setKeys(keys: Keys): void {
    this.keys = commandsByKey(keys);
  }

  /** Whether this is still the field, its text still that of this version, and the caret there. */
  isAt({ field, version, at }: Extract<SidebarMessage, { type: 'offers' }>): boolean {
    this.flush();
    return field === this.id && !this.composing && version === this.version && at === this.span.to;
  }

  setMarks({ version, serial, marks }: Extract<SidebarMessage, { type: 'marks' }>): void {
    this.flush();
    // Marks for an older text would stand in the wrong places; new ones are under way.
    if (version !== this.version) return;
    this.marksSerial = serial;
    this.marks = marks
      .filter((mark) => mark.from <= mark.to && mark.to <= this.text.length)
      .map((mark) => ({ ...mark }));
    this.field.mark(this.marks);
  }

  /** What draws marks has come: shows them. */
  showMarks(): void {
    this.flush();
    this.field.mark(this.marks);
  }

  reveal(version: number, span: Span): void {
    this.flush();
    if (version !== this.version || span.to > this.text.length || !this.attached) return;
    this.field.select(span);
    this.field.scrollTo(span);
  }

  focus(): void {
    if (this.attached) this.field.select(this.span);
  }

  /** Something may have changed the text or the caret: looks soon. */
  readonly changed = (): void => {
    // One look per burst of events. What comes while a write of ours is under way is of our own making.
    if (!this.writing) this.due ??= window.setTimeout(this.look, 0);
  };

  /**
   * A text control tells of its text. Marks follow at once: the browser has laid the edit out and is yet to draw it. The
   * page's own listeners come after this one and may change the text once more; and the sidebar, once it hears of the
   * edit, computes while the browser draws. So the rest waits for the browser's word about the caret, which comes behind
   * all that. A clock of our own would cost the page as much as all else here; it is set where that word may not come:
   * the caret stands where it stood, or the last edit had no such word yet.
   */
  private readonly typed = (): void => {
    if (!this.hears) return;
    const { to } = this.span;
    this.note();
    if (this.answer !== 'came' || this.span.to === to) this.changed();
    this.answer = 'due';
  };

  /** A text control tells of its caret. */
  private readonly answered = (): void => {
    if (this.answer === 'due') this.answer = 'came';
    if (!this.hears) return;
    this.note();
    this.tell();
  };

  selectedText(): string {
    const span = this.field.selection();
    return span === null ? '' : this.field.read().slice(span.from, span.to);
  }

  /** Writes as one undo step, or leaves the draft as it was and says why. One write after the other. */
  write(version: number, edits: readonly TextEdit[], select?: Span): Promise<WriteResult> {
    const result = this.written.then(() => this.writeNow(version, edits, select));
    this.written = result.catch(() => undefined);
    return result;
  }

  private async writeNow(
    version: number,
    edits: readonly TextEdit[],
    select: Span | undefined,
  ): Promise<WriteResult> {
    const refusal = this.refuse(version, edits);
    if (refusal !== undefined) return { ok: false, refusal };
    const before = this.text;
    const wanted = applyEdits(before, edits);
    const end = wanted.length - (before.length - edits[edits.length - 1]!.to);
    this.writing = true;
    let done: boolean;
    try {
      done = await tryWays(this.field, edits, before, wanted);
      // Who has typed on meanwhile has the caret where they want it.
      if (done && this.field.read() === wanted) {
        this.field.select(select ?? { from: end, to: end });
        this.field.cut();
      }
    } finally {
      this.writing = false;
    }
    if (!this.attached) return { ok: false, refusal: 'detached' };
    this.flush();
    if (!done) return { ok: false, refusal: 'failed' };
    const text = edits.map(({ insert }) => insert).join('\n');
    void this.stays(before, wanted, text);
    return { ok: true, version: this.version };
  }

  /**
   * Watches for a moment whether the page leaves a write be. One that counts characters cuts off what is too much, at
   * once or by a clock; then all of the write is taken back and said, and nothing of it is lost. What the writer does
   * meanwhile is theirs.
   */
  private async stays(before: string, wanted: string, text: string): Promise<void> {
    const { element } = this.field;
    const view = windowOf(element);
    const write = this.written;
    let touched = false;
    const listening = new Listening(element);
    listening.on(element.ownerDocument, ['keydown', 'pointerdown'], () => {
      touched = true;
    });
    const isLeft = () => touched || this.over || this.composing || this.written !== write || !this.attached;
    for (let turn = 0; turn < SURE && !isLeft(); turn++) {
      if (this.field.read().length < wanted.length) {
        await this.restore(before);
        this.send({ type: 'taken-back', text });
        break;
      }
      await nextTurn(view);
    }
    listening.stop();
  }

  private async restore(before: string): Promise<void> {
    const { field } = this;
    this.writing = true;
    try {
      // The page may have taken all of it back by itself.
      if (field.read() !== before) await field.undo();
      await putRight(field, before);
    } finally {
      this.writing = false;
    }
    this.flush();
  }

  destroy(): void {
    this.over = true;
    this.listening.stop();
    clearTimeout(this.due);
    this.field.destroy();
  }

  private refuse(version: number, edits: readonly TextEdit[]): Refusal | undefined {
    if (!this.attached) return 'detached';
    if (this.composing) return 'composing';
    this.flush();
    if (version !== this.version || !validEdits(edits, this.text.length)) return 'stale';
    const refusal = this.field.refusal();
    if (refusal !== undefined) return refusal;
    if (!this.field.multiline && edits.some((edit) => edit.insert.includes('\n'))) return 'single-line';
    const { limit } = this.field;
    return limit !== undefined && applyEdits(this.text, edits).length > limit ? 'too-long' : undefined;
  }

  private describe(): FieldInfo {
    const { field } = this;
    const { origin, pathname } = pageOf(field.element);
    return {
      id: this.id,
      kind: field.kind,
      label: labelOf(field.element),
      key: `${origin}${pathname}#${nameOf(field.element)}`,
      multiline: field.multiline,
      refusal: field.refusal(),
      title: this.title?.value,
    };
  }

  private readonly look = (): void => {
    // Only then: what the look itself takes note of is no reason for another one.
    try {
      this.flush();
    } finally {
      this.due = undefined;
    }
  };

  private readonly compositionStart = (): void => {
    this.tell();
    this.composing = true;
    this.send({ type: 'composing', field: this.id, composing: true });
  };

  private readonly compositionEnd = (): void => {
    this.composing = false;
    this.send({ type: 'composing', field: this.id, composing: false });
    this.changed();
  };

  /** Reads the field and reports what is new. */
  private flush(): void {
    if (this.composing || this.writing || !this.attached) return;
    this.note();
    this.tell();
    this.tellState();
  }

  /** Reads the field and takes marks along with what is new. */
  private note(): void {
    const text = this.field.read();
    const selection = this.field.selection();
    const moved = selection !== null && (selection.from !== this.span.from || selection.to !== this.span.to);
    if (selection !== null) this.span = selection;
    const edit = changeBetween(this.text, text, this.span.to);
    if (edit !== undefined) {
      this.text = text;
      this.version++;
      this.carryMarks(edit);
      this.news.push({
        type: 'edit',
        field: this.id,
        version: this.version,
        edit,
        selection: this.span,
        marks: this.marksSerial,
      });
    } else {
      this.field.mendMarks?.();
      if (moved)
        this.news.push({ type: 'selection', field: this.id, version: this.version, selection: this.span });
    }
  }

  private tell(): void {
    for (const message of this.news.splice(0)) this.send(message);
  }

  /** Label and key stay; what may have changed is looked at, no more. */
  private tellState(): void {
    const refusal = this.field.refusal();
    if (refusal === this.info.refusal && this.title?.value === this.info.title) return;
    this.info = this.describe();
    this.send({ type: 'info', field: this.info });
  }

  /** Marks follow the edit until the sidebar sends new ones. */
  private carryMarks(edit: TextEdit): void {
    if (this.marks.length === 0) return;
    carryAlong(this.marks, edit);
    this.field.mark(this.marks, edit);
  }

  private readonly keyDown = (event: KeyboardEvent): void => {
    // Most keys are letters; no command goes by one alone.
    if (!this.composing && event.key.length === 1 && !event.ctrlKey && !event.altKey) return;
    // keyCode 229: an input method has the key, even where isComposing is not set yet.
    if (event.isComposing || event.keyCode === 229 || !event.isTrusted) return;
    // An editor that took its text away in the middle may have swallowed the end.
    if (this.composing) this.compositionEnd();
    const command = this.keys[keyName(event)];
    if (command === undefined) return;
    // Escape closes things of the page: it goes on to it.
    if (command !== 'silence') {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    this.flush();
    this.send({
      type: 'key',
      command,
      ...(globalThis.gaobianOffers?.shown === true ? { atCaret: true } : {}),
    });
  };
}

/** Address of the page that holds the field; an editor's own frame has none. */
function pageOf(element: HTMLElement): Location {
  const { location } = windowOf(element);
  if (location.protocol.startsWith('http')) return location;
  const frame = frameOf(element.ownerDocument);
  return frame === undefined ? window.location : pageOf(frame);
}
