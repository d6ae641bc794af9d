import type { CaretOfferList, ScriptName } from '../message/protocol.ts';
import type { Field, FieldAdapter } from './field.ts';

/** What the guest lets other scripts of ours in its isolated world ask of it. */
export interface GuestHandle {
  /** Serves its page still: it has neither left nor outlived its extension. */
  readonly alive: boolean;
  /** Leaves the page, for its successor. */
  stop(): void;
  /** The editors' script is there: binds the field that waited for it. */
  editorsCame(): void;
  /** The script for offers beside the caret is there: shows those that wait. */
  showOffers(): void;
  /** The writer clicked one of them. */
  picked(text: string): void;
  /** Has the background put another script beside this one. */
  load(script: ScriptName): void;
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
  var gaobianOffers: OfferPopup | undefined;
}
