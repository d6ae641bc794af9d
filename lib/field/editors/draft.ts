import type { TextEdit } from '../../draft/span.ts';
import type { FieldAdapter } from '../field.ts';
import { ModelEditor } from './model-editor.ts';
import { paste } from './paste-event.ts';

/**
 * Draft.js: portals of some years ago. The browser's own commands eat what stands before; a paste is a step of its own.
 * Several places are written as one paste of HTML, which keeps bold and the like between them.
 */
class DraftJs extends ModelEditor {
  override readonly kind = 'draft';

  protected override channels(edits: readonly TextEdit[], text: string): readonly (() => void)[] {
    const covering = () => this.put(this.covering(edits, text));
    const blocks = this.editedBlocks(edits);
    if (blocks === undefined) return [covering];
    const html = () => {
      this.select(blocks.span);
      paste(this.element, { html: blocks.html });
    };
    return [html, covering];
  }
}

export const draftAdapter: FieldAdapter = {
  kind: 'draft',
  knows: (editable) => editable.classList.contains('public-DraftEditor-content'),
  open: (editable) => new DraftJs(editable),
};
