/** Which windows around us are of our origin: others throw a SecurityError at the touch. */

/** The frame's document if we may touch it. */
export function documentIn(frame: HTMLIFrameElement | HTMLFrameElement): Document | undefined {
  // contentDocument is null, not an error, across origins.
  return frame.contentDocument ?? undefined;
}

/** The window around this one if it is of our origin; undefined at the top. */
export function reachableParent(view: Window): Window | undefined {
  if (view.parent === view) return undefined;
  try {
    return view.parent.document === null ? undefined : view.parent;
  } catch (error) {
    if ((error as DOMException).name === 'SecurityError') return undefined;
    throw error;
  }
}

/** The frame element that shows this document, if we may touch it. */
export function frameOf(doc: Document): HTMLElement | undefined {
  const view = doc.defaultView;
  if (view === null || reachableParent(view) === undefined) return undefined;
  return (view.frameElement as HTMLElement | null) ?? undefined;
}

/** The node around a node, out of a shadow tree too; null for a document. */
export function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** Both browsers let extensions look into closed shadow trees, Chromium from 88 on; pages are not let. */
interface Opener {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** The shadow tree of an element, be it closed. */
export function shadowOf(element: Element): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  const { dom } = (globalThis as { readonly chrome?: Opener }).chrome ?? {};
  return dom !== undefined && 'dataset' in element && 'innerText' in element
    ? dom.openOrClosedShadowRoot(element)
    : element.shadowRoot;
}

/**
 * Whether a node is in the document that a window shows, and its frame's element likewise, up to the top. After a frame has gone on to another page Chromium's old
 * document has no window; Firefox's may still name the one in which its successor stands, be that another origin's, and
 * sooner or later all of it is a “dead object”, a TypeError at the touch.
 */
export function isShown(node: Node): boolean {
  try {
    const doc = node.ownerDocument ?? (node as Document);
    const view = doc.defaultView;
    if (!node.isConnected || view?.document !== doc) return false;
    // Null at the top, and where the document around is another origin's.
    return view.frameElement === null || isShown(view.frameElement);
  } catch (error) {
    if (error instanceof TypeError || (error as DOMException).name === 'SecurityError') return false;
    throw error;
  }
}
