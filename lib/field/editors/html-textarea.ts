import type { Span, TextEdit } from '../../draft/span.ts';
import type { Mark } from '../../message/protocol.ts';
import type { FieldAdapter, WriteWay } from '../field.ts';
import { holdsHtml } from '../html-value.ts';
import { changeBetween } from '../text-change.ts';
import { TextControl } from '../text-control.ts';
import { HtmlSource } from './html-source.ts';

/**
 * A text field that holds HTML as source, for the clerk to see: FCKeditor 2.4 of old e-cology and 云网 OA pages, in a
 * browser that it doesn't know. The tags are kept from the checks, and paragraphs go in as such, or the document would
 * lose them when it is shown.
 */
class HtmlTextarea extends TextControl {
  private parsed = this.parse();

  override get limit(): number | undefined {
    const most = super.limit;
    return most === undefined ? undefined : most - (this.parsed.source.length - this.parsed.text.length);
  }

  override read(): string {
    return this.current().text;
  }

  override selection(): Span | null {
    const span = super.selection();
    if (span === null) return null;
    const source = this.current();
    return { from: source.toText(span.from), to: source.toText(span.to) };
  }

  override select(span: Span): void {
    this.selectSource(this.inSource(span));
  }

  override ways(edits: readonly TextEdit[]): readonly WriteWay[] {
    const { source } = this.current();
    const edited = this.parsed.edited(edits);
    const change = edited === undefined ? undefined : changeBetween(source, edited, edited.length);
    return change === undefined ? [] : [() => this.put(change)];
  }

  override mark(marks: readonly Mark[]): void {
    super.mark(marks.map((mark) => ({ ...mark, ...this.inSource(mark) })));
  }

  override scrollTo(span: Span): void {
    this.scrollToSource(this.inSource(span));
  }

  private inSource(span: Span): Span {
    const { start, end } = this.current().toSource(span);
    return { from: start, to: end };
  }

  private current(): HtmlSource {
    if (this.parsed.source !== this.element.value) this.parsed = this.parse();
    return this.parsed;
  }

  private parse(): HtmlSource {
    return new HtmlSource(this.element.value, decodeEntity);
  }
}

/** The browser's own table of entities; most of FCKeditor's output are the quotation marks of Chinese. */
function decodeEntity(entity: string): string {
  let character = DECODED.get(entity);
  if (character === undefined) {
    character = new DOMParser().parseFromString(entity, 'text/html').body.textContent ?? entity;
    DECODED.set(entity, character);
  }
  return character;
}
const DECODED = new Map<string, string>([['&nbsp;', '\u00a0']]);

export const htmlTextareaAdapter: FieldAdapter = {
  kind: 'html-textarea',
  knows: (editable) => editable.tagName === 'TEXTAREA' && holdsHtml(editable as HTMLTextAreaElement),
  open: (editable) => new HtmlTextarea(editable as HTMLTextAreaElement, 'html-textarea'),
};
