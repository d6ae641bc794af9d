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
