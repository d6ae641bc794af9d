import type { Span } from '../draft/span.ts';
import type { Mark } from '../message/protocol.ts';
import { windowOf } from './field.ts';
import { BOX_CSS, MARK_STYLES, styleOf } from './mark-style.ts';
import { isShown } from './reach.ts';

/**
 * Marks for text controls, which have no ranges: an unseen copy of the field's text, laid out the same way, gives the
 * places, and boxes are drawn over the field. The copy and the boxes live in a closed shadow tree at the end of the
 * document, let every click through, and are gone with the marks.
 */
export class Overlay {
  private readonly doc: Document;
  private readonly host: HTMLElement;
  private readonly frame: HTMLElement;
  private readonly copy: HTMLElement;
  private readonly text: Text;
  private readonly boxes: HTMLElement;
  private readonly resizes: ResizeObserver;
  private marks: readonly Mark[] = [];
  private due = 0;

  constructor(private readonly field: HTMLTextAreaElement | HTMLInputElement) {
    const doc = field.ownerDocument;
    this.doc = doc;
    this.host = doc.createElement('div');
    this.host.setAttribute('data-gaobian', 'marks');
    this.host.style.cssText =
      'all:initial!important;position:fixed!important;left:0!important;top:0!important;width:0!important;height:0!important;pointer-events:none!important;z-index:2147483646!important';
    const shadow = this.host.attachShadow({ mode: 'closed' });
    const style = doc.createElement('style');
    style.textContent = SHEET;
    this.frame = doc.createElement('div');
    this.frame.className = 'frame';
    this.copy = doc.createElement('div');
    this.copy.className = 'copy';
    this.text = doc.createTextNode('');
    this.copy.append(this.text);
    this.boxes = doc.createElement('div');
    this.boxes.className = 'boxes';
    this.frame.append(this.copy, this.boxes);
    shadow.append(style, this.frame);
    doc.documentElement.append(this.host);
    this.resizes = new (windowOf(field).ResizeObserver)(() => this.layOut());
    this.resizes.observe(field);
    this.resizes.observe(doc.documentElement);
    doc.addEventListener('scroll', this.onScroll, { capture: true, passive: true });
    this.layOut();
  }

  show(marks: readonly Mark[]): void {
    this.marks = marks;
    if (this.text.data !== this.field.value) this.layOut();
    else this.draw();
  }

  /** Distance of the span's first line from the top of the field's text, CSS px: what `scrollTop` is measured in. */
  topOf(span: Span): number {
    this.layOut();
    const range = this.range(span);
    return range.getBoundingClientRect().top - this.copy.getBoundingClientRect().top;
  }

  destroy(): void {
    // Where the frame has gone on to another page, all this went with the old one.
    if (!isShown(this.doc)) return;
    this.resizes.disconnect();
    this.doc.removeEventListener('scroll', this.onScroll, { capture: true });
    windowOf(this.doc).cancelAnimationFrame(this.due);
    this.host.remove();
  }

  private readonly onScroll = (): void => {
    const view = windowOf(this.field);
    view.cancelAnimationFrame(this.due);
    this.due = view.requestAnimationFrame(() => {
      this.place();
      this.draw();
    });
  };

  /** Gives the copy the field's text, font and width. */
  private layOut(): void {
    const computed = windowOf(this.field).getComputedStyle(this.field);
    for (const property of COPIED) this.copy.style.setProperty(property, computed.getPropertyValue(property));
    const oneLine = this.field.tagName === 'INPUT';
    this.copy.style.whiteSpace = oneLine ? 'pre' : computed.whiteSpace === 'pre' ? 'pre' : 'pre-wrap';
    this.copy.style.overflowWrap = oneLine ? 'normal' : 'break-word';
    // clientWidth is the padding box less a scroll bar: the very width that the text wraps in.
    this.copy.style.width = `${this.field.clientWidth}px`;
    if (this.text.data !== this.field.value) this.text.data = this.field.value;
    this.place();
    this.draw();
  }

  /** Puts the frame over the part of the field that can be seen, and the text where the field has scrolled it. */
  private place(): void {
    const box = this.field.getBoundingClientRect();
    const left = box.left + this.field.clientLeft;
    const top = box.top + this.field.clientTop;
    const seen = visibleBox(this.field, {
      left,
      top,
      right: left + this.field.clientWidth,
      bottom: top + this.field.clientHeight,
    });
    const style = this.frame.style;
    style.left = `${seen.left}px`;
    style.top = `${seen.top}px`;
    style.width = `${Math.max(0, seen.right - seen.left)}px`;
    style.height = `${Math.max(0, seen.bottom - seen.top)}px`;
    const x = left - seen.left - this.field.scrollLeft;
    const y = top - seen.top - this.field.scrollTop;
    this.copy.style.transform = `translate(${x}px,${y}px)`;
  }

  private range({ from, to }: Span): Range {
    const range = this.field.ownerDocument.createRange();
    const length = this.text.length;
    range.setStart(this.text, Math.min(from, length));
    range.setEnd(this.text, Math.min(to, length));
    return range;
  }

  private draw(): void {
    const frame = this.frame.getBoundingClientRect();
    const fragment = this.field.ownerDocument.createDocumentFragment();
    for (const mark of this.marks) {
      for (const rect of this.range(mark).getClientRects()) {
        if (rect.bottom < frame.top || rect.top > frame.bottom || rect.width === 0) continue;
        const box = this.field.ownerDocument.createElement('i');
        box.className = styleOf(mark);
        box.style.cssText = `left:${rect.left - frame.left}px;top:${rect.top - frame.top}px;width:${rect.width}px;height:${rect.height}px`;
        fragment.append(box);
      }
    }
    this.boxes.replaceChildren(fragment);
  }
}

/** What decides where a character stands. */
const COPIED = [
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-stretch',
  'font-variant',
  'font-feature-settings',
  'font-kerning',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-indent',
  'text-transform',
  'text-align',
  'tab-size',
  'word-break',
  'line-break',
  'direction',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
] as const;

const SHEET = `
.frame{position:fixed;overflow:hidden;pointer-events:none}
.copy{position:absolute;left:0;top:0;box-sizing:border-box;visibility:hidden;margin:0;border:0}
.boxes{position:absolute;left:0;top:0}
.boxes i{position:absolute;box-sizing:border-box;border-radius:2px}
${MARK_STYLES.map((style) => `.${style}{${BOX_CSS[style]}}`).join('\n')}
@media print{.frame{display:none}}
`;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part of a box that the scrolling boxes around the element leave to be seen. */
function visibleBox(element: HTMLElement, box: Box): Box {
  let seen = box;
  const view = windowOf(element);
  for (
    let parent = element.parentElement;
    parent !== null && parent !== parent.ownerDocument.documentElement;
    parent = parent.parentElement
  ) {
    if (view.getComputedStyle(parent).overflow === 'visible') continue;
    const clip = parent.getBoundingClientRect();
    seen = {
      left: Math.max(seen.left, clip.left),
      top: Math.max(seen.top, clip.top),
      right: Math.min(seen.right, clip.right),
      bottom: Math.min(seen.bottom, clip.bottom),
    };
  }
  return seen;
}
