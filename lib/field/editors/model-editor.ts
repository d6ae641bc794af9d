import type { Span, TextEdit } from '../../draft/span.ts';
import { type WriteWay, windowOf } from '../field.ts';
import { applyEdits, changeBetween, coveringEdit } from '../text-change.ts';
import { paste } from './paste-event.ts';
import { KEYS, press } from './press.ts';
import { RichText } from './rich-text.ts';
import { settles } from './settle.ts';
import { TypingClock } from './typing-clock.ts';

/**
 * What editors with a model of their own have in common. Their DOM only shows the model: a change made in it is taken
 * back, or worse, stands on the screen and is missing from what is submitted. So text goes in by events that the editor
 * handles itself, above all a paste, and counts as written once the editor has come to rest and still shows it.
 */
export abstract class ModelEditor extends RichText {
  private before = '';
  private readonly clock = new TypingClock(this.element);

  override destroy(): void {
    this.clock.stop();
    super.destroy();
  }

  override ways(edits: readonly TextEdit[]): readonly WriteWay[] {
    this.before = this.read();
    const wanted = applyEdits(this.before, edits);
    return this.channels(edits, this.before).map((put) => async () => {
      await put();
      return this.settles(wanted);
    });
  }

  /** Ways to put the edits in, best first; `text` is what the editor reads now. */
  protected abstract channels(
    edits: readonly TextEdit[],
    text: string,
  ): readonly (() => void | Promise<void>)[];

  /** The browser tells of a new selection on a later turn; an editor that is to write there must know at once. */
  override select(span: Span): void {
    super.select(span);
    this.doc.dispatchEvent(new (windowOf(this.element).Event)('selectionchange'));
  }

  override async undo(): Promise<void> {
    const { before } = this;
    const wrong = this.read();
    press(this.element, KEYS.undo);
    if ((await this.settles(before)) || this.read() === wrong) return;
    // More went than had come: the typing before it was in the same step. Back, and out with just what came.
    press(this.element, KEYS.redo);
    await this.settles(wrong);
    const change = changeBetween(this.read(), before, before.length);
    if (change === undefined) return;
    this.put(change);
    await this.settles(before);
  }

  /** There is no open typing step that a move of the selection would close. */
  override cut(): void {}

  /** One replacement, by the events of a paste or of the key that deletes. */
  protected put(edit: TextEdit): void {
    this.select(edit);
    if (edit.insert === '') press(this.element, KEYS.backspace);
    else paste(this.element, { plain: edit.insert });
  }

  protected covering(edits: readonly TextEdit[], text: string): TextEdit {
    return coveringEdit(text, edits);
  }

  protected settles(wanted: string): Promise<boolean> {
    return settles(this.element, () => this.read(), wanted);
  }

  /** Whether the writer has typed within the last milliseconds. */
  protected typedWithin(time: number): boolean {
    return this.clock.since < time;
  }

  /**
   * Ends the step that an editor is gathering typing in by the clock: behind an undo and a redo it begins a new one. For
   * editors that show both at once.
   */
  protected closeStep(): void {
    const text = this.read();
    const is = () => this.read() === text;
    press(this.element, KEYS.undo);
    if (is()) return;
    press(this.element, KEYS.redo);
    if (is()) return;
    press(this.element, KEYS.redoShift);
    if (is()) return;
    // A page that has bound undo but no redo: what went comes back as new text.
    const change = changeBetween(this.read(), text, text.length);
    if (change !== undefined) this.put(change);
  }
}
