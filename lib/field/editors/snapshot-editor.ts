import { ContentEditable } from './contenteditable.ts';
import { KEYS, press } from './press.ts';

/**
 * Editors whose undo is their own list of snapshots of the whole body: the browser's editing commands write into them
 * as the keyboard does, and the editor must be brought to take a snapshot before and after, or the write is merged with
 * the typing around it.
 */
export abstract class SnapshotEditor extends ContentEditable {
  /** Brings the editor to keep the body as it is now. */
  protected abstract snapshot(): void;

  override cut(): void {
    super.cut();
    this.snapshot();
  }

  override undo(): void {
    press(this.element, KEYS.undo);
  }
}
