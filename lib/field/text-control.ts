import type { Span, TextEdit } from '../draft/span.ts';
import type { FieldKind, Mark, Refusal } from '../message/protocol.ts';
import { type Field, type FieldAdapter, type WriteWay, windowOf } from './field.ts';
import { holdsHtml } from './html-value.ts';
import type { Box } from './mark-layer.ts';
import { coveringEdit } from './text-change.ts';
import type { ControlOverlay } from './world.ts';

/** <textarea>, and the one-line <input> of a report's title. Every OA has them. */
export class TextControl implements Field {
  readonly multiline: boolean;
  readonly redraws = true;
  private overlay: ControlOverlay | undefined;
  /** To be scrolled to once the overlay can tell where it is. */
  private sought: Span | undefined;
  /** The value before the last write. */
  private before = '';

  constructor(
    readonly element: HTMLTextAreaElement | HTMLInputElement,
    readonly kind: FieldKind,
  ) {
    this.multiline = element.tagName === 'TEXTAREA';
  }

  get limit(): number | undefined {
    const { maxLength } = this.element;
    return maxLength >= 0 ? maxLength : undefined;
  }

  refusal(): Refusal | undefined {
    // Not the property: that one knows nothing of a disabled fieldset around the field.
    if (this.element.matches(':disabled')) return 'disabled';
    return this.element.readOnly ? 'readonly' : undefined;
  }

  read(): string {
    return this.element.value;
  }

  selection(): Span | null {
    const { selectionStart, selectionEnd } = this.element;
    return selectionStart === null || selectionEnd === null
      ? null
      : { from: selectionStart, to: selectionEnd };
  }

  caret(): Box | undefined {
    const { selectionEnd } = this.element;
    if (selectionEnd === null) return undefined;
    return this.laid()?.caretAt(selectionEnd);
  }

  select(span: Span): void {
    this.selectSource(span);
  }

  /** Selects in the value as it stands in the control. */
  protected selectSource(span: Span): void {
    windowOf(this.element).focus();
    this.element.focus({ preventScroll: true });
    this.element.setSelectionRange(span.from, span.to);
  }

  ways(edits: readonly TextEdit[]): readonly WriteWay[] {
    return [() => this.put(coveringEdit(this.read(), edits))];
  }

  /** Replaces a part of the value. */
  protected put(edit: TextEdit): void {
    this.before = this.element.value;
    this.selectSource(edit);
    // Chromium writes into a blurred field's stale selection: make sure that the focus really arrived.
    if (!hasFocus(this.element)) return;
    // setRangeText and `value` wipe the undo history; only execCommand writes as the keyboard does.
    const doc = this.element.ownerDocument;
    if (edit.insert === '') doc.execCommand('delete');
    else doc.execCommand('insertText', false, edit.insert);
  }

  undo(): void {
    const { element, before } = this;
    element.ownerDocument.execCommand('undo');
    // A page that has set the value itself has wiped the history; then nothing is left but its own way.
    if (element.value !== before) element.value = before;
  }

  cut(): void {
    // Setting the selection, even to where it is, closes Chromium's typing step. Firefox needs nothing.
    const { selectionStart, selectionEnd } = this.element;
    this.element.setSelectionRange(selectionStart, selectionEnd);
  }

  mark(marks: readonly Mark[], edit?: TextEdit): void {
    if (this.sought !== undefined) this.scrollToSource(this.sought);
    if (marks.length > 0 || this.overlay !== undefined) this.laid()?.show(marks, edit);
  }

  scrollTo(span: Span): void {
    this.scrollToSource(span);
  }

  /** Scrolls to a place in the value as it stands in the control. */
  protected scrollToSource(span: Span): void {
    const overlay = this.laid();
    this.sought = overlay === undefined ? span : undefined;
    if (overlay === undefined) return;
    const { left, right, top } = overlay.placeOf(span.from);
    const { clientHeight, clientWidth, scrollTop, scrollLeft } = this.element;
    if (this.multiline && (top < scrollTop || top > scrollTop + clientHeight - LINE_ROOM))
      this.element.scrollTop = Math.max(0, top - clientHeight / 2);
    if (left < scrollLeft || right > scrollLeft + clientWidth)
      this.element.scrollLeft = Math.max(0, left - clientWidth / 2);
    this.element.scrollIntoView({ block: 'nearest' });
  }

  destroy(): void {
    this.overlay?.destroy();
    this.overlay = undefined;
  }

  /** The overlay; undefined until its script is there, which is asked for: then the marks are shown once more. */
  private laid(): ControlOverlay | undefined {
    this.overlay ??= globalThis.gaobianOverlay?.(this.element);
    if (this.overlay === undefined) globalThis.gaobianGuest?.load('overlay');
    return this.overlay;
  }
}

/** A mark this close to the lower edge counts as out of view, CSS px: about one line. */
const LINE_ROOM = 28;

/** Whether the element has the focus in its own document or shadow tree. */
function hasFocus(element: HTMLElement): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.activeElement === element;
}

export const textareaAdapter: FieldAdapter = {
  kind: 'textarea',
  knows: (editable) => editable.tagName === 'TEXTAREA' && !holdsHtml(editable as HTMLTextAreaElement),
  open: (editable) => new TextControl(editable as HTMLTextAreaElement, 'textarea'),
};

/** Input types that hold plain text. */
const TEXT_TYPES = new Set(['text', '']);

export const inputAdapter: FieldAdapter = {
  kind: 'input',
  knows: (editable) => editable.tagName === 'INPUT' && TEXT_TYPES.has((editable as HTMLInputElement).type),
  open: (editable) => new TextControl(editable as HTMLInputElement, 'input'),
};
