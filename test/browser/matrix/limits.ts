import type { EditorName } from '../../oa/index.ts';
import type { BrowserName } from '../drivers/index.ts';
import type { Cell } from './cells.ts';

/** Something that an editor itself doesn't give, whoever writes; the table says so with its reason. */
export interface Limit {
  readonly editors: readonly EditorName[];
  /** In both unless named. */
  readonly browser?: BrowserName;
  readonly cells: readonly Cell[];
  readonly reason: string;
}

/** Anything else that fails, fails the suite; so does a limit that is no longer there. */
export const LIMITS: readonly Limit[] = [
  {
    editors: ['htmltextarea'],
    cells: ['caret'],
    reason: 'The field shows its tags, and the arrow keys step through them as through words.',
  },
];

/** What no cell shows, because the matrix has no page of that kind; each has its own test. */
export const ELSEWHERE: readonly string[] = [
  'KindEditor keeps steps of its undo only when called in the page’s own world. Where a page stops our question to it, or Chromium before 95 meets a policy that allows no inline script, text goes in and is submitted as ever, but one Ctrl+Z takes the typing around the write along; Ctrl+Y brings all of it back (test/browser/bridge.spec.ts). summernote needs no such call.',
  'Editor.js makes each paragraph an editable of its own: the one with the caret is read and checked. It takes one line; several are refused and put on the clipboard, for no undo would take them back (test/browser/unseen-old.spec.ts).',
  'The marks of a text area are drawn over it. Where a bar or a dialog of the page (`position: sticky`, `fixed` …) stands over the middle of one, it isn’t drawn; one that such a bar only touches is drawn whole, and one that appears over the text with no click, focus, scroll or animation is noticed at the next of these (test/browser/drawer.spec.ts). In rich editors marks are painted in the text itself, from Chromium 105 and Firefox 140 on.',
];

export function limitOf(editor: EditorName, browser: BrowserName, cell: Cell): Limit | undefined {
  return LIMITS.find(
    (limit) =>
      limit.editors.includes(editor) &&
      limit.cells.includes(cell) &&
      (limit.browser === undefined || limit.browser === browser),
  );
}
