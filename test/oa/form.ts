/** The form itself, 发文拟稿, and the list of what was submitted. */
import { type BodyEditor, type EditorName, editorNamed } from './editors/index.ts';
import { documentPage, each, escapeHtml } from './html.ts';
import { link, type PageOptions } from './options.ts';
import { START_TEXTS } from './sample.ts';
import type { Submission } from './submissions.ts';

const SECRECY = ['普通', '内部', '秘密'] as const;

/**
 * Besides title and body it has what a helper must leave alone: a search box, a password, one-line inputs. Names of
 * fields stand in the table cell to their left, as in the OA systems it imitates, not in `<label>`.
 */
export function formPage(name: EditorName, options: PageOptions): string {
  const editor: BodyEditor = editorNamed(name);
  const { title, unit, body } = START_TEXTS[options.text];
  return documentPage(
    `发文拟稿（${editor.title}）`,
    `<body class="page form">
<form class="search" action="/received" role="search">
<h1>发文拟稿</h1>
<input type="search" name="q" placeholder="搜索公文"> <button>搜索</button>
${options.csp ? '<input type="hidden" name="csp" value="1">' : ''}
</form>
<form class="sheet" method="post" action="${escapeHtml(link('/submit', options, { form: name }))}" autocomplete="off">
<table>
<caption>青石镇发文稿纸</caption>
<tr><td>标题</td><td colspan="3"><input name="title" value="${escapeHtml(title)}"></td></tr>
<tr><td>主办单位</td><td><input name="unit" value="${escapeHtml(unit)}"></td>
<td>密级</td><td><select name="secrecy">${each(SECRECY, (level) => `<option>${level}</option>`)}</select></td></tr>
<tr><td>拟稿人</td><td><input name="author" value="王明"></td>
<td>签发口令</td><td><input type="password" name="passcode" autocomplete="new-password"></td></tr>
<tr><td>正文</td><td colspan="3">${editor.markup(body)}</td></tr>
</table>
<p class="bar"><button name="action" value="draft">暂存</button> <button name="action" value="submit" class="primary">提交</button></p>
</form>
<script>${editor.start}</script>
</body>`,
    [
      each(editor.styles ?? [], (address) => `<link rel="stylesheet" href="${address}">`),
      each(editor.scripts ?? [], (address) => `<script src="${address}"></script>`),
    ].join('\n'),
  );
}

export function receivedPage(submissions: readonly Submission[], options: PageOptions): string {
  const rows = each(
    [...submissions].reverse(),
    ({ id, form, at, fields }) => `<tr>
<td>${id}</td>
<td>${escapeHtml(fields.title ?? '')}</td>
<td>${escapeHtml(fields.unit ?? '')}</td>
<td>${fields.action === 'draft' ? '暂存' : '已提交'}</td>
<td>${editorNamed(form).title}</td>
<td>${new Date(at).toLocaleString('zh-CN', { hour12: false })}</td>
<td><details><summary>查看</summary><pre>${escapeHtml(fields.content ?? '')}</pre></details></td>
</tr>`,
  );
  return documentPage(
    '已收文',
    `<body class="page">
<h1>已收文</h1>
<table class="list">
<thead><tr><th>序号</th><th>标题</th><th>主办单位</th><th>状态</th><th>正文类型</th><th>时间</th><th>收到的正文</th></tr></thead>
<tbody>${rows}</tbody>
</table>
${submissions.length === 0 ? '<p>还没有收到公文。</p>' : ''}
<p><a href="${escapeHtml(link('/forms', options, { form: undefined }))}">新建公文</a></p>
</body>`,
  );
}
