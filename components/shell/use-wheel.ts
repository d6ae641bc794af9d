import { useEffect } from 'react';

/** Whether a box has something left to scroll that way. */
function scrolls(box: Element, down: number): boolean {
  const room = down > 0 ? box.scrollHeight - box.clientHeight - box.scrollTop : box.scrollTop;
  return room >= 1 && /^(?:auto|scroll)$/.test(getComputedStyle(box).overflowY);
}

/** At the end of a list browsers go on with the page around the frame, and the draft scrolls away: not from here. */
export function useWheel(): void {
  useEffect(() => {
    const onWheel = (event: WheelEvent) => {
      // With Ctrl it zooms.
      if (event.ctrlKey || event.deltaY === 0) return;
      for (let box = event.target as Element | null; box; box = box.parentElement)
        if (scrolls(box, event.deltaY)) return;
      event.preventDefault();
    };
    document.addEventListener('wheel', onWheel, { passive: false });
    return () => document.removeEventListener('wheel', onWheel);
  }, []);
}
