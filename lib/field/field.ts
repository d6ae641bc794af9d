import type { Span, TextEdit } from '../draft/span.ts';
import type { FieldKind, Mark, Refusal } from '../message/protocol.ts';
import type { Box } from './mark-layer.ts';

/**
 * An editable in the host page, read and written as plain text: one paragraph a line, "\n" between, offsets in
 * UTF-16 code units. Code behind this interface uses `element.ownerDocument`, never the global document: most fields
 * of OA systems live in an iframe.
 */
export interface Field {
  readonly kind: FieldKind;
  /** The editable itself; in an editor's iframe its body. */
  readonly element: HTMLElement;
  readonly multiline: boolean;
  /** Its marks are drawn over it, and anew after an edit: at once, so that they come in the picture that shows the edit. */
  readonly redraws?: boolean;
  /** Most characters the field takes, if it has a limit. */
  readonly limit?: number | undefined;
  /** Why it takes no text at present. */
  refusal(): Refusal | undefined;
  read(): string;
  /** Tells of changes that no `input` event may tell of, if the field can hear of them; until `destroy`. */
  watch?(changed: () => void): void;
  /** Where the caret or selection is; null if it isn't in this field. */
  selection(): Span | null;
  /** Where the caret, or the selection's end, stands in the field's window; undefined if it isn't in this field. */
  caret(): Box | undefined;
  /** Sets the selection and gives the field the focus, without scrolling. */
  select(span: Span): void;
  /**
   * Ways to apply the edits (rising, not overlapping, in the offsets of `read()`) as the editor's own input and as one
   * undo step, best first. The caller tries one, re-reads, and takes it back before it tries the next: an editor's
   * word about success is worth nothing. A way may need a few turns of the event loop.
   */
  ways(edits: readonly TextEdit[]): readonly WriteWay[];
  /** Takes back the last write, as Ctrl+Z would; some editors take a few turns over it. */
  undo(): void | Promise<void>;
  /** Closes the editor's open typing step, so that what comes next is undone by itself. */
  cut(): void;
  /**
   * Shows these marks and no others, without putting any node into the editable. `edit`: they are those shown last,
   * carried through this one edit of the text, so that what it left in its place needs no look.
   */
  mark(marks: readonly Mark[], edit?: TextEdit): void;
  /** The text is as it was, and yet something happened: marks are set right where the editor put new nodes in the place of marked ones. */
  mendMarks?(): void;
  /** Scrolls the place into view, through all frames. */
  scrollTo(span: Span): void;
  destroy(): void;
}

/** One that takes several turns tells whether it has seen the wanted text: the writer may have typed on since. */
export type WriteWay = (() => void) | (() => Promise<boolean>);

/** One kind of editor: how to know it and how to drive it. Their order is in `adapters.ts` and `editors/index.ts`. */
export interface FieldAdapter {
  readonly kind: FieldKind;
  /** Whether an editable, as `editableOf` finds it, is one of this adapter's. */
  knows(editable: HTMLElement): boolean;
  open(editable: HTMLElement): Field;
}

/** The window that a node lives in. */
export function windowOf(node: Node): Window & typeof globalThis {
  const view = (node.ownerDocument ?? (node as Document)).defaultView;
  if (view === null) throw new Error('the node is in no window');
  return view;
}

/** Element test that holds across frames, where `instanceof` of this realm fails. */
export function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && (node as Node).nodeType === 1;
}
