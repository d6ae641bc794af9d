import { Drift } from './drift.ts';
import { windowOf } from './field.ts';
import { Listening } from './listening.ts';
import { BOX_CSS, MARK_STYLES, type MarkStyle } from './mark-style.ts';
import { isShown } from './reach.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface MarkBox extends Box {
  readonly style: MarkStyle;
}

/** The field's effective CSS zoom, and how much of it is contained in what `getBoundingClientRect` gives. */
export interface Zoom {
  readonly css: number;
  readonly inRects: number;
}
const UNZOOMED: Zoom = { css: 1, inRects: 1 };

/**
 * Boxes drawn over a field, for what can't be marked in it. They live in a closed shadow tree at the end of the document,
 * let every click through and take no room: the page's layout and scroll height are as without them.
 */
export class MarkLayer {
  /** As wide and high as the part of the field that can be seen; what it holds is clipped to that. */
  readonly frame: HTMLElement;
  private readonly host: HTMLElement;
  private readonly boxes: HTMLElement;
  private readonly resizes: ResizeObserver;
  private readonly listening: Listening;
  private readonly drift: Drift;
  /** For what may uncover marks again, while some aren't drawn. */
  private readonly uncovering: Listening;
  private isWhole = true;
  private readonly drawn: { readonly box: HTMLElement; css: string; style: string }[] = [];
  private placed = '';
  private due = 0;
  private resized = false;

  /** `moved`: the field may be elsewhere, or otherwise in size; told once a picture at most. */
  constructor(
    private readonly field: HTMLElement,
    private readonly moved: (resized: boolean) => void,
  ) {
    const doc = field.ownerDocument;
    this.host = doc.createElement('div');
    this.host.setAttribute('data-gaobian', 'marks');
    // In a document with designMode on, all that isn't locked can be written in.
    this.host.setAttribute('contenteditable', 'false');
    // Neither selected nor read out nor found by the browser's own search, in kernels that know this.
    this.host.setAttribute('inert', '');
    this.host.style.cssText = HOST_CSS;
    const shadow = this.host.attachShadow({ mode: 'closed' });
    const style = doc.createElement('style');
    style.textContent = SHEET;
    this.frame = doc.createElement('div');
    this.frame.className = 'frame';
    this.boxes = doc.createElement('div');
    this.boxes.className = 'boxes';
    this.frame.append(this.boxes);
    shadow.append(style, this.frame);
    doc.documentElement.append(this.host);
    this.resizes = new (windowOf(field).ResizeObserver)(() => this.moved(true));
    this.resizes.observe(field);
    // What grows above the field moves it; Chromium before 81 tells of that in no other way.
    this.resizes.observe(doc.documentElement);
    if (doc.body !== null && doc.body !== field) this.resizes.observe(doc.body);
    this.drift = new Drift(field, this.onMove);
    this.uncovering = new Listening(doc);
    this.listening = new Listening(doc);
    this.listening.on(doc, MOVES, () => this.onMove(false));
    // A narrow window may have styles of its own.
    this.listening.on(windowOf(field), ['resize'], () => this.onMove(true));
  }

  /**
   * Puts the frame over a box of the window. The layer takes the field's CSS zoom: what is laid out in it then comes out
   * as in the field, to the pixel. `scale` is of zoom and transforms together.
   */
  place({ left, top, right, bottom }: Box, scale = 1, { css, inRects }: Zoom = UNZOOMED): void {
    const drawn = scale / inRects;
    const style =
      `left:${left / inRects}px;top:${top / inRects}px;` +
      `width:${Math.max(0, right - left) / scale}px;height:${Math.max(0, bottom - top) / scale}px` +
      (drawn === 1 ? '' : `;transform:scale(${drawn})`);
    if (style === this.placed) return;
    this.placed = style;
    this.host.style.setProperty('zoom', css === 1 ? '' : String(css), 'important');
    this.frame.style.cssText = style;
  }

