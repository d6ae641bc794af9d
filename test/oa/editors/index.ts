/**
 * The editors that the forms of the demo OA can have as their body, a file per family. One more editor is one more row:
 * its markup, the npm packages its files are served from, and the script that starts it.
 */
import type { BodyEditor } from './body-editor.ts';
import { BUNDLED_EDITORS } from './bundled.ts';
import { CHINESE_EDITORS } from './chinese.ts';
import { CKEDITORS } from './ckeditor.ts';
import { PLAIN_EDITORS } from './plain.ts';
import { SUMMERNOTES } from './summernote.ts';
import { TINYMCES } from './tinymce.ts';

export type { BodyEditor };

const BODY_EDITORS = [
  ...PLAIN_EDITORS,
  ...CKEDITORS,
  ...TINYMCES,
  ...CHINESE_EDITORS,
  ...SUMMERNOTES,
  ...BUNDLED_EDITORS,
] as const;

export type EditorName = (typeof BODY_EDITORS)[number]['name'];
export const EDITORS: readonly (BodyEditor & { readonly name: EditorName })[] = BODY_EDITORS;

/** One of each way of writing, for tests whose subject isn't the editor; all of them are the matrix's business. */
export const COMMON_EDITORS = ['textarea', 'contenteditable', 'ckeditor4'] as const satisfies EditorName[];

export function isEditorName(name: string): name is EditorName {
  return EDITORS.some((editor) => editor.name === name);
}

export function editorNamed(name: EditorName): BodyEditor {
  return EDITORS.find((editor) => editor.name === name)!;
}
