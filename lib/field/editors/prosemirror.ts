import type { TextEdit } from '../../draft/span.ts';
import type { FieldAdapter } from '../field.ts';
import { applyEdits } from '../text-change.ts';
import { ModelEditor } from './model-editor.ts';
import { paste } from './paste-event.ts';
import { escapeHtml } from './rich-text.ts';

/**
 * ProseMirror and Tiptap, which stands on it: collaborative documents, knowledge bases. Text goes in as a paste. Pasted
 * plain text takes on the format at the caret, as typing does, but loses empty lines, and Tiptap reads `**` in it as
 * markdown; a slice in ProseMirror's own HTML is taken as it is.
 *
 * Its history gathers adjacent changes by the clock; an undo and a redo close the step.
 */
class ProseMirror extends ModelEditor {
  override readonly kind = 'prosemirror';

  protected override channels(
    edits: readonly TextEdit[],
    text: string,
  ): readonly (() => void | Promise<void>)[] {
    const edit = this.covering(edits, text);
    const close = () => {
      if (this.typedWithin(GROUP_MS)) this.closeStep();
    };
    const plain = () => {
      close();
      this.put(edit);
    };
    // Where the page reads pasted text as markdown, lines become breaks in one paragraph: back, and as paragraphs.
    const asParagraphs = async () => {
      const breaks = this.breaks();
      plain();
      if ((await this.settles(applyEdits(text, [edit]))) && this.breaks() > breaks) await this.undo();
    };
    if (edit.insert === '') return [plain];
    const slice = (span: TextEdit, html: string) => () => {
      close();
      this.select(span);
      paste(this.element, { html: html.replace(/^<\w+/, '$& data-pm-slice="1 1 []"') });
    };
    const own = slice(edit, edit.insert.split('\n').map(paragraph).join(''));
    const blocks = this.editedBlocks(edits);
    if (blocks !== undefined) return [slice({ ...blocks.span, insert: '' }, blocks.html), own, plain];
    if (NOT_AS_PLAIN.test(edit.insert)) return [own, plain];
    return edit.insert.includes('\n') ? [asParagraphs, own, plain] : [plain, own];
  }

  private breaks(): number {
    return this.element.querySelectorAll('br:not(.ProseMirror-trailingBreak)').length;
  }

  override cut(): void {
    const span = this.selection();
    this.closeStep();
    if (span !== null) this.select(span);
  }
}

/** `newGroupDelay` of its history, ms; pages seldom change it. */
const GROUP_MS = 1000;

/** Empty lines, and what Tiptap makes formats of. */
const NOT_AS_PLAIN = /\n\n|[*_~`=]/;

function paragraph(line: string): string {
  return `<p>${escapeHtml(line)}</p>`;
}

export const proseMirrorAdapter: FieldAdapter = {
  kind: 'prosemirror',
  knows: (editable) => editable.classList.contains('ProseMirror'),
  open: (editable) => new ProseMirror(editable),
};
