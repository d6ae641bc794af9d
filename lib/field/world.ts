import type { ScriptName } from '../message/protocol.ts';
import type { FieldAdapter } from './field.ts';

/** What the guest lets other scripts of ours in its isolated world ask of it. */
export interface GuestHandle {
  /** Serves its page still: it has neither left nor outlived its extension. */
  readonly alive: boolean;
  /** Leaves the page, for its successor. */
  stop(): void;
  /** The editors' script is there: binds the field that waited for it. */
  editorsCame(): void;
  /** Has the background put another script beside this one. */
  load(script: ScriptName): void;
}

// Kept on the isolated world's own global, which pages can't see.
declare global {
  /** A second injection replaces one that has died, and leaves one that lives. */
  var gaobianGuest: GuestHandle | undefined;
  /** The rich-text adapters, most particular first, once their script was loaded. */
  var gaobianEditors: readonly FieldAdapter[] | undefined;
}
