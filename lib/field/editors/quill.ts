import type { TextEdit } from '../../draft/span.ts';
import type { FieldAdapter } from '../field.ts';
import { applyEdits } from '../text-change.ts';
import { ModelEditor } from './model-editor.ts';
import { paste } from './paste-event.ts';
import { KEYS, press } from './press.ts';
import { escapeHtml } from './rich-text.ts';

/** Quill gathers what happens within this time into one step of undo (`history.delay`), ms. */
const GATHERS_MS = 1000;

/**
 * Quill. Its history gathers by the clock; an undo and a redo close the step. That it gathers serves where many places
 * are written: each by itself, so that what stands between keeps its format, and still one step.
 */
abstract class Quill extends ModelEditor {
  override readonly kind = 'quill';

  protected override channels(edits: readonly TextEdit[], text: string): readonly (() => Promise<void>)[] {
    const inTurn = (some: readonly TextEdit[]) => async () => {
      if (this.typedWithin(GATHERS_MS)) this.closeStep();
      for (const edit of [...some].reverse()) await this.write(edit);
    };
    return [inTurn(edits), ...(edits.length > 1 ? [inTurn([this.covering(edits, text)])] : [])];
  }

  override cut(): void {
    const span = this.selection();
    this.closeStep();
    if (span !== null) this.select(span);
  }

  protected abstract write(edit: TextEdit): void | Promise<void>;
}

/** Quill 2 takes a paste of plain text as it is. */
class Quill2 extends Quill {
  protected override write(edit: TextEdit): void {
    this.put(edit);
  }
}

/**
 * Quill 1 (RuoYi's Vue edition) reads changes of its DOM, of which Firefox makes no paragraphs; and at a paste it moves
 * the focus into a bin beside the editable, lets the browser paste there, and reads it on a later turn. So several lines
 * are put into that bin, where nothing else ever stands.
 */
class Quill1 extends Quill {
  protected override async write(edit: TextEdit): Promise<void> {
    if (edit.insert.endsWith('\n')) {
      // Firefox drops an empty paragraph at the end of what it puts in.
      const before = { ...edit, insert: edit.insert.slice(0, -1) };
      const text = applyEdits(this.read(), [before]);
      await this.write(before);
      await this.settles(text);
      const end = before.from + before.insert.length;
      this.select({ from: end, to: end });
      press(this.element, KEYS.enter);
      return;
    }
    this.select(edit);
    if (!edit.insert.includes('\n')) {
      this.doc.execCommand(edit.insert === '' ? 'delete' : 'insertText', false, edit.insert);
      // Read by its observer, behind this turn.
      await null;
      return;
    }
    const bin = binOf(this.element);
    paste(this.element, {});
    if (bin === null || this.doc.activeElement !== bin) return;
    this.doc.execCommand('insertHTML', false, edit.insert.split('\n').map(binned).join(''));
  }
}

/** Quill collapses white space, a Chinese indent too, unless its style says that it stays. */
function binned(line: string): string {
  return `<p style="white-space: pre-wrap">${escapeHtml(line) || '<br>'}</p>`;
}

function binOf(editable: HTMLElement): Element | null {
  return editable.parentElement?.querySelector(':scope > .ql-clipboard[contenteditable]') ?? null;
}

export const quillAdapter: FieldAdapter = {
  kind: 'quill',
  knows: (editable) => editable.classList.contains('ql-editor'),
  // Version 2 has no bin.
  open: (editable) => (binOf(editable) === null ? new Quill2(editable) : new Quill1(editable)),
};
