import type { FieldAdapter } from '../field.ts';
import { KEYS, keyUp } from './press.ts';
import { SnapshotEditor } from './snapshot-editor.ts';

/**
 * TinyMCE 4 to 7: 勾股 OA (5), 云网 OA (5), JeecgBoot (6). An arrow key that comes up behind typing is when the editor
 * takes a snapshot; it moves nothing, as no such key went down. A synthetic paste is of no use: the older versions don't
 * take it without their plugin, and all break lines with <br> of it.
 */
class TinyMce extends SnapshotEditor {
  override readonly kind = 'tinymce';

  protected snapshot(): void {
    keyUp(this.element, KEYS.left);
  }
}

export const tinyMceAdapter: FieldAdapter = {
  kind: 'tinymce',
  knows: (editable) => editable.classList.contains('mce-content-body'),
  open: (editable) => new TinyMce(editable),
};
