import type { Span, TextEdit } from '../draft/span.ts';
import type { Mark } from '../message/protocol.ts';
import { windowOf } from './field.ts';
import { LiveLine } from './live-line.ts';
import { type Box, cssOf, type MarkBox, MarkLayer, visibleBox, type Zoom } from './mark-layer.ts';
import { stretchesOf } from './mark-style.ts';
import { isOverlaid } from './overlaid.ts';
import { bearingMarks, isBesideMarks, isFlowing, lineAt, touchesOneLine } from './still.ts';
import { TextCopy } from './text-copy.ts';
import type { ControlOverlay } from './world.ts';

/**
 * Marks for text controls, which have no ranges: an unseen copy of the field's text, laid out the same way, gives the
 * places, and boxes are drawn over the field. Only marks in sight are looked up. Those of the line that is typed in stand
 * in a copy of that line alone.
 */
export class Overlay implements ControlOverlay {
  private readonly layer: MarkLayer;
  private readonly copy: TextCopy;
  private readonly live: LiveLine;
  private marks: readonly Mark[] = [];
  /** How many they were when they were shown last: who shows them moves them where they are. */
  private count = 0;
  /** What the copy was last given of the field's style and size. */
  private style = '';
  private innerWidth = -1;
  private shift = '';
  private flows = false;
  /** The text that the marks are of. */
  private text = '';
  /** Where the line of it begins that the last edit was made in; -1 where that moved no marks, or they came by themselves. */
  private typed = -1;
  /** Where more edits within the line that the last one was made in leave all marks where they are. */
  private still: Span | undefined;
  /** How high the field's text was when their boxes were drawn, CSS px; 0 where a line more wouldn't make it higher. */
  private height = 0;

  constructor(private readonly field: HTMLTextAreaElement | HTMLInputElement) {
    this.layer = new MarkLayer(field, (resized) => {
      if (resized) this.restyle();
      // Something may stand over the line that is typed in, too; for that it is drawn as the others are.
      this.typed = -1;
      this.draw();
    });
    const root = field.ownerDocument.createElement('div');
    root.className = field.tagName === 'INPUT' ? 'copy one-line' : 'copy';
    this.layer.frame.prepend(root);
    this.copy = new TextCopy(root);
    this.live = new LiveLine(this.layer.frame);
    this.restyle();
  }

  show(marks: readonly Mark[], edit?: TextEdit): void {
    const { text, typed, count, live } = this;
    this.text = this.field.value;
    this.marks = marks;
    this.count = marks.length;
    // Unfinished words of an input method may have come and gone meanwhile.
    const isNext =
      edit !== undefined && text.length + edit.insert.length + edit.from - edit.to === this.text.length;
    // That the field has moved, scrolled or got another size is told by itself.
    const stays = this.field.scrollHeight === this.height;
    const isWhole = marks.length === count;
    if (isNext && isWhole && this.staysStill(edit)) {
      if (!stays) this.draw();
      return;
    }
    this.still = undefined;
    if (isNext && isWhole && live.follow(edit)) {
      if (!stays) this.draw();
      return;
    }
    this.typed = -1;
    if (isNext && touchesOneLine(text, edit)) {
      const line = lineAt(this.text, edit.from);
      const marked = stretchesOf(marks, line);
      const isLive = live.isShown && line.from === typed;
      const isBeside = isWhole && isBesideMarks(this.text.slice(0, edit.from), marked, this.flows);
      if (!isBeside || isLive) this.typed = line.from;
      if (stays) {
        // Most keys are typed where no mark is. The copy comes after when it is needed: a line laid out is most of their cost.
        if (isBeside && (isLive || !live.isShown)) {
          this.still = { from: edit.from, to: line.to };
          return;
        }
        if (isLive) {
          live.show(this.text, line, marked, bearingMarks(this.text, line, marked, this.flows));
          return;
        }
      }
    }
    this.draw();
  }

  /** Whether an edit was made beside all marks once more, as the one before. */
  private staysStill({ from, to, insert }: TextEdit): boolean {
    const { still } = this;
    if (still === undefined || from < still.from || to > still.to || insert.includes('\n')) return false;
    this.still = { from: still.from, to: still.to + insert.length - (to - from) };
    return true;
  }

