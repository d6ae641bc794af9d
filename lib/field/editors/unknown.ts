import type { Span, TextEdit } from '../../draft/span.ts';
import { type FieldAdapter, type WriteWay, windowOf } from '../field.ts';
import { applyEdits, changeBetween, coveringEdit } from '../text-change.ts';
import { announce, type InputToCome } from './before-input.ts';
import { ContentEditable } from './contenteditable.ts';
import { paste } from './paste-event.ts';
import { KEYS, press } from './press.ts';
import { type Patience, settles } from './settle.ts';

/** An editor that has taken an event over may put the text in much later, from a module that it loads first. */
const TAKEN: Patience = { patient: 24 };
/** What the browser has put in may be put back by a script that looks now and then. */
const NATIVE: Patience = { sure: 6 };
/** Histories that go by the clock keep a step once nothing has come for so long: Vditor 800 ms, SunEditor 400. Turns. */
const KEPT: Patience = { patient: 60 };

/** Does one input in a field; tells whether it was taken. */
type Input = (input: InputToCome) => boolean;

/**
 * Any editable that no other adapter knows: a bare one, or one with a model of its own behind it that nobody has seen.
 * From outside they look alike, so the ways are tried from the one that can do no harm on:
 *
 * 1. a paste, then an announced input. An editor with a model takes them over; where nobody does, nothing happens.
 * 2. the browser's own commands, all at once, then line by line for editables that are rendered anew at each input. Not
 *    where inputs are taken over: there they would put on the screen what the model doesn't know.
 *
 * For a whole document the other way round: nobody draws a model there, the document is all that such an editor has. But
 * it cleans up behind a paste, whatever has come of it: layui's takes the styles out of all that the writer has.
 *
 * Each counts once the editable has come to rest and still reads as wanted; else it is taken back before the next.
 */
class UnknownEditor extends ContentEditable {
  private before = '';
  /** The editable as it was before, should nothing else bring it back. */
  private kept: readonly Node[] = [];
  /** Somebody takes inputs over: what they didn't make of them is not to be forced on them. */
  private taken = false;
  /** The way at hand is the browser's own, and so is its undo. */
  private native = false;
  /** Paragraphs that held nothing before: no reader sees them, but they are submitted. */
  private hollow = 0;
  /** Pastes leave more of them behind, and these don't go. */
  private litters = false;

  override ways(edits: readonly TextEdit[]): readonly WriteWay[] {
    this.before = this.read();
    this.kept = [...this.element.cloneNode(true).childNodes];
    this.taken = false;
    this.litters = false;
    const { before } = this;
    this.hollow = hollowIn(this.element).length;
    const wanted = applyEdits(before, edits);
    const edit = coveringEdit(before, edits);
    const blocks = this.editedBlocks(edits);
    const events = this.events(edit).map((tell) => ({ span: edit as Span, tell }));
    if (blocks !== undefined) {
      // As plain text, the paragraphs between the places would lose what makes them paragraphs.
      const { span, html } = blocks;
      const plain = wanted.slice(span.from, wanted.length - (before.length - span.to));
      events.unshift({ span, tell: () => paste(this.element, { plain, html }) });
    }
    const byEvents = events.map(({ span, tell }) => async () => {
      this.native = false;
      this.select(span);
      const taken = tell();
      if (!taken && this.read() === before) return false;
      const isWritten = await this.settles(wanted, TAKEN);
      if (!isWritten || !this.isLittered()) return isWritten;
      this.sweep();
      if ((await this.settles(wanted)) && !this.isLittered()) return true;
      this.litters = true;
      await this.undo();
      return false;
    });
    const byCommands = super.ways(edits).map((way) => async () => {
      if (this.taken) return false;
      this.native = true;
      await way();
      return this.settles(wanted, NATIVE);
    });
    const byLines = async () => {
      if (this.taken) return false;
      this.native = true;
      await this.inLines(edit, (input) => this.doing(input));
      return this.settles(wanted, NATIVE);
    };
    const announced = async () => {
      this.native = false;
      if (!this.taken) return false;
      await this.inLines(edit, (input) => announce(this.element, input));
      return this.settles(wanted);
    };
    if (this.element.tagName === 'BODY') return [...byCommands, byLines, ...byEvents, announced];
    return [...byEvents, announced, ...byCommands, byLines];
  }

  /** Editors hear of a new selection on a later turn; one that is to write there must know at once. */
  override select(span: { readonly from: number; readonly to: number }): void {
    super.select(span);
    this.doc.dispatchEvent(new (windowOf(this.element).Event)('selectionchange'));
  }

