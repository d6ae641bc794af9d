import type { FieldAdapter } from '../field.ts';
import { ContentEditable } from './contenteditable.ts';

/**
 * wangEditor 3 and 4: many home-made systems. Their model is their DOM, read by an observer, and what the browser's own
 * commands write is undone by the browser, or as one entry of their own history: a contenteditable like any other. Version 5 is
 * another editor (`slate.ts`).
 */
class WangEditor extends ContentEditable {
  override readonly kind = 'wangeditor';
}

export const wangEditorAdapter: FieldAdapter = {
  kind: 'wangeditor',
  knows: (editable) => editable.classList.contains('w-e-text'),
  open: (editable) => new WangEditor(editable),
};