  placeOf(offset: number): { readonly left: number; readonly right: number; readonly top: number } {
    this.update();
    const { scale } = this.place();
    const { left, right, top } = this.copy.placeOf(offset);
    return { left: left / scale, right: right / scale, top: top / scale };
  }

  caretAt(offset: number): Box {
    this.update();
    this.place();
    return this.copy.caretAt(offset);
  }

  destroy(): void {
    this.layer.destroy();
  }

  private update(text = this.field.value): void {
    this.copy.update(text);
    // A scroll bar comes and goes with the text.
    if (this.field.clientWidth !== this.innerWidth) this.restyle();
  }

  /** Gives the copy the field's font and the width that its text wraps in. */
  private restyle(): void {
    const { field } = this;
    this.innerWidth = field.clientWidth;
    const computed = windowOf(field).getComputedStyle(field);
    const { width, height } = innerBox(field, computed);
    this.flows = isFlowing(computed);
    const oneLine = field.tagName === 'INPUT';
    const space = oneLine || !computed.whiteSpace.startsWith('pre') ? 'pre' : computed.whiteSpace;
    const css = [
      ...COPIED.map((property) => `${property}:${computed.getPropertyValue(property)}`),
      `white-space:${space}`,
      `overflow-wrap:${oneLine ? 'normal' : 'break-word'}`,
      `width:${width}px`,
      oneLine ? `height:${height}px` : '',
    ].join(';');
    if (css === this.style) return;
    this.style = css;
    const { root } = this.copy;
    root.style.cssText = css;
    this.shift = '';
    // Which of the glyphs that China, Japan and Korea share is drawn depends on it.
    this.layer.frame.lang = field.closest<HTMLElement>('[lang]')?.lang ?? '';
  }

  /** Puts the frame over the part of the field that can be seen, and the text where the field has scrolled it. */
  private place(): Placement {
    const { field } = this;
    const box = field.getBoundingClientRect();
    const zoom = zoomOf(field);
    const scale = scaleOf(field, box.width);
    const inner = innerBox(field, windowOf(field).getComputedStyle(field));
    const left = box.left + inner.left * scale;
    const top = box.top + inner.top * scale;
    const frame = visibleBox(field, {
      left,
      top,
      right: left + inner.width * scale,
      bottom: top + inner.height * scale,
    });
    this.layer.place(frame, scale, zoom);
    const x = (left - frame.left) / scale - field.scrollLeft;
    const y = (top - frame.top) / scale - field.scrollTop;
    const shift = `translate(${x}px,${y}px)`;
    if (shift !== this.shift) {
      this.shift = shift;
      this.copy.root.style.transform = shift;
    }
    return { scale, frame };
  }

  private draw(): void {
    // Not the value: what an input method holds unfinished in it, the marks know nothing of.
    this.update(this.text);
    const placement = this.place();
    const { frame } = placement;
    const { scrollHeight, clientHeight } = this.field;
    this.height = scrollHeight > clientHeight ? scrollHeight : 0;
    // Elsewhere each edit is drawn anew: by the height of its text nobody would see that a line wraps otherwise.
    const live = this.height > 0 ? this.drawLive(placement) : undefined;
    if (live === undefined) this.live.show('', NOWHERE, []);
    const boxes: MarkBox[] = [];
    let isWhole = true;
    const seen = this.marks.length === 0 ? NOWHERE : this.copy.between(frame.top, frame.bottom);
    const spans =
      live === undefined
        ? [seen]
        : [
            { ...seen, to: live.from },
            { ...seen, from: live.to },
          ];
    for (const { from, to, style } of spans.flatMap((span) => stretchesOf(this.marks, span))) {
      for (const rect of this.copy.rectsOf({ from, to })) {
        if (rect.bottom < frame.top || rect.top > frame.bottom) continue;
        if (isOverlaid(this.field, rect, frame)) isWhole = false;
        else boxes.push({ style, ...inFrame(rect, placement) });
      }
    }
    this.layer.draw(boxes, isWhole);
  }

