import type { FieldAdapter } from '../field.ts';
import { ContentEditable } from './contenteditable.ts';

/**
 * Editor.js: each paragraph is an editable of its own, with the browser's own undo. Text of several paragraphs would come
 * into further editables, beside this one, and no undo would take those back: it is refused.
 */
class EditorJsBlock extends ContentEditable {
  override readonly multiline = false;
}

export const editorJsAdapter: FieldAdapter = {
  kind: 'contenteditable',
  knows: (editable) => editable.closest('.ce-block') !== null && editable.closest('.codex-editor') !== null,
  open: (editable) => new EditorJsBlock(editable),
};
