/** The editors that only Chinese systems have. */
import { escapeHtml } from '../html.ts';
import { type BodyEditor, htmlTextarea, paragraphs } from './body-editor.ts';

export const CHINESE_EDITORS = [
  {
    name: 'ueditor',
    title: 'UEditor 编辑器',
    seenIn: '泛微 e-cology 流程表单、云网 OA',
    vendors: ['baidu-ueditor'],
    scripts: [
      '/vendor/baidu-ueditor/ueditor.config.js',
      '/vendor/baidu-ueditor/ueditor.all.js',
      '/vendor/baidu-ueditor/lang/zh-cn/zh-cn.js',
    ],
    markup: (text) =>
      `<textarea id="content" name="content" class="body">${escapeHtml(paragraphs(text))}</textarea>`,
    start: `
UE.getEditor('content', {
  serverUrl: '',
  initialFrameHeight: 360,
  autoHeightEnabled: false,
  zIndex: 1,
  elementPathEnabled: false,
  toolbars: [['undo', 'redo', 'bold', 'italic', 'underline', 'source']]
});`,
    frames: ['iframe[id^=ueditor_]'],
    editable: 'body',
    undoPause: 300,
  },
  {
    name: 'kindeditor',
    title: 'KindEditor 编辑器',
    seenIn: '信呼 OA',
    vendors: ['kindeditor'],
    scripts: ['/vendor/kindeditor/kindeditor-all.js', '/vendor/kindeditor/lang/zh-CN.js'],
    markup: htmlTextarea,
    start: `
KindEditor.ready(function (K) {
  K.create('#content', {
    langType: 'zh-CN',
    height: 420,
    items: ['undo', 'redo', 'bold', 'italic', 'underline', 'source'],
    afterBlur: function () { this.sync(); }
  });
});`,
    frames: ['iframe.ke-edit-iframe'],
    editable: 'body',
  },
] as const satisfies readonly BodyEditor[];
