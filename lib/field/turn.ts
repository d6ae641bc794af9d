/** Frames don't come in a window that isn't shown; then a turn is this long, ms. */
const NO_FRAME = 60;

/**
 * The next frame of a window and a task behind it: what pages and editors put off, they put off to one of these. By our
 * own window's clock: that of a frame that has been taken away stands still.
 */
export function nextTurn(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, NO_FRAME);
    view.requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve, 0);
    });
  });
}
