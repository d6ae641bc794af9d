import { isElement, windowOf } from './field.ts';
import { isShown, parentOf } from './reach.ts';

const LOOKS: MutationObserverInit = { attributes: true, attributeFilter: ['class', 'style'] };

/**
 * Tells when an element comes to stand elsewhere in its window or to look otherwise: pushed by what comes above it, slid
 * or scaled by a script, given another font. Asks nobody: the browser itself tells when the element leaves the place
 * where it was seen last, and when the element or something around it is restyled.
 */
export class Drift {
  private readonly looks: MutationObserver;
  private place: IntersectionObserver | undefined;

  constructor(
    private readonly element: HTMLElement,
    private readonly onDrift: (restyled: boolean) => void,
  ) {
    this.looks = new (windowOf(element).MutationObserver)(() => onDrift(true));
    for (let at: Node | null = element; at !== null; at = parentOf(at))
      if (isElement(at)) this.looks.observe(at, LOOKS);
    this.watch(1);
  }

  stop(): void {
    this.looks.disconnect();
    this.place?.disconnect();
  }

  /** Until less, or more, than this part of the element stands where it is now; 0: until it comes into sight. */
  private watch(part: number): void {
    this.place?.disconnect();
    const { element } = this;
    if (!isShown(element)) return;
    const root = element.ownerDocument;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = root.documentElement;
    const edges = [top, clientWidth - right, clientHeight - bottom, left];
    const rootMargin = edges.map((edge) => `${part === 0 ? 0 : -Math.floor(edge)}px`).join(' ');
    const threshold = [Math.max(part, LEAST_PART), Math.min(1, part + MORE)];
    let first = true;
    const seen = ([entry]: readonly IntersectionObserverEntry[]) => {
      const now = entry?.intersectionRatio ?? 0;
      if (first && now === part) first = false;
      else if (first) this.watch(now);
      else {
        this.onDrift(false);
        this.watch(1);
      }
    };
    try {
      this.place = new (windowOf(element).IntersectionObserver)(seen, { root, rootMargin, threshold });
    } catch (error) {
      // Chromium before 81 watches elements within elements only.
      if (!(error instanceof TypeError)) throw error;
    }
    this.place?.observe(element);
  }
}

/** Of an element: as good as nothing, and yet something. */
const LEAST_PART = 1e-7;
/** So much more of it in sight is another place. */
const MORE = 1e-3;
