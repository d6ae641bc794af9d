import type { Span, TextEdit } from '../../draft/span.ts';
import type { FieldAdapter } from '../field.ts';
import { announce } from './before-input.ts';
import { ModelEditor } from './model-editor.ts';
import { paste } from './paste-event.ts';

/**
 * Slate, and wangEditor 5, which stands on it. What the browser's own commands write stands on the screen and is missing
 * from the model; a paste of plain text is taken. Everything done within one turn is one step of undo.
 *
 * Its history joins a text to the text typed right before it, and typing to that. An empty paragraph, begun and taken
 * back in the same turn, stands between and keeps the steps apart.
 */
class Slate extends ModelEditor {
  override readonly kind = 'slate';

  protected override channels(edits: readonly TextEdit[], text: string): readonly (() => Promise<void>)[] {
    const inTurn = (some: readonly TextEdit[], apart: boolean) => async () => {
      const [last, ...before] = [...some].reverse();
      this.goTo(last!);
      // wangEditor 5 joins what is done in the same turn as a move of the caret to the step before.
      await null;
      this.write(last!, apart);
      for (const edit of before) {
        this.goTo(edit);
        this.write(edit, apart);
      }
    };
    const covering = [this.covering(edits, text)];
    return [
      inTurn(edits, true),
      inTurn(edits, false),
      ...(edits.length > 1 ? [inTurn(covering, false)] : []),
    ];
  }

  /** Tells the editor at once where the caret has come to, or what is typed next would be one step with the move. */
  override cut(): void {
    const span = this.selection();
    if (span !== null) this.goTo(span);
  }

  private goTo(span: Span): void {
    this.select(span);
    announce(this.element, { inputType: '', range: this.current().rangeOf(span.from, span.to) });
  }

  private write(edit: TextEdit, apart: boolean): void {
    if (edit.insert === '') {
      announce(this.element, { inputType: 'deleteContentBackward' });
      return;
    }
    if (apart && edit.from === edit.to) this.keepApart();
    paste(this.element, { plain: edit.insert });
    if (apart) this.keepApart();
  }

  private keepApart(): void {
    announce(this.element, { inputType: 'insertParagraph' });
    announce(this.element, { inputType: 'deleteContentBackward' });
  }
}

export const slateAdapter: FieldAdapter = {
  kind: 'slate',
  knows: (editable) => editable.hasAttribute('data-slate-editor'),
  open: (editable) => new Slate(editable),
};
