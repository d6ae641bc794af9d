import type { Mark } from '../message/protocol.ts';
import type { DomText } from './dom-text.ts';
import { windowOf } from './field.ts';
import { HIGHLIGHT_CSS, MARK_STYLES, type MarkStyle, styleOf } from './mark-style.ts';
import { isShown } from './reach.ts';

/** The registry of `CSS.highlights` is shared with the page: names carry a prefix. */
const nameOf = (style: MarkStyle) => `gaobian-${style}`;

const RULES = MARK_STYLES.map((style) => `::highlight(${nameOf(style)}){${HIGHLIGHT_CSS[style]}}`).join('\n');

/**
 * Marks for rich editables by the CSS Custom Highlight API of the field's own window: ranges are painted, no node is
 * put into the editable. Where the kernel lacks it (Chromium < 105, Firefox < 140), nothing is drawn in the field and
 * the list in the sidebar still serves.
 */
export class Highlights {
  private readonly removeSheet: () => void;

  private constructor(
    private readonly view: Window & typeof globalThis,
    private readonly doc: Document,
  ) {
    this.removeSheet = addSheet(view, doc);
  }

  static in(element: HTMLElement): Highlights | undefined {
    const view = windowOf(element);
    if (typeof view.Highlight !== 'function' || view.CSS?.highlights === undefined) return undefined;
    return new Highlights(view, element.ownerDocument);
  }

  show(text: DomText, marks: readonly Mark[]): void {
    const byStyle = new Map<MarkStyle, Range[]>(MARK_STYLES.map((style) => [style, []]));
    for (const mark of marks) {
      if (mark.to <= text.text.length) byStyle.get(styleOf(mark))!.push(text.rangeOf(mark.from, mark.to));
    }
    for (const [style, ranges] of byStyle) {
      if (ranges.length === 0) {
        this.view.CSS.highlights.delete(nameOf(style));
        continue;
      }
      const highlight = new this.view.Highlight(...ranges);
      highlight.priority = style === 'current' ? 1 : 0;
      this.view.CSS.highlights.set(nameOf(style), highlight);
    }
  }

  destroy(): void {
    // Where the frame has gone on to another page, marks and sheet went with the old one.
    if (!isShown(this.doc)) return;
    for (const style of MARK_STYLES) this.view.CSS.highlights.delete(nameOf(style));
    this.removeSheet();
  }
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
