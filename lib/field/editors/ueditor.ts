import type { FieldAdapter } from '../field.ts';
import { frameOf } from '../reach.ts';
import { KEYS, keyDown, keyUp } from './press.ts';
import { SnapshotEditor } from './snapshot-editor.ts';

/**
 * UEditor: e-cology's workflow forms, 云网 OA. It takes a scene (body and selection) 200 ms behind the last key, and at
 * once for a key that goes down over a selection and comes up again; none of its handlers acts on an input method's. A synthetic paste would only start its detour over
 * a bin of its own, after which the text is gone from its books.
 */
class UEditor extends SnapshotEditor {
  override readonly kind = 'ueditor';

  protected snapshot(): void {
    const selection = this.domSelection();
    if (selection === null || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0).cloneRange();
    selection.selectAllChildren(this.element);
    keyDown(this.element, KEYS.inputMethod);
    selection.removeAllRanges();
    selection.addRange(range);
    // The second scene, equal but for the caret, is the one that undo goes back to.
    keyUp(this.element, KEYS.inputMethod);
  }
}

/** UMEditor, its small sister, keeps its books alike, and stands in the page itself. */
export const ueditorAdapter: FieldAdapter = {
  kind: 'ueditor',
  knows: (editable) =>
    /^ueditor_\d+$/.test(frameOf(editable.ownerDocument)?.id ?? '') ||
    editable.classList.contains('edui-body-container'),
  open: (editable) => new UEditor(editable),
};
