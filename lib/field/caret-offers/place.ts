import type { Box } from '../mark-layer.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the line that is written in and the list, CSS px. */
const GAP = 6;
/** From the window's edges, CSS px. */
const EDGE = 4;

/** Where a list of this size stands: under the caret's line, above it where there is no room; never over the line. */
export function placeBeside(
  caret: Box,
  size: Size,
  view: Size,
): { readonly left: number; readonly top: number } {
  const below = caret.bottom + GAP;
  const above = caret.top - GAP - size.height;
  const fitsBelow = below + size.height <= view.height - EDGE;
  return {
    left: Math.max(EDGE, Math.min(caret.left, view.width - EDGE - size.width)),
    // Where it fits on neither side, the lower end is the one to lose.
    top: fitsBelow || above < EDGE ? below : above,
  };
}

/** A box of a frame's window in the window around it; undefined where the frame doesn't show it. */
export function throughFrame(
  box: Box,
  shown: Size,
  origin: { readonly left: number; readonly top: number },
): Box | undefined {
  if (!isInSight(box, { left: 0, top: 0, right: shown.width, bottom: shown.height })) return undefined;
  return {
    left: box.left + origin.left,
    right: box.right + origin.left,
    top: box.top + origin.top,
    bottom: box.bottom + origin.top,
  };
}

/** Whether a caret's box, which may have no width, shows in another. */
export function isInSight(box: Box, within: Box): boolean {
  return (
    box.bottom > within.top && box.top < within.bottom && box.right >= within.left && box.left <= within.right
  );
}
