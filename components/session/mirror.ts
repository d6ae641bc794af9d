import { applyEdits } from '../../lib/draft/remap.ts';
import type { Span } from '../../lib/draft/span.ts';
import type { FieldInfo, GuestMessage } from '../../lib/message/protocol.ts';

/** The bound field as the sidebar knows it: its text at a version, and where the caret is. */
export interface BoundField {
  readonly info: FieldInfo;
  readonly version: number;
  /** Paragraphs split by "\n"; offsets everywhere are UTF-16 code units of it. */
  readonly text: string;
  readonly selection: Span;
  /** An input method holds unfinished text; `text` is as it was before. */
  readonly composing: boolean;
}

/** What a message made of the mirror; `behind`: something went missing, ask the guest for the whole field. */
export interface Reflection {
  readonly field: BoundField | undefined;
  readonly behind: boolean;
}

function within(selection: Span, text: string): Span {
  if (selection.to <= text.length) return selection;
  return { from: Math.min(selection.from, text.length), to: text.length };
}

/** What one edit turns the field into; undefined where the edit doesn't fit the text that is known. */
function edited(field: BoundField, message: Extract<GuestMessage, { type: 'edit' }>): BoundField | undefined {
  if (message.version !== field.version + 1 || message.edit.to > field.text.length) return undefined;
  const text = applyEdits(field.text, [message.edit]);
  // Edits are told after composition only, so one that comes has ended it.
  return {
    ...field,
    text,
    version: message.version,
    selection: within(message.selection, text),
    composing: false,
  };
}

/**
 * The mirror after a guest's message. Edits apply in version order; those already known are passed over, and a gap,
 * or news of a field that isn't mirrored, leaves the mirror as it was and `behind`.
 */
export function reflect(field: BoundField | undefined, message: GuestMessage): Reflection {
  const same = (next: BoundField | undefined = field): Reflection => ({ field: next, behind: false });
  const behind: Reflection = { field, behind: true };

  switch (message.type) {
    case 'field': {
      const composing = field?.info.id === message.field.id && field.composing;
      const { version, text } = message;
      return same({
        info: message.field,
        version,
        text,
        selection: within(message.selection, text),
        composing,
      });
    }
    case 'unbound':
      return { field: undefined, behind: false };
    case 'edit': {
      if (message.field !== field?.info.id) return behind;
      if (message.version <= field.version) return same();
      const next = edited(field, message);
      return next ? same(next) : behind;
    }
    case 'selection':
      if (message.field !== field?.info.id || message.version > field.version) return behind;
      if (message.version < field.version) return same();
      return same({ ...field, selection: within(message.selection, field.text) });
    case 'info':
      return message.field.id === field?.info.id ? same({ ...field, info: message.field }) : behind;
    case 'composing':
      if (message.field !== field?.info.id) return behind;
      return same({ ...field, composing: message.composing });
    default:
      return same();
  }
}
