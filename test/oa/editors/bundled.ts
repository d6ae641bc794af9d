/**
 * Editors that keep a model of their own beside the DOM, and Quill and wangEditor of all ages. Each is a script of its
 * own (`../bundles/`); the form submits what its model holds, so that a text which only stands on the screen is seen to
 * be missing.
 */
import { escapeHtml } from '../html.ts';
import type { BodyEditor } from './body-editor.ts';

function bundled<const Name extends string>(
  name: Name,
  title: string,
  seenIn: string,
  editable: string,
  more: Pick<BodyEditor, 'redo'> = {},
) {
  return {
    name,
    title,
    seenIn,
    scripts: [`/bundle/${name}.js`],
    markup: (text: string) =>
      `<div class="editor-host"></div>\n<input type="hidden" name="content" value="${escapeHtml(text)}">`,
    start: 'startEditor();',
    editable,
    ...more,
  } satisfies BodyEditor;
}

/** Ctrl+Y is redo in Quill on Windows only, in wangEditor 4 nowhere. */
const SHIFTED = { redo: 'Control+Shift+z' };

export const BUNDLED_EDITORS = [
  bundled('quill1', 'Quill 1 编辑器', '若依 Vue 版', '.ql-editor', SHIFTED),
  bundled('quill2', 'Quill 2 编辑器', '自研门户、知识库', '.ql-editor', SHIFTED),
  bundled('wangeditor3', 'wangEditor 3 编辑器', '老版自研系统', '.w-e-text'),
  bundled('wangeditor4', 'wangEditor 4 编辑器', '自研公文系统', '.w-e-text', SHIFTED),
  bundled('wangeditor5', 'wangEditor 5 编辑器', '新版自研系统', '[data-slate-editor]'),
  bundled('prosemirror', 'ProseMirror 编辑器', '协同文档', '.ProseMirror'),
  bundled('tiptap', 'Tiptap 编辑器', '协同文档、知识库', '.ProseMirror'),
  bundled('slate', 'Slate 编辑器', '协同文档', '[data-slate-editor]'),
  bundled('lexical', 'Lexical 编辑器', '新建门户', '[data-lexical-editor]'),
  bundled('draft', 'Draft.js 编辑器', '老版门户', '.public-DraftEditor-content'),
] as const;
