import { isShown } from './reach.ts';

/**
 * Listeners that are let go of together. (The `signal` of listener options, which does the same, is newer than the
 * oldest kernels that we run on.)
 */
export class Listening {
  private readonly ends: (() => void)[] = [];

  constructor(private readonly node: Node) {}

  /** In the capture phase: pages like to stop events. `node`'s frame is the targets' frame. */
  on(target: EventTarget, types: readonly string[], listener: (event: never) => void): void {
    for (const type of types) {
      target.addEventListener(type, listener as EventListener, true);
      this.ends.push(() => target.removeEventListener(type, listener as EventListener, true));
    }
  }

  stop(): void {
    // Where the frame has gone on to another page, the listeners went with the old one.
    if (isShown(this.node)) for (const end of this.ends) end();
    this.ends.length = 0;
  }
}
