import type { Box } from './mark-layer.ts';
import { parentOf } from './reach.ts';

/**
 * Whether something of the page stands over the middle of what can be seen of a box in a field: a bar that stays while
 * the page scrolls, a dialog, the veil behind it. A mark drawn there would stand over that. Our own sidebar stands over
 * marks anyway.
 */
export function isOverlaid(field: HTMLElement, box: Box, frame: Box): boolean {
  const x = (Math.max(box.left, frame.left) + Math.min(box.right, frame.right)) / 2;
  const y = (Math.max(box.top, frame.top) + Math.min(box.bottom, frame.bottom)) / 2;
  const hit = field.ownerDocument.elementFromPoint(x, y);
  // Null out of the window.
  if (hit === null || field.contains(hit) || hit.hasAttribute('data-gaobian')) return false;
  for (let at: Node | null = field; at !== null; at = parentOf(at)) if (at === hit) return false;
  return true;
}
