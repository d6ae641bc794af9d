import type { TextEdit } from '../draft/span.ts';
import type { CaretOfferList, Mark, ScriptName } from '../message/protocol.ts';
import type { Field, FieldAdapter } from './field.ts';
import type { Box } from './mark-layer.ts';

/** What the guest lets other scripts of ours in its isolated world ask of it. */
export interface GuestHandle {
  /** Serves its page still: it has neither left nor outlived its extension. */
  readonly alive: boolean;
  /** Leaves the page, for its successor. */
  stop(): void;
  /** A script that was asked for is there: does what has waited for it. */
  came(): void;
  /** The writer clicked one of them. */
  picked(text: string): void;
  /** Has the background put another script beside this one. */
  load(script: ScriptName): void;
}

/** What stands over a text control, which has no ranges: marks, and where in the window its characters are. */
export interface ControlOverlay {
  /** As `Field.mark`, in the offsets of the control's value. */
  show(marks: readonly Mark[], edit?: TextEdit): void;
  /** Where a character stands in the field's text, CSS px: what `scrollTop` and `scrollLeft` are measured in. */
  placeOf(offset: number): { readonly left: number; readonly right: number; readonly top: number };
  /** Where a caret before this offset stands in the window. */
  caretAt(offset: number): Box;
  destroy(): void;
}

/** Offers beside the caret, once their script was loaded. */
export interface OfferPopup {
  /** Whether the writer sees it now. */
  readonly shown: boolean;
  /** At the caret of this field, if that has the focus and is in sight. `key` inserts the chosen one. */
  show(field: Field, list: CaretOfferList, key: string): void;
  hide(): void;
}

// Kept on the isolated world's own global, which pages can't see.
declare global {
  /** A second injection replaces one that has died, and leaves one that lives. */
  var gaobianGuest: GuestHandle | undefined;
  /** The rich-text adapters, most particular first, once their script was loaded. */
  var gaobianEditors: readonly FieldAdapter[] | undefined;
  /** Lays one over a control, once its script was loaded. */
  var gaobianOverlay: ((control: HTMLTextAreaElement | HTMLInputElement) => ControlOverlay) | undefined;
  var gaobianOffers: OfferPopup | undefined;
}
