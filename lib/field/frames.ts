import { isElement } from './field.ts';
import { documentIn, isShown, shadowOf } from './reach.ts';

/**
 * Watches a document and all same-origin documents in its frames, present and to come, for the focus.
 *
 * Editors write their iframes with `document.open()`, which removes every listener but keeps observers; and scripts
 * injected by the browser miss `javascript:` frames. So the outermost reachable window watches all frames below it:
 * a frame is attached when it loads, and again whenever its root element is replaced. Three listeners and one
 * childList observer a document; no polling, no scan on mutations.
 */
export class Frames {
  private readonly observers = new Map<Document, MutationObserver>();
  /** Shadow trees that had the focus: where it goes on within one, the document around hears nothing. */
  private readonly shadows = new Set<ShadowRoot>();

  constructor(
    private readonly onFocus: (target: Element) => void,
    /** A document was attached or written anew; its editable may be another. */
    private readonly onDocument: (doc: Document) => void,
  ) {}

  attach(doc: Document): void {
    const view = doc.defaultView;
    if (view === null) return;
    // Adding the same listener twice is no addition, so this may run as often as documents are rewritten.
    doc.addEventListener('focusin', this.focusIn, true);
    doc.addEventListener('load', this.loaded, true);
    view.addEventListener('focus', this.windowFocus);
    if (!this.observers.has(doc)) {
      const observer = new view.MutationObserver(() => this.attach(doc));
      observer.observe(doc, { childList: true });
      this.observers.set(doc, observer);
    }
    for (const frame of doc.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe,frame'))
      this.attachFrame(frame);
    this.onDocument(doc);
    if (doc.hasFocus() && somethingHasFocus(doc)) this.focused(doc);
  }

  /** The documents that are watched now. */
  documents(): Iterable<Document> {
    return this.observers.keys();
  }

  destroy(): void {
    for (const [doc, observer] of this.observers) {
      if (!isShown(doc)) continue;
      observer.disconnect();
      doc.removeEventListener('focusin', this.focusIn, true);
      doc.removeEventListener('load', this.loaded, true);
      doc.defaultView?.removeEventListener('focus', this.windowFocus);
    }
    this.observers.clear();
    for (const shadow of this.shadows)
      if (isShown(shadow)) shadow.removeEventListener('focusin', this.focusIn as EventListener, true);
    this.shadows.clear();
  }

  private attachFrame(frame: HTMLIFrameElement | HTMLFrameElement): void {
    const doc = documentIn(frame);
    if (doc !== undefined) this.attach(doc);
  }

  private readonly loaded = (event: Event): void => {
    const target = event.target as Node | null;
    if (target?.nodeName === 'IFRAME' || target?.nodeName === 'FRAME') {
      this.forgetGone();
      this.attachFrame(target as HTMLIFrameElement | HTMLFrameElement);
    }
  };

  private readonly focusIn = (event: FocusEvent): void => {
    const path = event.composedPath() as Node[];
    for (const node of path) if (node.nodeType === 11) this.attachShadow(node as ShadowRoot);
    let [target] = path;
    // A closed tree's path ends at what holds it.
    while (isElement(target)) {
      const shadow = shadowOf(target);
      if (!shadow?.activeElement) break;
      this.attachShadow(shadow);
      target = shadow.activeElement;
    }
    if (isElement(target)) this.onFocus(target);
  };

  private attachShadow(shadow: ShadowRoot): void {
    if (this.shadows.has(shadow)) return;
    this.shadows.add(shadow);
    shadow.addEventListener('focusin', this.focusIn as EventListener, true);
  }

  /** Designmode documents give no focusin; and it tells which frame the writer went to. */
  private readonly windowFocus = (event: FocusEvent): void => {
    const doc = (event.currentTarget as Window | null)?.document;
    if (doc !== undefined) this.focused(doc);
  };

  private focused(doc: Document): void {
    const { activeElement } = doc;
    if (activeElement !== null && documentIn(activeElement as HTMLIFrameElement) === undefined)
      this.onFocus(activeElement);
  }

  /** Lets go of documents whose frame was removed or has navigated; their observers have gone with them. */
  private forgetGone(): void {
    for (const doc of this.observers.keys()) if (!isShown(doc)) this.observers.delete(doc);
  }
}

/**
 * Whether it is more than the body. Asked first, for the first element that a world of scripts lays hands on costs it the
 * 60 kB of all that an element can do, and most pages are left as they came.
 */
function somethingHasFocus(doc: Document): boolean {
  return doc.designMode === 'on' || doc.querySelector(':focus') !== null;
}