  /**
   * Boxes by their place in the frame, in the frame's own px. What is there already isn't touched. `isWhole`: none was
   * left out because something stands over it. No browser tells when that goes; whatever the writer does next is taken for it.
   */
  draw(boxes: readonly MarkBox[], isWhole: boolean): void {
    const doc = this.host.ownerDocument;
    boxes.forEach((box, index) => {
      const { style } = box;
      const css = cssOf(box);
      let drawn = this.drawn[index];
      if (drawn === undefined) {
        drawn = { box: this.boxes.appendChild(doc.createElement('i')), css: '', style: '' };
        this.drawn.push(drawn);
      }
      if (drawn.style !== style) drawn.box.className = drawn.style = style;
      if (drawn.css !== css) drawn.box.style.cssText = drawn.css = css;
    });
    for (const { box } of this.drawn.splice(boxes.length)) box.remove();
    if (isWhole === this.isWhole) return;
    this.isWhole = isWhole;
    if (isWhole) this.uncovering.stop();
    else this.uncovering.on(doc, ['pointermove', 'keyup'], () => this.onMove(false));
  }

  destroy(): void {
    // Where the frame has gone on to another page, all this went with the old one.
    if (!isShown(this.host)) return;
    this.resizes.disconnect();
    this.drift.stop();
    this.listening.stop();
    this.uncovering.stop();
    windowOf(this.host).cancelAnimationFrame(this.due);
    this.host.remove();
  }

  private readonly onMove = (resized: boolean): void => {
    const view = windowOf(this.host);
    view.cancelAnimationFrame(this.due);
    this.resized ||= resized;
    this.due = view.requestAnimationFrame(() => {
      const wasResized = this.resized;
      this.resized = false;
      if (isShown(this.field)) this.moved(wasResized);
    });
  };
}

export function cssOf({ left, top, right, bottom }: Box): string {
  return `left:${left}px;top:${top}px;width:${right - left}px;height:${bottom - top}px`;
}

/** The part of a box that the scrolling boxes around the element leave to be seen; none of one that is made invisible. */
export function visibleBox(element: HTMLElement, box: Box): Box {
  const view = windowOf(element);
  let seen = view.getComputedStyle(element).visibility === 'visible' ? box : { ...box, bottom: box.top };
  const { documentElement } = element.ownerDocument;
  for (let at = element.parentElement; at && at !== documentElement; at = at.parentElement) {
    if (view.getComputedStyle(at).overflow === 'visible') continue;
    const clip = at.getBoundingClientRect();
    seen = {
      left: Math.max(seen.left, clip.left),
      top: Math.max(seen.top, clip.top),
      right: Math.min(seen.right, clip.right),
      bottom: Math.min(seen.bottom, clip.bottom),
    };
  }
  return seen;
}

/**
 * After these a field may stand elsewhere, or something over it: scrolled itself or with the page, dragged with its
 * dialog, slid in; a dialog that takes the focus or gives it back.
 */
const MOVES = ['scroll', 'pointerup', 'focusin', 'transitionend', 'animationend'];

const HOST_CSS =
  'all:initial!important;position:fixed!important;left:0!important;top:0!important;width:0!important;' +
  'height:0!important;pointer-events:none!important;z-index:2147483646!important';

const SHEET = `
.frame{position:fixed;overflow:hidden;contain:strict;pointer-events:none;transform-origin:0 0}
.copy{position:absolute;left:0;top:0;box-sizing:border-box;visibility:hidden;margin:0;border:0;contain:layout style}
.copy>div>div{text-indent:0}
.copy>div:first-child>div:first-child{text-indent:inherit}
.copy.one-line{display:flex;align-items:center}
i{border-radius:2px}
.boxes i{position:absolute}
.line{position:absolute;visibility:hidden;contain:size layout style}
.line i{visibility:visible;font-style:inherit;color:transparent}
${MARK_STYLES.map((style) => `.${style}{${BOX_CSS[style]}}`).join('\n')}
@media print{.frame{display:none}}
`;
