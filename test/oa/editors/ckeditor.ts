import { type BodyEditor, editableDiv, htmlTextarea, submitted } from './body-editor.ts';

const CKEDITOR4 = {
  vendors: ['ckeditor4'],
  scripts: ['/vendor/ckeditor4/ckeditor.js'],
} as const;

export const CKEDITORS = [
  {
    ...CKEDITOR4,
    name: 'ckeditor4',
    title: 'CKEditor 4 编辑器',
    seenIn: '公文、通知、流程表单',
    markup: htmlTextarea,
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
    frames: ['iframe.cke_wysiwyg_frame'],
    editable: 'body.cke_editable',
  },
  {
    ...CKEDITOR4,
    name: 'ckeditor4inline',
    title: 'CKEditor 4 页内编辑器',
    seenIn: 'O2OA 表单',
    markup: (text) => editableDiv(text, 'rich'),
    start: `
document.getElementById('rich').contentEditable = 'true';
CKEDITOR.disableAutoInline = true;
CKEDITOR.inline('rich', { customConfig: '', versionCheck: false, language: 'zh-cn', entities: false, removePlugins: 'scayt,wsc' });
${submitted('CKEDITOR.instances.rich.getData()')}`,
    editable: '.cke_editable',
  },
  {
    name: 'ckeditor5',
    title: 'CKEditor 5 编辑器',
    seenIn: '新建的自研系统',
    vendors: ['@ckeditor/ckeditor5-build-classic'],
    scripts: ['/vendor/@ckeditor/ckeditor5-build-classic/build/ckeditor.js'],
    markup: htmlTextarea,
    start: `ClassicEditor.create(document.getElementById('content'), { licenseKey: 'GPL' });`,
    editable: '.ck-editor__editable',
  },
] as const satisfies readonly BodyEditor[];
