import type { FieldAdapter } from '../field.ts';
import { windowOf } from '../field.ts';
import { SnapshotEditor } from './snapshot-editor.ts';

/**
 * summernote: 若依. It keeps a snapshot whenever a mouse button comes up in the editable, and hears of the text itself by
 * `input` events. What it keeps by itself before a command would come too late: it knows of none that isn't its own.
 */
class Summernote extends SnapshotEditor {
  override readonly kind = 'summernote';

  protected snapshot(): void {
    const { MouseEvent } = windowOf(this.element);
    this.element.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  }
}

export const summernoteAdapter: FieldAdapter = {
  kind: 'summernote',
  knows: (editable) => editable.classList.contains('note-editable'),
  open: (editable) => new Summernote(editable),
};
