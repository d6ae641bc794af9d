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
export const LIMITS: readonly Limit[] = [];

/** Rows whose adapter isn't there yet. */
export const AWAITED: readonly EditorName[] = [
  'fckeditor',
  'htmltextarea',
  'ckeditor4inline',
  'ckeditor5',
  'tinymce4',
  'tinymce5',
  'tinymce6',
  'tinymce7',
  'ueditor',
  'kindeditor',
  'summernote',
];

export function limitOf(editor: EditorName, browser: BrowserName, cell: Cell): Limit | undefined {
  return LIMITS.find(
    (limit) =>
      limit.editors.includes(editor) &&
      limit.cells.includes(cell) &&
      (limit.browser === undefined || limit.browser === browser),
  );
}
