/**
 * Every message between the guest (our script in a page), the background and the sidebar, in one place.
 *
 *   guest  ──port 'guest'──▶ background ◀──port 'sidebar'── sidebar page
 *
 * The background relays by tab: a `GuestMessage` goes to that tab's sidebar, a `SidebarMessage` to the guest that
 * holds the bound field. Both ports may die with the background at any time (Chromium stops idle workers after
 * about 30 s); either side reconnects and the guest sends a fresh `field` message.
 *
 * All offsets are UTF-16 code units of the field's text as the guest reads it: one paragraph a line, "\n" between.
 * `version` counts the text's changes; whatever names an older version is refused, never applied at a guess.
 */
import type { Category, Severity } from '../check/finding.ts';
import type { Span, TextEdit } from '../draft/span.ts';

/** Name of the guest's port, and of the sidebar's. */
export const GUEST_PORT = 'guest';
export const SIDEBAR_PORT = 'sidebar';

/** How an editor takes text; decides what a sensible paragraph style is. */
export const FIELD_KINDS = [
  'textarea',
  'html-textarea',
  'input',
  'contenteditable',
  'ckeditor4',
  'ckeditor5',
  'tinymce',
  'ueditor',
  'kindeditor',
  'summernote',
  'quill',
  'wangeditor',
  'slate',
  'prosemirror',
  'lexical',
  'draft',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** `FieldInfo.key` of the writing pad, a field of the sidebar's own page. */
export const PAD_KEY = 'gaobian:pad';

/** What the sidebar knows of the bound field. */
export interface FieldInfo {
  /** Unique in the tab while the page lives. */
  readonly id: string;
  readonly kind: FieldKind;
  /** As the form calls it: 正文, 标题; empty if nothing names it. */
  readonly label: string;
  /** The page's address without query and hash, plus the field's name: the key for what is kept per field. */
  readonly key: string;
  /** False for one-line fields: paragraphs can't be inserted. */
  readonly multiline: boolean;
  /** Why the field refuses text at present, if it does. */
  readonly refusal?: Refusal | undefined;
  /** The report's title, if the form has a title field beside this one. */
  readonly title?: string | undefined;
}

/** Why a field takes no text, or why a write was not done; the draft is then as it was. */
export type Refusal =
  | 'readonly'
  | 'disabled'
  | 'detached' // the field is no longer in the page
  | 'composing' // an input method holds unfinished text
  | 'stale' // the text changed since the sidebar read it
  | 'too-long' // the field's maxlength leaves no room
  | 'single-line' // paragraphs into a one-line field
  | 'failed'; // the editor did not take it; nothing was changed, or it was undone

export type WriteResult =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly refusal: Refusal };

/** Where the sidebar stands in the window; kept per site. Width in CSS px. */
export interface Layout {
  readonly side: 'right' | 'left';
  readonly width: number;
  readonly collapsed: boolean;
  /** Whether the page makes room for the open sidebar; otherwise it lies over the page. */
  readonly beside: boolean;
}
export const DEFAULT_LAYOUT: Layout = { side: 'right', width: 340, collapsed: false, beside: true };
export const WIDTH_LIMITS = { least: 280, most: 480 } as const;
/** Size of the sidebar's frame when collapsed to a handle, CSS px; it stands at the window's edge, in the middle. */
export const HANDLE_SIZE = { width: 40, height: 148 } as const;

/** A place to show in the field. */
export interface Mark extends Span {
  readonly category: Category;
  readonly severity: Severity;
  /** The finding that the writer is at; drawn stronger. */
  readonly current?: boolean;
}

/** Key combinations that the guest listens for in the field, as `Alt+Shift+Name` with `KeyboardEvent.key` names. */
export interface Keys {
  /** Insert the chosen suggestion. */
  readonly accept: string;
  /** Choose the next / previous suggestion. */
  readonly choose: string;
  readonly chooseBack: string;
  /** No suggestions until the next sentence. The page hears this key as well. */
  readonly silence: string;
  /** Go to the next / previous finding. */
  readonly next: string;
  readonly previous: string;
}
/** None of these is taken by Chromium, Firefox or a Chinese input method on Windows or Linux. */
export const DEFAULT_KEYS: Keys = {
  accept: 'Alt+Enter',
  choose: 'Alt+ArrowDown',
  chooseBack: 'Alt+ArrowUp',
  silence: 'Escape',
  next: 'F8',
  previous: 'Shift+F8',
};
export type KeyCommand = keyof Keys;

