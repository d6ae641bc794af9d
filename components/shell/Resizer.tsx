import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { SIDEBAR } from '../../lib/i18n/sidebar.ts';
import { DEFAULT_LAYOUT, WIDTH_LIMITS } from '../../lib/message/protocol.ts';
import { useCell, useServices } from '../use-services.ts';

/** One press of an arrow key, CSS px; a multiple of the grid. */
const STEP = 16;

/** The sidebar's inner edge: drag it, or focus it and use the arrow keys. */
export function Resizer() {
  const { session } = useServices();
  const layout = useCell(session.layout) ?? DEFAULT_LAYOUT;
  const start = useRef<{ readonly x: number; readonly width: number } | undefined>(undefined);
  const frame = useRef(0);
  /** Which way the inner edge grows the sidebar, in screen coordinates. */
  const outwards = layout.side === 'right' ? -1 : 1;

  const setWidth = (width: number) => {
    const within = Math.round(Math.min(WIDTH_LIMITS.most, Math.max(WIDTH_LIMITS.least, width)));
    if (within !== layout.width) session.setLayout({ width: within });
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.screenX, width: layout.width };
  };
  // On the screen: the frame itself moves under the pointer while its edge is dragged.
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const from = start.current;
    if (!from) return;
    const width = from.width + (event.screenX - from.x) * outwards;
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => setWidth(width));
  };
  const onPointerUp = () => {
    start.current = undefined;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const to = {
      ArrowLeft: layout.width - STEP * outwards,
      ArrowRight: layout.width + STEP * outwards,
      Home: WIDTH_LIMITS.least,
      End: WIDTH_LIMITS.most,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setWidth(to);
  };

  return (
    // A separator that takes the focus is what ARIA calls a window splitter.
    <hr
      className="resizer"
      data-side={layout.side}
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={SIDEBAR.resize}
      aria-valuemin={WIDTH_LIMITS.least}
      aria-valuemax={WIDTH_LIMITS.most}
      aria-valuenow={layout.width}
      title={SIDEBAR.resize}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onKeyDown={onKeyDown}
    />
  );
}
