/** Small pages, each with one habit of OA systems that a helper beside the form has to live with; at `/odd/NAME`. */
import { documentPage } from './html.ts';

const TEXT = '共召开会议X次。';
const AREA = `<textarea class="body" name="content" style="width:700px;height:260px">${TEXT}</textarea>`;

function page(title: string, body: string, script = ''): string {
  return documentPage(title, `<body class="page"><h1>${title}</h1>${body}<script>${script}</script></body>`);
}

function componentPage(mode: 'open' | 'closed'): string {
  return page(
    '网页组件',
    '<oa-form></oa-form>',
    `
customElements.define('oa-form', class extends HTMLElement {
  connectedCallback() {
    window.component = this.attachShadow({ mode: '${mode}' });
    window.component.innerHTML =
      '<label>正文<textarea class="body" style="width:600px;height:120px">${TEXT}</textarea></label>' +
      '<label>意见<textarea class="second" style="width:600px;height:120px">另有X处、XX件。</textarea></label>' +
      '<div class="rich" contenteditable="true" style="width:600px;height:120px"><p>共X件</p></div>';
  }
});`,
  );
}

/** The body's place taken by something that shows a document itself. */
function officePage(title: string, body: string): string {
  return page(
    title,
    `<table><tr><td>标题</td><td><input name="title"></td></tr><tr><td>正文</td><td><div style="height:420px">${body}</div></td></tr></table>`,
  );
}

function formFrame(address: string, attributes = ''): string {
  return `<button id="other" onclick="document.querySelector('iframe').src='/odd/views'">另一份</button>
<iframe src="${address}" ${attributes} style="width:800px;height:420px"></iframe>`;
}

export const ODD_PAGES: Readonly<Record<string, string>> = {
  /** Compose windows without the browser's tool bar. */
  windows: page(
    '新建公文',
    ['/form/textarea?text=sample', '/odd/ntko', '/received']
      .map(
        (address, index) =>
          `<button id="open${index}" onclick="window.open('${address}','w${index}','width=1000,height=640,toolbar=no,location=no')">打开 ${index}</button>`,
      )
      .join(''),
  ),
  /** One page for all: the address changes, and the view with its field is another. */
  views: page(
    '单页应用',
    `<button id="go">下一份</button><div id="view">${AREA}</div>`,
    `
document.getElementById('go').onclick = function () {
  history.pushState({}, '', '/odd/views?next');
  document.getElementById('view').innerHTML = '<section><textarea class="body next" style="width:700px;height:260px">第二份有X处、XX件。</textarea></section>';
};`,
  ),
  /** Its form's frame is loaded again, or gets another address, while it is written in. */
  reloads: page('带框架的页面', formFrame('/odd/tall')),
  /** The same around a frame that it may not touch. */
  'reloads-sandboxed': page(
    '带沙箱框架的页面',
    formFrame('/odd/tall', 'sandbox="allow-scripts allow-forms"'),
  ),
  /** Web components. */
  shadow: componentPage('open'),
  /** Those that let nobody look into them. */
  closed: componentPage('closed'),
  /** Without a doctype, as the oldest pages are; the body is the window's height and does not scroll. */
  quirks: `<html><head><meta charset="utf-8"><title>旧页面</title></head><body scroll="no" style="margin:0">
<table width="100%" height="100%" border="1"><tr><td>标题</td><td><input name="title"></td></tr><tr><td>正文</td><td>${AREA}</td></tr></table>
</body></html>`,
  /** A dialog that pulls the focus back, as modal libraries do: on the way down and on the way up. */
  trap: page(
    '焦点陷阱',
    `<div id="modal" style="position:fixed;left:40px;top:60px;padding:20px;background:#fff;border:1px solid #888">${AREA}</div>`,
    `
var modal = document.getElementById('modal');
function pull(e) {
  if (e.target.nodeType === 1 && !modal.contains(e.target)) { window.pulled = (window.pulled || 0) + 1; modal.querySelector('textarea').focus(); }
}
document.addEventListener('focusin', pull, true);
document.addEventListener('focusin', pull);
document.addEventListener('focus', pull, true);`,
  ),
  /** A drawer and a dialog over a list: they slide in, are dragged by their heads and go, and come back. */
  drawer: page(
    '公文列表',
    `<p><input class="filter" placeholder="搜索"></p>
<div id="holder"><div id="drawer" style="position:fixed;left:40px;top:90px;padding:12px;background:#fff;border:1px solid #888">
<div class="head" style="height:30px;background:#1b5291;color:#fff">拟稿</div>${AREA.replace('260px', '160px')}</div></div>`,
    `
var drawer = document.getElementById('drawer'), head = drawer.querySelector('.head'), from;
head.onmousedown = function (e) { from = { x: e.clientX, y: e.clientY, left: drawer.offsetLeft, top: drawer.offsetTop }; e.preventDefault(); };
document.onmousemove = function (e) {
  if (!from) return;
  var x = e.clientX - from.x, y = e.clientY - from.y;
  if (window.byTransform) drawer.style.transform = 'translate(' + x + 'px,' + y + 'px)';
  else { drawer.style.left = from.left + x + 'px'; drawer.style.top = from.top + y + 'px'; }
};
document.onmouseup = function () { from = null; };`,
  ),
  /** Allowed next to nothing, by the policies below: no script, and none of what it frames either; or no origin. */
  strict: page('禁止一切的页面', AREA),
  'strict-scripts': page('没有来源的页面', AREA),
  'strict-origin': page('禁止脚本的页面', AREA),
  'strict-both': page('禁止弹窗的页面', AREA),
  /** Longer than the window. */
  tall: page(
    '长页面',
    `${AREA}<button id="again" onclick="location.reload()">刷新</button><div style="height:3000px"></div>`,
  ),
  ntko: officePage(
    'NTKO 正文',
    '<object id="TANGER_OCX" type="application/ntko-plug" codebase="ofctnewclsid.cab#version=5,0,2,9" width="100%" height="100%"></object>',
  ),
  onlyoffice: officePage(
    'OnlyOffice 正文',
    '<iframe name="frameEditor" width="100%" height="100%"></iframe>',
  ),
  /** A signature pad, declared without a size, beside a body that can be written into. */
  pad: page(
    '手写签批',
    `<object classid="clsid:FF3FE7A0-0578-4FEE-A54E-FB21B277D567" style="width:0;height:0"></object>${AREA}`,
  ),
};

/** Content security policies of some of them. */
export const ODD_POLICIES: Readonly<Record<string, string>> = {
  strict: "default-src 'none'; sandbox allow-forms",
  'strict-scripts': "default-src 'none'; sandbox allow-forms allow-scripts",
  'strict-origin': "default-src 'none'; sandbox allow-forms allow-same-origin",
  'strict-both': "default-src 'none'; sandbox allow-forms allow-scripts allow-same-origin",
};
