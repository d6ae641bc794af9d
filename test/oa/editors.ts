/**
 * The editors that the forms of the demo OA can have as their body. One more editor is one more row: its markup, the
 * npm package its files are served from, and the script that starts it.
 */
import { escapeHtml } from './html.ts';

export interface BodyEditor {
  /** Stands in addresses: `/form/textarea`. */
  readonly name: string;
  /** As the menu calls it. */
  readonly title: string;
  /** Which OA systems have this kind of body; shown in the list of forms. */
  readonly seenIn: string;
  /** The npm package whose folder is served under `/vendor/<package>/`, if the editor needs files. */
  readonly vendor?: string;
  /** Addresses of scripts that the page loads before `start`. */
  readonly scripts: readonly string[];
  /** Markup of the body cell; `text` has one paragraph a line. The submitted field is called `content`. */
  readonly markup: (text: string) => string;
  /** Classic inline script that stands behind the form. */
  readonly start: string;
}

/** Paragraph elements as rich-text editors keep them; an empty editor gets none. */
function paragraphs(text: string): string {
  if (text === '') return '';
  return text
    .split('\n')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');
}

const BODY_EDITORS = [
  {
    name: 'textarea',
    title: '普通文本框',
    seenIn: '日报、周报、意见栏',
    scripts: [],
    // The parser drops one line break behind the tag; without this one it would be the text's own.
    markup: (text) => `<textarea name="content" class="body">\n${escapeHtml(text)}</textarea>`,
    start: '',
  },
  {
    name: 'contenteditable',
    title: '网页编辑区',
    seenIn: '自研公文系统',
    scripts: [],
    markup: (text) => `<div class="body rich" contenteditable="true">${paragraphs(text)}</div>
<input type="hidden" name="content">`,
    start: `
document.execCommand('defaultParagraphSeparator', false, 'p');
document.querySelector('form.sheet').addEventListener('submit', function () {
  this.elements.content.value = document.querySelector('.rich').innerHTML;
});`,
  },
  {
    name: 'ckeditor4',
    title: 'CKEditor 4 编辑器',
    seenIn: '公文、通知、流程表单',
    vendor: 'ckeditor4',
    scripts: ['/vendor/ckeditor4/ckeditor.js'],
    markup: (text) =>
      `<textarea name="content" id="content" class="body">${escapeHtml(paragraphs(text))}</textarea>`,
    start: `
CKEDITOR.replace('content', {
  customConfig: '',
  versionCheck: false,
  language: 'zh-cn',
  entities: false,
  height: 380,
  resize_enabled: false,
  removePlugins: 'elementspath,about,scayt,wsc',
  toolbar: [['Undo', 'Redo'], ['Bold', 'Italic', 'Underline'], ['NumberedList', 'BulletedList'], ['Styles', 'Format'], ['Maximize', 'Source']]
});`,
  },
] as const satisfies readonly BodyEditor[];

export type EditorName = (typeof BODY_EDITORS)[number]['name'];
export const EDITORS: readonly (BodyEditor & { readonly name: EditorName })[] = BODY_EDITORS;

export function isEditorName(name: string): name is EditorName {
  return EDITORS.some((editor) => editor.name === name);
}

export function editorNamed(name: EditorName): BodyEditor {
  return EDITORS.find((editor) => editor.name === name)!;
}