/** What happens when the writer submits while errors are open: nothing, a word afterwards, or the first press is held. */
export const SUBMIT_GUARDS = ['off', 'remind', 'ask'] as const;
export type SubmitGuard = (typeof SUBMIT_GUARDS)[number];

/** What shows a document that nobody but its own programme can write into. `office`: a control of unknown make. */
export const OFFICE_BODY_KINDS = [
  'ntko',
  'iweboffice',
  'dianju',
  'wps',
  'onlyoffice',
  'pdf',
  'office',
] as const;
export type OfficeBody = (typeof OFFICE_BODY_KINDS)[number];

/** How the sidebar can get off a button that it lies over: the page makes room, the other side, its handle. */
export const WAYS_OUT = ['beside', 'side', 'collapse'] as const;
export type WayOut = (typeof WAYS_OUT)[number];

/** What there is around the field that the writer should hear of. */
export interface Surroundings {
  /** The page shows its document by something that takes no text. */
  readonly office?: OfficeBody | undefined;
  /** A large frame of another origin, by its address's origin: what is in it can't be seen from here. */
  readonly foreign?: string | undefined;
  /** The open sidebar lies over a submit button that says so; what would uncover it. */
  readonly covered?: { readonly label: string; readonly ways: readonly WayOut[] } | undefined;
}

/** Guest to sidebar. */
export type GuestMessage =
  /** A field was bound (or the sidebar asked anew): everything about it. `field: null`: none is bound any more. */
  | {
      readonly type: 'field';
      readonly field: FieldInfo;
      readonly version: number;
      readonly text: string;
      readonly selection: Span;
    }
  | { readonly type: 'unbound' }
  /**
   * The text changed; `edit` turns version - 1 into `version`. Not sent during composition. `marks`: serial of the marks
   * that the field shows, carried through this edit; 0 before any came.
   */
  | {
      readonly type: 'edit';
      readonly field: string;
      readonly version: number;
      readonly edit: TextEdit;
      readonly selection: Span;
      readonly marks: number;
    }
  | { readonly type: 'selection'; readonly field: string; readonly version: number; readonly selection: Span }
  /** The field's state changed (read-only, title, label). */
  | { readonly type: 'info'; readonly field: FieldInfo }
  | { readonly type: 'composing'; readonly field: string; readonly composing: boolean }
  | { readonly type: 'written'; readonly request: number; readonly result: WriteResult }
  /** The page cut off, or took back, what was written a moment ago; the draft is as before. `text`: what it was. */
  | { readonly type: 'taken-back'; readonly text: string }
  /** `atCaret`: the offers were in sight beside the caret when it was pressed. */
  | { readonly type: 'key'; readonly command: KeyCommand; readonly atCaret?: true }
  /** An offer beside the caret was clicked; by its words, for the sidebar's list may be another by now. */
  | { readonly type: 'pick'; readonly text: string }
  | { readonly type: 'layout'; readonly layout: Layout }
  /** From the guest that holds the sidebar, when it is asked or something is different. */
  | { readonly type: 'around'; readonly around: Surroundings }
  /** A submit button was pressed while errors are open. `held`: that press was stopped, the next one goes through. */
  | { readonly type: 'submitting'; readonly held: boolean }
  /** Save what is selected in the field as a snippet (context menu). */
  | { readonly type: 'capture'; readonly text: string };

