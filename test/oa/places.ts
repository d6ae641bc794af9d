/**
 * The places where OA systems put a form: frames in frames, frames that a script writes, dialogs, drawers, windows. Each
 * is a page at `/place/NAME?form=EDITOR`.
 */
import { documentPage, escapeHtml } from './html.ts';
import { link, type PageOptions } from './options.ts';

export interface Place {
  /** Stands in addresses: `/place/deep`. */
  readonly name: string;
  /** CSS of the frames that lead to the form, from outside in. */
  readonly frames: readonly string[];
  /** `form`: the address of the form; `html`: its whole page. */
  readonly page: (form: string, html: string) => string;
}

/** So many frames, one in the other, each of the OA's own origin. */
const DEPTH = 6;

const FRAME_CSS = 'display:block;width:100%;height:560px;border:0';

function topPage(title: string, body: string, script = ''): string {
  return documentPage(title, `<body class="page"><h1>${title}</h1>${body}<script>${script}</script></body>`);
}

/** Text as a literal of a script that stands in a page. */
function literal(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}

function srcdoc(html: string): string {
  return `<iframe style="${FRAME_CSS}" srcdoc="${escapeHtml(html)}"></iframe>`;
}

/** A dialog as jQuery plug-ins build it: dragged by its head, closed by Escape with all that was typed in it. */
const DIALOG_SCRIPT = `
var box = document.getElementById('dialog'), head = box.querySelector('.head'), from;
head.onmousedown = function (e) { from = { x: e.clientX - box.offsetLeft, y: e.clientY - box.offsetTop }; };
document.onmousemove = function (e) {
  if (!from) return;
  box.style.left = e.clientX - from.x + 'px';
  box.style.top = e.clientY - from.y + 'px';
};
document.onmouseup = function () { from = null; };
document.addEventListener('keydown', function (e) {
  if (e.keyCode === 27) box.remove();
  if (e.keyCode === 8 && !/^(INPUT|TEXTAREA)$/.test(e.target.tagName)) e.preventDefault();
  if (e.keyCode === 113) document.title = 'F2';
});`;

export const PLACES = [
  {
    name: 'deep',
    frames: Array.from({ length: DEPTH }, () => 'iframe'),
    page: (form) => {
      let page = `<iframe style="${FRAME_CSS}" src="${escapeHtml(form)}"></iframe>`;
      for (let level = 1; level < DEPTH; level++)
        page = srcdoc(documentPage(`第 ${level} 层`, `<body>${page}</body>`));
      return topPage('多层框架', page);
    },
  },
  {
    name: 'srcdoc',
    frames: ['iframe'],
    page: (_, html) => topPage('内嵌文档', srcdoc(html)),
  },
  {
    name: 'written',
    frames: ['iframe'],
    page: (_, html) =>
      topPage(
        '脚本写出的框架',
        `<iframe style="${FRAME_CSS}"></iframe>`,
        `
var FORM = ${literal(html)};
function write() {
  var doc = document.querySelector('iframe').contentDocument;
  doc.open();
  doc.write(FORM);
  doc.close();
}
write();`,
      ),
  },
  {
    name: 'javascript',
    frames: ['iframe'],
    page: (_, html) =>
      topPage(
        '地址里的脚本写出的框架',
        '<div id="holder"></div>',
        `
var FORM = ${literal(html)};
document.getElementById('holder').innerHTML =
  '<iframe style="${FRAME_CSS}" src="javascript:void(function(){document.open();document.write(parent.FORM);document.close()}())"></iframe>';`,
      ),
  },
  {
    /** No address, no document.open: the page around puts the form's elements into an empty document, as old portals do. */
    name: 'blank',
    frames: ['iframe'],
    page: (_, html) =>
      topPage(
        '无地址的框架',
        `<iframe style="${FRAME_CSS}"></iframe>`,
        `
var FORM = new DOMParser().parseFromString(${literal(html)}, 'text/html');
function fill() {
  var doc = document.querySelector('iframe').contentDocument;
  if (doc.querySelector('form.sheet')) return;
  FORM.querySelectorAll('body > *:not(script)').forEach(function (one) { doc.body.appendChild(doc.importNode(one, true)); });
}
fill();
document.querySelector('iframe').onload = fill;`,
      ),
  },
  {
    /** Of no origin at all, and without an address. */
    name: 'opaque',
    frames: ['iframe'],
    page: (_, html) =>
      topPage(
        '隔离的内嵌文档',
        srcdoc(html).replace('<iframe', '<iframe sandbox="allow-scripts allow-forms"'),
      ),
  },
  {
    name: 'sandboxed',
    frames: ['iframe'],
    page: (form) =>
      topPage(
        '沙箱框架',
        `<iframe style="${FRAME_CSS}" sandbox="allow-scripts allow-forms" src="${escapeHtml(form)}"></iframe>`,
      ),
  },
  {
    /** Another site's form: this machine by its other name. */
    name: 'foreign',
    frames: ['iframe'],
    page: (form) =>
      topPage(
        '另一个网站的框架',
        `<iframe style="${FRAME_CSS}"></iframe>`,
        `document.querySelector('iframe').src = 'http://127.0.0.1:' + location.port + ${literal(form)};`,
      ),
  },
  {
    name: 'dialog',
    frames: ['#dialog iframe'],
    page: (form) =>
      topPage(
        '待办事项',
        `<p><input class="filter" accesskey="s"></p>
<div id="dialog" style="position:fixed;z-index:81;left:60px;top:40px;width:880px;box-shadow:0 0 20px #888;background:#fff">
<div class="head" style="padding:6px 12px;background:#1b5291;color:#fff;cursor:move">拟稿</div>
<iframe style="${FRAME_CSS}" src="${escapeHtml(form)}"></iframe></div>`,
        DIALOG_SCRIPT,
      ),
  },
  {
    name: 'drawer',
    frames: ['#drawer iframe'],
    page: (form) =>
      topPage(
        '公文列表',
        `<div style="position:fixed;z-index:19891014;inset:0;background:rgba(0,0,0,.3)"></div>
<div id="drawer" style="position:fixed;z-index:19891015;top:0;right:0;bottom:0;width:1180px;background:#fff">
<iframe style="width:100%;height:100%;border:0" src="${escapeHtml(form)}"></iframe></div>`,
      ),
  },
  {
    name: 'modal',
    frames: ['dialog iframe'],
    page: (form) =>
      topPage(
        '模态对话框',
        `<dialog style="width:900px;max-width:none;left:40px;margin:20px;padding:0"><iframe style="${FRAME_CSS}" src="${escapeHtml(form)}"></iframe>
<button class="leave" onclick="this.closest('dialog').close()">返回</button></dialog>`,
        `document.querySelector('dialog').showModal();`,
      ),
  },
] as const satisfies readonly Place[];

export type PlaceName = (typeof PLACES)[number]['name'];

export function placePage(name: string, options: PageOptions, formHtml: string): string | undefined {
  const place: Place | undefined = PLACES.find((one) => one.name === name);
  if (place === undefined || options.form === undefined) return undefined;
  return place.page(link(`/form/${options.form}`, options, { form: undefined }), formHtml);
}
