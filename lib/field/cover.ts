import { windowOf } from './field.ts';
import { frameOf } from './reach.ts';
import { submitButtons } from './submit-watch.ts';

/** In CSS px of the outermost window that may be touched. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Overlaps of less are rounding, CSS px. */
const LEAST_OVERLAP = 2;

/** The submit buttons that stand in view and lie, wholly or in part, under a box. */
export function coveredButtons(documents: Iterable<Document>, box: Box): readonly HTMLElement[] {
  const covered: HTMLElement[] = [];
  for (const doc of documents)
    for (const button of submitButtons(doc)) if (overlap(boxInWindow(button), box)) covered.push(button);
  return covered;
}

/** The element's own box as the outermost window sees it; empty where a frame around hides it. */
function boxInWindow(element: HTMLElement): Box {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  for (let doc = element.ownerDocument; ; ) {
    const { innerWidth, innerHeight } = windowOf(doc);
    left = Math.max(left, 0);
    top = Math.max(top, 0);
    right = Math.min(right, innerWidth);
    bottom = Math.min(bottom, innerHeight);
    const frame = frameOf(doc);
    if (frame === undefined) return { left, top, right, bottom };
    const around = frame.getBoundingClientRect();
    const x = around.left + frame.clientLeft;
    const y = around.top + frame.clientTop;
    left += x;
    right += x;
    top += y;
    bottom += y;
    doc = frame.ownerDocument;
  }
}

function overlap(a: Box, b: Box): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width >= LEAST_OVERLAP && height >= LEAST_OVERLAP;
}

/** The bar, dialog or drawer of this document that is fixed to the window and holds the element or its frame. */
export function fixedAround(element: HTMLElement, doc: Document): HTMLElement | undefined {
  let at: HTMLElement | null | undefined = element;
  while (at && at.ownerDocument !== doc) at = frameOf(at.ownerDocument);
  const view = windowOf(doc);
  for (; at; at = at.parentElement) if (view.getComputedStyle(at).position === 'fixed') return at;
  return undefined;
}
