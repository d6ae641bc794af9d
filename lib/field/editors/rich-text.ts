import type { Span, TextEdit } from '../../draft/span.ts';
import type { FieldKind, Mark, Refusal } from '../../message/protocol.ts';
import { DomText } from '../dom-text.ts';
import { type Field, type WriteWay, windowOf } from '../field.ts';
import { Highlights, type RichMarks } from '../highlights.ts';
import type { Box } from '../mark-layer.ts';
import { frameOf, isShown } from '../reach.ts';
import { RangeBoxes } from './range-boxes.ts';

/** All that can change what an editable reads as, or how it is laid out in lines. */
const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'contenteditable', 'hidden', 'style'],
};

/** What all rich editables share: reading, caret, marks. How text goes in differs by editor. */
export abstract class RichText implements Field {
  abstract readonly kind: FieldKind;
  /** Takes more than one paragraph. */
  readonly multiline: boolean = true;
  private marks: RichMarks | undefined;
  private marked: readonly Mark[] = [];
  /** The editable has changed since it was marked. */
  private isRemade = false;
  private map: DomText | undefined;
  private observer: MutationObserver | undefined;
  private changed: (() => void) | undefined;

  constructor(readonly element: HTMLElement) {}

  abstract ways(edits: readonly TextEdit[]): readonly WriteWay[];
  abstract undo(): void | Promise<void>;

  /** What the form allows the control that the editor submits by, less what its tags take up there. */
  get limit(): number | undefined {
    const most = sourceOf(this.element)?.maxLength ?? -1;
    return most < 0 ? undefined : most - (this.element.innerHTML.length - this.read().length);
  }

  refusal(): Refusal | undefined {
    if (this.element.getAttribute('aria-disabled') === 'true') return 'disabled';
    return this.element.isContentEditable || this.doc.designMode === 'on' ? undefined : 'readonly';
  }

  read(): string {
    return this.current().text;
  }

  /** CKEditor 5 and editors' own commands change the text without an `input` event. */
  watch(changed: () => void): void {
    this.changed = changed;
    this.current();
  }

  selection(): Span | null {
    const selection = this.domSelection();
    const { anchorNode, focusNode } = selection ?? {};
    if (
      selection === null ||
      !anchorNode ||
      !focusNode ||
      !this.element.contains(anchorNode) ||
      !this.element.contains(focusNode)
    )
      return null;
    const text = this.current();
    const anchor = text.offsetOf(anchorNode, selection.anchorOffset);
    const focus = selection.isCollapsed ? anchor : text.offsetOf(focusNode, selection.focusOffset);
    return { from: Math.min(anchor, focus), to: Math.max(anchor, focus) };
  }

  caret(): Box | undefined {
    const at = this.selection()?.to;
    if (at === undefined) return undefined;
    const text = this.current();
    const rectsOf = (from: number, to: number) => [...text.rangeOf(from, to).getClientRects()];
    const before = at > 0 && text.text[at - 1] !== '\n' ? rectsOf(at - 1, at).pop() : undefined;
    if (before) return { left: before.right, right: before.right, top: before.top, bottom: before.bottom };
    const [after] = at < text.text.length && text.text[at] !== '\n' ? rectsOf(at, at + 1) : [];
    const { node } = text.pointAt(at, true);
    const line = node.nodeType === 1 ? (node as Element) : node.parentElement;
    const { left, top, bottom } = after ?? (line ?? this.element).getBoundingClientRect();
    return { left, right: left, top, bottom };
  }

  select(span: Span): void {
    windowOf(this.element).focus();
    this.element.focus({ preventScroll: true });
    const range = this.current().rangeOf(span.from, span.to);
    const selection = this.domSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }

  cut(): void {
    // Chromium closes its open typing step when the selection moves; there and back leaves it where it was.
    const selection = this.domSelection();
    if (selection === null || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0).cloneRange();
    selection.selectAllChildren(this.element);
    selection.removeAllRanges();
    selection.addRange(range);
  }

  mark(marks: readonly Mark[]): void {
    if (marks.length === 0 && this.marks === undefined) return;
    this.marks ??= Highlights.in(this.element) ?? new RangeBoxes(this.element);
    this.marks.show(this.current(), marks);
    this.marked = marks;
    this.isRemade = false;
  }

  mendMarks(): void {
    if (this.isRemade && this.marked.length > 0) this.mark(this.marked);
  }

  scrollTo(span: Span): void {
    const { node } = this.current().pointAt(span.from, true);
    const near = node.nodeType === 1 ? (node as Element) : node.parentElement;
    const box = this.current().rangeOf(span.from, span.to).getBoundingClientRect();
    const view = windowOf(this.element);
    // A range has no scrollIntoView; its paragraph has. Only when needed: a page that jumps at each click annoys.
    const inView = box.top >= 0 && box.bottom <= view.innerHeight && box.height > 0;
    near?.scrollIntoView({ block: inView ? 'nearest' : 'center' });
  }

  destroy(): void {
    this.marks?.destroy();
    this.marks = undefined;
    // An observer is its window's, and as dead as that one.
    if (isShown(this.element)) this.observer?.disconnect();
  }

  protected get doc(): Document {
    return this.element.ownerDocument;
  }

