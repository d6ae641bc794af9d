/** When the writer last typed: several editors gather what comes within some time into one step of undo. */
export class TypingClock {
  private at = Number.NEGATIVE_INFINITY;

  constructor(private readonly element: HTMLElement) {
    element.addEventListener('input', this.heard, true);
  }

  /** ms since the last input that was the writer's own. */
  get since(): number {
    return performance.now() - this.at;
  }

  stop(): void {
    this.element.removeEventListener('input', this.heard, true);
  }

  private readonly heard = (event: Event): void => {
    if (event.isTrusted) this.at = performance.now();
  };
}