  /**
   * By the undo that belongs to the way at hand, pressed once more for a history that had not kept the step yet; then by
   * putting right what differs; at the very last by what stood there before.
   */
  override async undo(): Promise<void> {
    const { before } = this;
    if (this.native) super.undo();
    else press(this.element, KEYS.undo);
    if (await this.isBack()) return;
    if (!this.native) {
      await this.settles(before, KEPT);
      if (this.isAsBefore()) return;
      press(this.element, KEYS.undo);
      if (await this.isBack()) return;
    }
    for (const put of this.repairs()) {
      const change = changeBetween(this.read(), before, before.length);
      if (change !== undefined) await put(change);
      if (change === undefined || (await this.settles(before))) return this.sweep();
    }
    this.element.replaceChildren(...this.kept);
    this.element.dispatchEvent(new (windowOf(this.element).Event)('input', { bubbles: true }));
    await this.settles(before);
  }

  private isLittered(): boolean {
    return hollowIn(this.element).length > this.hollow;
  }

  /** Takes out the paragraphs that a way has left empty. Where some were there before, nobody can tell which. */
  private sweep(): void {
    if (this.hollow > 0 || !this.isLittered()) return;
    for (const one of hollowIn(this.element)) one.remove();
    this.element.dispatchEvent(new (windowOf(this.element).Event)('input', { bubbles: true }));
  }

  private async isBack(): Promise<boolean> {
    return (await this.settles(this.before)) && this.isAsBefore();
  }

  /** It reads as before, and of its paragraphs none has become a mere line of another. */
  private isAsBefore(): boolean {
    const { length } = this.element.childNodes;
    return this.read() === this.before && (length === this.kept.length || this.kept.length < 2);
  }

  private settles(wanted: string, patience?: Patience): Promise<boolean> {
    return settles(this.element, () => this.read(), wanted, patience);
  }

  /** The events that an editor with a model takes over; each tells whether it was. */
  private events({ from, to, insert }: TextEdit): readonly (() => boolean)[] {
    const input = (inputType: InputToCome['inputType']) => () => {
      const range = this.current().rangeOf(from, to);
      const taken = announce(this.element, { inputType, range, ...(insert === '' ? {} : { data: insert }) });
      this.taken ||= taken;
      return taken;
    };
    if (insert === '') return [input('deleteContentBackward')];
    const pasted = () => !this.litters && paste(this.element, { plain: insert });
    return insert.includes('\n') ? [pasted, input('insertFromPaste')] : [pasted, input('insertText')];
  }

  /** What is left of a way that failed is put right by any means that the editable answers to. */
  private repairs(): readonly ((edit: TextEdit) => void | Promise<void>)[] {
    const byEvent = (edit: TextEdit) => {
      this.select(edit);
      for (const tell of this.events(edit)) if (tell()) return;
    };
    const byLines = (edit: TextEdit) => this.inLines(edit, (input) => announce(this.element, input));
    const byCommand = (edit: TextEdit) => this.inLines(edit, (input) => this.doing(input));
    return [byEvent, byLines, byCommand];
  }

  /** One line at a time, the caret set anew before each: it is lost where the editable is rendered anew. */
  private async inLines({ from, to, insert }: TextEdit, put: Input): Promise<void> {
    let text = this.read();
    const step = async (input: InputToCome, edit: TextEdit): Promise<boolean> => {
      this.select(edit);
      const range = this.current().rangeOf(edit.from, edit.to);
      text = applyEdits(text, [edit]);
      return put({ ...input, range }) && (this.read() === text || (await this.settles(text)));
    };
    if (from < to && !(await step({ inputType: 'deleteContentBackward' }, { from, to, insert: '' }))) return;
    let at = from;
    for (const [index, line] of insert.split('\n').entries()) {
      if (index > 0 && !(await step({ inputType: 'insertParagraph' }, { from: at, to: at++, insert: '\n' })))
        return;
      if (line === '') continue;
      if (!(await step({ inputType: 'insertText', data: line }, { from: at, to: at, insert: line }))) return;
      at += line.length;
    }
  }

  private doing({ inputType, data }: InputToCome): boolean {
    const name = inputType === 'deleteContentBackward' ? 'delete' : inputType;
    this.doc.execCommand(name, false, data);
    return true;
  }
}

/** The paragraphs that hold nothing at all, not even a <br>. */
function hollowIn(editable: HTMLElement): readonly Element[] {
  const isHollow = (one: Element) =>
    /^(?:P|DIV)$/.test(one.tagName) &&
    one.textContent === '' &&
    one.firstElementChild === null &&
    (one as HTMLElement).isContentEditable;
  return [...editable.children].filter(isHollow);
}

export const unknownAdapter: FieldAdapter = {
  kind: 'contenteditable',
  knows: (editable) => editable.isContentEditable || editable.ownerDocument.designMode === 'on',
  open: (editable) => new UnknownEditor(editable),
};