  /** Shows the line that is typed in by itself, where that has marks to carry along; tells which. */
  private drawLive(placement: Placement): Span | undefined {
    if (this.typed < 0) return undefined;
    const typed = lineAt(this.text, this.typed);
    const marked = stretchesOf(this.marks, typed);
    if (marked.length === 0) return undefined;
    const { live } = this;
    live.root.style.cssText =
      `${this.style};padding:0;${cssOf(inFrame(this.copy.boxOfLine(typed.from), placement))}` +
      (typed.from === 0 ? '' : ';text-indent:0');
    live.show(this.text, typed, marked, bearingMarks(this.text, typed, marked, this.flows));
    return typed;
  }
}

/** How many px of the window a px of the field takes, and the part of the field that can be seen. */
interface Placement {
  readonly scale: number;
  readonly frame: Box;
}

function inFrame({ left, top, right, bottom }: Box, { scale, frame }: Placement): Box {
  return {
    left: (left - frame.left) / scale,
    top: (top - frame.top) / scale,
    right: (right - frame.left) / scale,
    bottom: (bottom - frame.top) / scale,
  };
}

const NOWHERE: Span = { from: 0, to: 0 };

/** How many px of the window a CSS px of the field takes: CSS zoom and transforms together. */
function scaleOf(field: HTMLElement, width: number): number {
  const outer = outerWidth(field, windowOf(field).getComputedStyle(field));
  const scale = outer > 0 ? width / outer : 1;
  return Math.abs(scale - 1) < LEAST_SCALING ? 1 : scale;
}

/** Nearer to 1 than this it is what rounding leaves. */
const LEAST_SCALING = 1e-4;

/** Zoom follows the standard, and rects contain all of it, since Chromium 128 and Firefox 126; before that, none. */
function zoomOf(field: HTMLElement): Zoom {
  const { currentCSSZoom } = field as { readonly currentCSSZoom?: number };
  if (currentCSSZoom !== undefined) return { css: currentCSSZoom, inRects: currentCSSZoom };
  let css = 1;
  const view = windowOf(field);
  for (let at: Element | null = field; at !== null; at = at.parentElement)
    css *= Number(view.getComputedStyle(at).getPropertyValue('zoom')) || 1;
  return { css, inRects: 1 };
}

function px(length: string): number {
  return Number.parseFloat(length) || 0;
}

const SIDES = { x: ['left', 'right'], y: ['top', 'bottom'] } as const;

function sum(computed: CSSStyleDeclaration, axis: 'x' | 'y', what: (side: string) => string): number {
  return SIDES[axis].reduce((total, side) => total + px(computed.getPropertyValue(what(side))), 0);
}

/** With its fractions, which `offsetWidth` has lost. */
function outerWidth(field: HTMLElement, computed: CSSStyleDeclaration): number {
  const width = px(computed.width);
  if (width === 0) return field.offsetWidth;
  if (computed.boxSizing === 'border-box') return width;
  return (
    width +
    sum(computed, 'x', (side) => `padding-${side}`) +
    sum(computed, 'x', (side) => `border-${side}-width`)
  );
}

/**
 * The padding box less a scroll bar: what the text wraps in, and an input's is centred in. For inputs Firefox counts the
 * padding to the border in `clientLeft` and its kin.
 */
function innerBox(
  field: HTMLElement,
  computed: CSSStyleDeclaration,
): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
  const across = sum(computed, 'x', (side) => `border-${side}-width`);
  const down = sum(computed, 'y', (side) => `border-${side}-width`);
  const bar = field.tagName === 'INPUT' ? 0 : Math.round(field.offsetWidth - across - field.clientWidth);
  return {
    left: px(computed.borderLeftWidth),
    top: px(computed.borderTopWidth),
    width: outerWidth(field, computed) - across - Math.max(0, bar),
    height: field.tagName === 'INPUT' ? field.offsetHeight - down : field.clientHeight,
  };
}

/** What decides where a character stands. */
const COPIED = [
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-stretch',
  'font-size-adjust',
  'font-variant-caps',
  'font-variant-east-asian',
  'font-variant-ligatures',
  'font-variant-numeric',
  'font-variation-settings',
  'font-feature-settings',
  'font-kerning',
  'text-rendering',
  'text-autospace',
  'text-spacing-trim',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-indent',
  'text-transform',
  'text-align',
  'text-align-last',
  'tab-size',
  'word-break',
  'line-break',
  'hyphens',
  'direction',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
] as const;
