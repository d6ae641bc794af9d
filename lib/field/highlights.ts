import type { Mark } from '../message/protocol.ts';
import type { DomText } from './dom-text.ts';
import { windowOf } from './field.ts';
import { HIGHLIGHT_CSS, MARK_STYLES, type MarkStyle, styleOf } from './mark-style.ts';
import { isShown } from './reach.ts';

/** The registry of `CSS.highlights` is shared with the page: names carry a prefix. */
const nameOf = (style: MarkStyle) => `gaobian-${style}`;

const RULES = MARK_STYLES.map((style) => `::highlight(${nameOf(style)}){${HIGHLIGHT_CSS[style]}}`).join('\n');

/** Shows marks in a rich editable. */
export interface RichMarks {
  show(text: DomText, marks: readonly Mark[]): void;
  destroy(): void;
}

/**
 * Marks for rich editables by the CSS Custom Highlight API of the field's own window: ranges are painted, no node is
 * put into the editable. The ranges are live and follow the typing by themselves; what needs no change isn't touched,
 * for each touch paints the text anew.
 */
export class Highlights implements RichMarks {
  private readonly removeSheet: () => void;
  private readonly shown: Readonly<Record<MarkStyle, Range[]>> = {
    gap: [],
    doubt: [],
    hint: [],
    current: [],
  };

  private constructor(
    private readonly view: Window & typeof globalThis,
    private readonly doc: Document,
  ) {
    this.removeSheet = addSheet(view, doc);
  }

  /** Undefined where the kernel lacks the API: Chromium before 105, Firefox before 140. */
  static in(element: HTMLElement): Highlights | undefined {
    const view = windowOf(element);
    if (typeof view.Highlight !== 'function' || view.CSS?.highlights === undefined) return undefined;
    return new Highlights(view, element.ownerDocument);
  }

  show(text: DomText, marks: readonly Mark[]): void {
    const wanted: Record<MarkStyle, Mark[]> = { gap: [], doubt: [], hint: [], current: [] };
    for (const mark of marks) if (mark.to <= text.text.length) wanted[styleOf(mark)].push(mark);
    for (const style of MARK_STYLES) this.showAs(style, text, wanted[style]);
  }

  destroy(): void {
    // Where the frame has gone on to another page, marks and sheet went with the old one.
    if (!isShown(this.doc)) return;
    for (const style of MARK_STYLES) this.view.CSS.highlights.delete(nameOf(style));
    this.removeSheet();
  }

  private showAs(style: MarkStyle, text: DomText, marks: readonly Mark[]): void {
    const ranges = this.shown[style];
    const { highlights } = this.view.CSS;
    let highlight = highlights.get(nameOf(style));
    if (marks.length > 0 && highlight === undefined) {
      highlight = new this.view.Highlight();
      highlight.priority = style === 'current' ? 1 : 0;
      highlights.set(nameOf(style), highlight);
      ranges.length = 0;
    }
    // Both are in the text's order: an edit that takes marks away or adds some leaves the ranges around it be.
    const fresh: Range[] = [];
    let kept = 0;
    for (const { from, to } of marks) {
      const start = text.pointAt(from, from < to);
      const end = from === to ? start : text.pointAt(to);
      const until = Math.min(ranges.length, kept + LOOK_AHEAD);
      let at = kept;
      while (at < until && !isAt(ranges[at]!, start, end)) at++;
      if (at < until) {
        for (const gone of ranges.slice(kept, at)) highlight?.delete(gone);
        kept = at + 1;
        fresh.push(ranges[at]!);
      } else {
        const range = text.rangeOf(from, to);
        highlight?.add(range);
        fresh.push(range);
      }
    }
    for (const gone of ranges.slice(kept)) highlight?.delete(gone);
    ranges.splice(0, ranges.length, ...fresh);
    if (marks.length === 0) highlights.delete(nameOf(style));
  }
}

/** So many marks an edit may take away at once before those behind it are made anew. */
const LOOK_AHEAD = 16;

interface Place {
  readonly node: Node;
  readonly offset: number;
}

function isAt(range: Range, start: Place, end: Place): boolean {
  return (
    range.startContainer === start.node &&
    range.startOffset === start.offset &&
    range.endContainer === end.node &&
    range.endOffset === end.offset
  );
}

/** Adopted sheets leave the document as it is; Firefox refuses them to content scripts, so there a <style> in the head. */
function addSheet(view: Window & typeof globalThis, doc: Document): () => void {
  if (!('wrappedJSObject' in view)) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(RULES);
    doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
    return () => {
      doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }
  const style = doc.createElement('style');
  style.textContent = RULES;
  doc.head.append(style);
  return () => style.remove();
}
