import { frameOf, isShown, parentOf } from './reach.ts';

/**
 * Tells when an element is taken out of the page, as applications do that replace their views without loading a page: no
 * event says so. Looks at the child lists of what is around the element, up through its frames, and at nothing else.
 */
export class Presence {
  private readonly observers = new Map<Document, MutationObserver>();

  constructor(element: HTMLElement, onGone: () => void) {
    const look = () => {
      if (!isShown(element)) onGone();
    };
    for (let inner: HTMLElement | undefined = element; inner; inner = frameOf(inner.ownerDocument)) {
      const doc: Document = inner.ownerDocument;
      const view = doc.defaultView;
      if (view === null) return;
      const observer = new view.MutationObserver(look);
      this.observers.set(doc, observer);
      for (let node = parentOf(inner); node; node = parentOf(node))
        observer.observe(node, { childList: true });
    }
  }

  destroy(): void {
    // An observer is its window's, and as dead as that one.
    for (const [doc, observer] of this.observers) if (isShown(doc)) observer.disconnect();
    this.observers.clear();
  }
}