/** Sidebar to guest. */
export type SidebarMessage =
  /** Send the `field` message again (after a reconnect, or when an `edit` went missing). */
  | { readonly type: 'resync' }
  /**
   * Apply the edits as one undo step, all offsets in the text of `version`, in rising order and not overlapping; then
   * select `select` (offsets in the text after the edits), or put the caret behind the last edit, and focus the field.
   */
  | {
      readonly type: 'write';
      readonly request: number;
      readonly field: string;
      readonly version: number;
      readonly edits: readonly TextEdit[];
      readonly select?: Span;
    }
  | {
      readonly type: 'marks';
      readonly field: string;
      readonly version: number;
      /** Rises with each such message; those for an older version than the field's are dropped. */
      readonly serial: number;
      readonly marks: readonly Mark[];
    }
  /** Scroll to a place and select it; focuses the field. */
  | { readonly type: 'reveal'; readonly field: string; readonly version: number; readonly span: Span }
  | { readonly type: 'focus' }
  /** The writer comes to the sidebar: see whether the page has changed the text without any event. */
  | { readonly type: 'look' }
  /** Tell what is around; goes to the guest that holds the sidebar. */
  | { readonly type: 'look-around' }
  | { readonly type: 'keys'; readonly keys: Keys }
  /** Show these beside the caret, which is at `at` in the text of `version`; none: show nothing. Sent where the writer wants it. */
  | ({
      readonly type: 'offers';
      readonly field: string;
      readonly version: number;
      readonly at: number;
    } & CaretOfferList)
  /** `open`: errors in the draft at present. */
  | { readonly type: 'guard'; readonly guard: SubmitGuard; readonly open: number }
  /** Move, resize or collapse the frame that holds the sidebar; the page itself draws the handle when collapsed. */
  | { readonly type: 'layout'; readonly layout: Layout };

/** Light or dark as the writer chose, or as the system has it. */
export type Theme = 'system' | 'light' | 'dark';

/** What is shown beside the caret. */
export interface CaretOfferList {
  readonly texts: readonly string[];
  /** Index of the one that the key inserts. */
  readonly chosen: number;
  readonly theme: Theme;
}

/** In the browser's side panel the nonce is this and the id of the tab to serve. */
export const PANEL_NONCE = 'panel:';

/** Sidebar to background: answered by the background itself, not relayed. */
export type SidebarCommand =
  /** First message: which window this sidebar belongs to, proved by the nonce that its guest put into the address. */
  | { readonly type: 'hello'; readonly nonce: string }
  | { readonly type: 'switch-off'; readonly scope: 'site' | 'tab' }
  | { readonly type: 'open-library'; readonly view?: string };

/** Background to sidebar, besides the relayed `GuestMessage`s, once its guest is there. `origin`: the site as `site.ts` names it. */
export type SidebarNotice = { readonly type: 'welcome'; readonly origin: string; readonly layout: Layout };

/** Guest to background, not relayed. */
export type GuestCommand =
  /** First message. `nonce` names the sidebar that this guest has put, or will put, into its window. */
  | { readonly type: 'guest-hello'; readonly nonce: string }
  | { readonly type: 'active' } // this guest holds the field that was focused last
  | { readonly type: 'save-layout'; readonly layout: Layout }
  /** Put another script into this guest's frame. */
  | { readonly type: 'load'; readonly script: ScriptName };

/**
 * What comes on demand: what drives rich-text editors, the part of that which stands in the page's own world, what draws
 * over text controls, and the offers beside the caret.
 */
export const SCRIPT_NAMES = ['editors', 'page-side', 'overlay', 'caret-offers'] as const;
export type ScriptName = (typeof SCRIPT_NAMES)[number];

/** Background to guest, besides the relayed `SidebarMessage`s. `host`: this guest's window is to hold the sidebar. */
export type GuestNotice = {
  readonly type: 'guest-welcome';
  readonly state: 'on' | 'off';
  readonly layout: Layout;
  readonly host: boolean;
};

/** Background to the guests of a tab by `tabs.sendMessage`, whether they hold a port or not; a guest answers true. */
export type TabMessage =
  /** The background has come back to life, or the sidebar waits: connect again if there is something to serve. */
  | { readonly type: 'wake' }
  /** The toolbar button or its shortcut: show the sidebar, or collapse and open it. `show`: only ever show. */
  | { readonly type: 'toolbar'; readonly show: boolean }
  /** A field in a frame of another origin wants the sidebar in this window; where it stands already, it stays as it is. */
  | { readonly type: 'dock' }
  /** The browser's own side panel serves this tab, or no longer does: no sidebar in the page meanwhile. */
  | { readonly type: 'panel'; readonly open: boolean }
  /** Switched off for this site or tab: leave the page. */
  | { readonly type: 'switch-off' }
  /** The context menu's “save as snippet”. */
  | { readonly type: 'capture-selection' };

/**
 * Extension pages hear on this BroadcastChannel (of the extension's own origin) that a guest waits for its sidebar
 * after the background died: the sidebar with this nonce connects again.
 */
export const WAKE_CHANNEL = 'gaobian-wake';
export interface SidebarWake {
  readonly nonce: string;
}
