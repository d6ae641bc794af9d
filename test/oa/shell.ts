/**
 * The pages around a form, nested as OA systems nest them: top page (banner and menu) > workspace frame (tabs) > tab
 * frame (the form) > an editor's own frame. `/frameset` is the same with a `<frameset>` for its top page.
 */
import { COMMON_EDITORS, EDITORS, editorNamed } from './editors/index.ts';
import { documentPage, each, escapeHtml } from './html.ts';
import { link, type PageOptions } from './options.ts';

const SYSTEM = '青石镇协同办公系统';

function banner(): string {
  return `<header class="banner"><b>${SYSTEM}</b><span>党政办公室　王明</span></header>`;
}

/** Links go to the frame called `workspace`, wherever in the shell it stands. */
function menu(options: PageOptions): string {
  const forms = each(
    COMMON_EDITORS,
    (name) =>
      `<li><a target="workspace" href="${escapeHtml(link('/workspace', options, { form: name }))}">${editorNamed(name).title}</a></li>`,
  );
  const others = escapeHtml(link('/workspace', options, { form: undefined }));
  return `<nav class="menu">
<h2>发文拟稿</h2>
<ul>${forms}
<li><a target="workspace" href="${others}">其他正文类型</a></li></ul>
<h2>公文管理</h2>
<ul><li><a target="workspace" href="${escapeHtml(link('/workspace/received', options, { form: undefined }))}">已收文</a></li></ul>
</nav>`;
}

/** The top page, with the workspace in an `<iframe>`. */
export function shellPage(options: PageOptions): string {
  return documentPage(
    SYSTEM,
    `<body class="shell">
${banner()}
<main>
${menu(options)}
<iframe name="workspace" title="工作区" src="${escapeHtml(link('/workspace', options))}"></iframe>
</main>
</body>`,
  );
}

/** The top page as older systems have it. */
export function framesetPage(options: PageOptions): string {
  return documentPage(
    SYSTEM,
    `<frameset rows="48,*" frameborder="0" framespacing="0">
<frame name="banner" src="${escapeHtml(link('/banner', options))}" noresize scrolling="no">
<frameset cols="168,*">
<frame name="menu" src="${escapeHtml(link('/menu', options))}" noresize>
<frame name="workspace" src="${escapeHtml(link('/workspace', options))}">
</frameset>
</frameset>`,
  );
}

export function bannerPage(): string {
  return documentPage('页头', `<body>${banner()}</body>`);
}

export function menuPage(options: PageOptions): string {
  return documentPage('菜单', `<body class="menu-page">${menu(options)}</body>`);
}

/** The tabs and the frame of the open one: the form asked for, or the list of forms. */
export function workspacePage(options: PageOptions): string {
  const editor = EDITORS.find(({ name }) => name === options.form);
  return editor === undefined
    ? tabsPage('新建公文', link('/forms', options))
    : tabsPage(`发文拟稿（${editor.title}）`, link(`/form/${editor.name}`, options));
}

export function receivedWorkspacePage(options: PageOptions): string {
  return tabsPage('已收文', link('/received', options));
}

function tabsPage(title: string, address: string): string {
  return documentPage(
    '工作区',
    `<body class="workspace">
<ul class="tabs"><li>首页</li><li aria-current="true">${title}</li></ul>
<iframe name="tab" title="${title}" src="${escapeHtml(address)}"></iframe>
</body>`,
  );
}

/** Every form there is, in the shell's open tab, beside it, or on its own. */
export function formsPage(options: PageOptions): string {
  const rows = each(EDITORS, ({ name, title, seenIn }) => {
    const to = (path: string, text: PageOptions['text'] = options.text) =>
      escapeHtml(link(path, options, { form: name, text }));
    return `<tr>
<td>${title}</td>
<td>${seenIn}</td>
<td><a target="workspace" href="${to('/workspace', 'empty')}">新建</a>
<a target="workspace" href="${to('/workspace', 'sample')}">打开草稿</a></td>
<td><a target="_top" href="${to('/frameset')}">框架集</a>
<a target="_top" href="${escapeHtml(link(`/form/${name}`, options, { form: undefined }))}">单独打开</a></td>
</tr>`;
  });
  return documentPage(
    '新建公文',
    `<body class="page">
<h1>新建公文</h1>
<table class="list">
<thead><tr><th>正文类型</th><th>常见于</th><th>拟稿</th><th>其他打开方式</th></tr></thead>
<tbody>${rows}</tbody>
</table>
</body>`,
  );
}
