/** Bodies without an editor's library: the browser's own controls and editables, and what old systems build of them. */
import { escapeHtml } from '../html.ts';
import { type BodyEditor, editableDiv, htmlTextarea, paragraphs, submitted } from './body-editor.ts';

/** Writes an editable document into a frame, as editors of before 2010 do. */
const WRITE_DESIGN_MODE = `
function designMode(frame, html) {
  var doc = frame.contentWindow.document;
  doc.open();
  doc.write('<html><head></head><body></body></html>');
  doc.close();
  doc.body.innerHTML = html;
  doc.designMode = 'on';
}`;

export const PLAIN_EDITORS = [
  {
    name: 'textarea',
    title: '普通文本框',
    seenIn: '日报、周报、意见栏',
    // The parser drops one line break behind the tag; without this one it would be the text's own.
    markup: (text) => `<textarea name="content" class="body">\n${escapeHtml(text)}</textarea>`,
    start: '',
    editable: 'textarea.body',
    plain: true,
  },
  {
    name: 'contenteditable',
    title: '网页编辑区',
    seenIn: '自研公文系统',
    markup: (text) => editableDiv(text, 'rich'),
    start: `
document.getElementById('rich').contentEditable = 'true';
document.execCommand('defaultParagraphSeparator', false, 'p');
${submitted("document.getElementById('rich').innerHTML")}`,
    editable: '.rich',
  },
  {
    name: 'designmode',
    title: '可编辑框架',
    seenIn: '早期自研系统',
    markup: (text) => `<iframe class="body" id="edit"></iframe>
<input type="hidden" name="content" value="${escapeHtml(paragraphs(text))}">`,
    start: `${WRITE_DESIGN_MODE}
designMode(document.getElementById('edit'), document.querySelector('form.sheet').elements.content.value);
${submitted("document.getElementById('edit').contentWindow.document.body.innerHTML")}`,
    frames: ['iframe#edit'],
    editable: 'body',
  },
  {
    name: 'fckeditor',
    title: 'FCKeditor / eWebEditor 编辑器',
    seenIn: '泛微 e-cology 旧版、万户 ezOFFICE、云网 OA 旧页面',
    markup: (
      text,
    ) => `<input type="hidden" id="content" name="content" value="${escapeHtml(paragraphs(text))}">
<iframe class="body" id="content___Frame" src="/fckeditor.html?InstanceName=content"></iframe>`,
    start: submitted(
      "document.getElementById('content___Frame').contentWindow.document.querySelector('iframe').contentWindow.document.body.innerHTML",
    ),
    frames: ['iframe#content___Frame', 'iframe'],
    editable: 'body',
  },
  {
    name: 'htmltextarea',
    title: '存有网页代码的文本框',
    seenIn: 'FCKeditor 2.4 在新浏览器中的样子',
    markup: htmlTextarea,
    start: '',
    editable: 'textarea.body',
  },
] as const satisfies readonly BodyEditor[];

/** The page of FCKeditor's own frame, around the frame that is typed into: reads and fills the hidden field outside. */
export const FCKEDITOR_PAGE = `<html>
<head><title>FCKeditor</title></head>
<body style="margin:0">
<table width="100%" height="100%" cellspacing="0" cellpadding="0">
<tr><td height="24" bgcolor="#efefde" style="font-size:12px">加粗　倾斜　下划线</td></tr>
<tr><td><iframe id="xEditingArea" width="100%" height="100%" frameborder="0" src="javascript:void(0)"></iframe></td></tr>
</table>
<script>${WRITE_DESIGN_MODE}
designMode(document.getElementById('xEditingArea'), parent.document.getElementById('content').value);
</script>
</body>
</html>
`;
