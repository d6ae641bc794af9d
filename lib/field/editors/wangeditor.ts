import type { TextEdit } from '../../draft/span.ts';
import type { FieldAdapter, WriteWay } from '../field.ts';
import { applyEdits } from '../text-change.ts';
import { ContentEditable } from './contenteditable.ts';
import { TypingClock } from './typing-clock.ts';

/**
 * wangEditor 3: many home-made systems. Its model is its DOM, and what the browser's own commands write is undone by the
 * browser: a contenteditable like any other. Version 5 is another editor (`slate.ts`).
 */
class WangEditor3 extends ContentEditable {
  override readonly kind = 'wangeditor';
}

/**
 * wangEditor 4 keeps a history of its own: it watches its DOM and makes one step of all that changes until nothing has
 * changed for a while. So what goes in waits until the typing before it has become a step, and is done when it is one.
 */
class WangEditor4 extends WangEditor3 {
  private readonly clock = new TypingClock(this.element);

  override ways(edits: readonly TextEdit[]): readonly WriteWay[] {
    const wanted = applyEdits(this.read(), edits);
    return super.ways(edits).map((way) => async () => {
      await this.sleep(GATHERS_MS - this.clock.since);
      await way();
      const written = this.read() === wanted;
      await this.sleep(GATHERS_MS);
      return written;
    });
  }

  override destroy(): void {
    this.clock.stop();
    super.destroy();
  }

  private sleep(time: number): Promise<void> | undefined {
    if (time <= 0) return undefined;
    return new Promise((resolve) => {
      setTimeout(resolve, time);
    });
  }
}

/** `onchangeTimeout`, 200 ms unless a page sets it, and a little. */
const GATHERS_MS = 220;

export const wangEditorAdapter: FieldAdapter = {
  kind: 'wangeditor',
  knows: (editable) => editable.classList.contains('w-e-text'),
  // The older one leaves no such mark on what stands around its editable.
  open: (editable) =>
    editable.closest('[data-we-id]') === null ? new WangEditor3(editable) : new WangEditor4(editable),
};
