import type { TextEdit } from '../../draft/span.ts';
import type { FieldAdapter } from '../field.ts';
import { ModelEditor } from './model-editor.ts';

/**
 * Lexical: newer portals. The browser's own commands scramble several lines and eat text; a paste of plain text is a
 * step of its own, which neither takes in the typing before nor that after it.
 */
class Lexical extends ModelEditor {
  override readonly kind = 'lexical';

  protected override channels(edits: readonly TextEdit[], text: string): readonly (() => void)[] {
    const covering = () => this.put(this.covering(edits, text));
    if (edits.length === 1) return [covering];
    // Changes of one turn are one step; from the end, so that the places before keep their offsets.
    const each = () => {
      for (const edit of [...edits].reverse()) this.put(edit);
    };
    return [each, covering];
  }
}

export const lexicalAdapter: FieldAdapter = {
  kind: 'lexical',
  knows: (editable) => editable.hasAttribute('data-lexical-editor'),
  open: (editable) => new Lexical(editable),
};
