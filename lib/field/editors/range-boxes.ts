import type { Mark } from '../../message/protocol.ts';
import type { DomText } from '../dom-text.ts';
import { windowOf } from '../field.ts';
import type { RichMarks } from '../highlights.ts';
import { type MarkBox, MarkLayer, visibleBox } from '../mark-layer.ts';
import { styleOf } from '../mark-style.ts';
import { isOverlaid } from '../overlaid.ts';

/** Marks for rich editables on kernels without CSS highlights: boxes over the places that their characters take. */
export class RangeBoxes implements RichMarks {
  private readonly layer: MarkLayer;
  private text: DomText | undefined;
  private marks: readonly Mark[] = [];

  constructor(private readonly element: HTMLElement) {
    this.layer = new MarkLayer(element, () => this.draw());
  }

  show(text: DomText, marks: readonly Mark[]): void {
    this.text = text;
    this.marks = marks;
    this.draw();
  }

  destroy(): void {
    this.layer.destroy();
  }

  private draw(): void {
    const { text } = this;
    if (text === undefined) return;
    const view = windowOf(this.element);
    const whole = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
    const own = this.element.tagName === 'BODY' ? whole : this.element.getBoundingClientRect();
    const frame = visibleBox(this.element, {
      left: Math.max(0, own.left),
      top: Math.max(0, own.top),
      right: Math.min(whole.right, own.right),
      bottom: Math.min(whole.bottom, own.bottom),
    });
    this.layer.place(frame);
    const boxes: MarkBox[] = [];
    let isWhole = true;
    const range = this.element.ownerDocument.createRange();
    for (const mark of this.marks) {
      for (const { node, start, length } of text.piecesOf(mark.from, mark.to)) {
        range.setStart(node, start);
        range.setEnd(node, start + length);
        for (const rect of range.getClientRects()) {
          const { left, top, right, bottom } = rect;
          if (right === left || bottom < frame.top || top > frame.bottom) continue;
          if (isOverlaid(this.element, rect, frame)) {
            isWhole = false;
            continue;
          }
          boxes.push({
            style: styleOf(mark),
            left: left - frame.left,
            top: top - frame.top,
            right: right - frame.left,
            bottom: bottom - frame.top,
          });
        }
      }
    }
    this.layer.draw(boxes, isWhole);
  }
}
