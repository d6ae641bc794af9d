import { type RefObject, useLayoutEffect, useState } from 'react';

/** Rows from `from` to `to`, exclusive. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

interface WindowOptions {
  /** All there are. */
  readonly count: number;
  /** CSS px; all rows are about as high. */
  readonly rowHeight: number;
  /** Rows more than are seen, above and below: what arrow keys and a turn of the wheel reach at once. */
  readonly more: number;
}

/** The rows that are in sight of a scroller, where they begin at `top` px of what it scrolls. */
export function rowsInSight(
  scrolled: number,
  height: number,
  top: number,
  { count, rowHeight, more }: WindowOptions,
): RowWindow {
  const first = Math.floor((scrolled - top) / rowHeight) - more;
  const last = Math.ceil((scrolled + height - top) / rowHeight) + more;
  const from = Math.min(Math.max(0, first), Math.max(0, count - 1));
  return { from, to: Math.max(Math.min(count, last), Math.min(count, from + 1)) };
}

/** As high as a screen is, until the scroller's own height is known. CSS px. */
const SCREEN = 768;

/** The same, kept while it is scrolled or resized. A table can't be positioned row by row, as lists are. */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
  options: WindowOptions,
): RowWindow {
  const { count, rowHeight, more } = options;
  const [sight, setSight] = useState({ scrolled: 0, height: SCREEN, top: 0 });
  useLayoutEffect(() => {
    const view = scroller.current;
    if (!view) return;
    const look = () => {
      const scrolled = view.scrollTop;
      const box = body.current?.getBoundingClientRect();
      const top = box ? box.top - view.getBoundingClientRect().top + scrolled : 0;
      setSight((before) => {
        const isSame =
          before.scrolled === scrolled && before.height === view.clientHeight && before.top === top;
        return isSame ? before : { scrolled, height: view.clientHeight, top };
      });
    };
    look();
    view.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      view.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [scroller, body]);
  return rowsInSight(sight.scrolled, sight.height, sight.top, { count, rowHeight, more });
}
