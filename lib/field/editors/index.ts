import type { FieldAdapter } from '../field.ts';
import { ckEditor4Adapter } from './ckeditor4.ts';
import { ckEditor5Adapter } from './ckeditor5.ts';
import { draftAdapter } from './draft.ts';
import { editorJsAdapter } from './editorjs.ts';
import { htmlTextareaAdapter } from './html-textarea.ts';
import { kindEditorAdapter } from './kindeditor.ts';
import { lexicalAdapter } from './lexical.ts';
import { proseMirrorAdapter } from './prosemirror.ts';
import { quillAdapter } from './quill.ts';
import { slateAdapter } from './slate.ts';
import { summernoteAdapter } from './summernote.ts';
import { tinyMceAdapter } from './tinymce.ts';
import { ueditorAdapter } from './ueditor.ts';
import { unknownAdapter } from './unknown.ts';
import { wangEditorAdapter } from './wangeditor.ts';

/**
 * The rich-text editors, in the order in which they are asked: the first that knows an editable drives it, so the most
 * particular stand first and the one for all others last.
 *
 * One more editor is one file here (a class on `RichText` that says in `ways` how text goes in, `knows` that tells it by
 * its markup), one line below, its name in `FIELD_KINDS` of `message/protocol.ts`, and one row in `test/oa/editors`.
 */
export const RICH_ADAPTERS: readonly FieldAdapter[] = [
  htmlTextareaAdapter,
  ckEditor4Adapter,
  ckEditor5Adapter,
  tinyMceAdapter,
  ueditorAdapter,
  kindEditorAdapter,
  summernoteAdapter,
  quillAdapter,
  wangEditorAdapter,
  slateAdapter,
  proseMirrorAdapter,
  lexicalAdapter,
  draftAdapter,
  editorJsAdapter,
  unknownAdapter,
];