  /** The text map as the editable is now: what has changed since the last look is read again, and nothing else. */
  protected current(): DomText {
    if (this.map === undefined || this.observer === undefined) {
      const { MutationObserver } = windowOf(this.element);
      this.observer = new MutationObserver((records) => this.update(records));
      this.observer.observe(this.element, OBSERVED);
      this.map = new DomText(this.element);
    } else {
      // Taken here, they reach the observer no more.
      this.update(this.observer.takeRecords());
    }
    return this.map;
  }

  private update(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    this.map?.update(records);
    this.isRemade = true;
    this.changed?.();
  }

  /**
   * The top-level blocks that the edits touch as HTML with the edits in them, and the span they cover: so that many
   * places are written in one step and the formatting between them stays. Undefined where the editable is built
   * otherwise, or an edit reaches over a block's border.
   */
  protected editedBlocks(
    edits: readonly TextEdit[],
  ): { readonly span: Span; readonly html: string } | undefined {
    if (edits.length < 2 || edits.some((edit) => edit.insert.includes('\n'))) return undefined;
    const original = this.current();
    const clone = this.element.cloneNode(true) as HTMLElement;
    const text = new DomText(clone, original.keeps);
    const touched: number[] = [];
    for (const edit of [...edits].reverse()) {
      const range = text.rangeOf(edit.from, edit.to);
      const block = blockIndex(clone, range.startContainer);
      if (block === undefined || block !== blockIndex(clone, range.endContainer)) return undefined;
      touched.push(block);
      range.deleteContents();
      range.insertNode(this.doc.createTextNode(edit.insert));
    }
    const last = touched[0]!;
    const first = touched[touched.length - 1]!;
    const blocks = Array.prototype.slice.call(clone.childNodes, first, last + 1) as Node[];
    if (!blocks.every((block): block is Element => block.nodeType === 1)) return undefined;
    const next = this.element.childNodes[last + 1];
    const to = next === undefined ? original.text.length : original.offsetOf(this.element, last + 1) - 1;
    const span = { from: original.offsetOf(this.element, first), to };
    return { span, html: blocks.map((block) => block.outerHTML).join('') };
  }

  /** The paragraph that a caret stands at the end of, as HTML, and the span it covers; undefined for a selection. */
  protected blockBefore(caret: Span): { readonly span: Span; readonly html: string } | undefined {
    const text = this.current();
    if (caret.from !== caret.to) return undefined;
    const index = blockIndex(this.element, text.pointAt(caret.from).node);
    if (index === undefined) return undefined;
    const block = this.element.childNodes[index] as Element;
    return { span: { from: text.offsetOf(this.element, index), to: caret.to }, html: block.outerHTML };
  }

  /** The line that a caret stands at the end of as HTML, where it lies in no paragraph but in the editable itself. */
  protected bareLineBefore(caret: Span): { readonly span: Span; readonly html: string } | undefined {
    const text = this.current();
    const { node } = text.pointAt(caret.from);
    if (caret.from !== caret.to || node.parentNode !== this.element) return undefined;
    const span = { from: text.text.lastIndexOf('\n', caret.from - 1) + 1, to: caret.to };
    const holder = this.doc.createElement('p');
    holder.append(text.rangeOf(span.from, span.to).cloneContents());
    return { span, html: holder.innerHTML };
  }

  protected domSelection(): Selection | null {
    const root = this.element.getRootNode() as Document & { getSelection?: () => Selection | null };
    return (root.getSelection ?? this.doc.getSelection).call(
      root.getSelection === undefined ? this.doc : root,
    );
  }
}

/** How far up from an editor the control is looked for that it submits by. */
const HIGHEST = 5;

/** The unseen text field with a limit that an editor stands in for; undefined where several could be it. */
function sourceOf(editable: HTMLElement): HTMLTextAreaElement | undefined {
  let at: HTMLElement | null =
    editable.tagName === 'BODY' ? (frameOf(editable.ownerDocument) ?? editable) : editable;
  for (let level = 0; at !== null && level < HIGHEST; level++, at = at.parentElement) {
    const unseen = [...at.querySelectorAll<HTMLTextAreaElement>('textarea[maxlength]')].filter(
      (one) => one.getClientRects().length === 0 && !editable.contains(one),
    );
    if (unseen.length > 0) return unseen.length === 1 ? unseen[0] : undefined;
  }
  return undefined;
}

/** Index of the root's child that holds the node; undefined if that is no paragraph of its own. */
function blockIndex(root: HTMLElement, node: Node): number | undefined {
  let at: Node | null = node;
  while (at !== null && at.parentNode !== root) at = at.parentNode;
  if (at === null || !/^(?:P|DIV|H[1-6])$/.test(at.nodeName)) return undefined;
  return Array.prototype.indexOf.call(root.childNodes, at);
}

/** The text as HTML paragraphs of one tag; an empty line keeps its place with a <br>. */
export function paragraphsHtml(lines: readonly string[], tag: string): string {
  return lines.map((line) => `<${tag}>${escapeHtml(line) || '<br>'}</${tag}>`).join('');
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ESCAPES[c as keyof typeof ESCAPES]);
}
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const;
