import type { OfficeBody, WayOut } from '../message/protocol.ts';

const CONTROLS: Readonly<Record<OfficeBody, string>> = {
  ntko: ' NTKO 文档控件',
  iweboffice: '金格 iWebOffice 控件',
  dianju: '点聚控件',
  wps: ' WPS 在线文档',
  onlyoffice: ' OnlyOffice 在线文档',
  pdf: '浏览器的 PDF 阅读器',
  office: '文档控件',
};

/** What stands around the field: a body that takes no text, a frame of another site, a button that the sidebar covers. */
export const AROUND = {
  label: '网页里的情况',
  office: (body: OfficeBody) =>
    `正文由${CONTROLS[body]}显示，稿边写不进去。可在写作板里写好、查好，再到正文里粘贴。`,
  foreign: (site: string) =>
    `网页里有一部分来自 ${site}。正文如果在那里、点了没有反应，请在新标签页打开那个网站，点一下工具栏的稿边按钮。`,
  covered: (button: string) => `侧栏盖住了网页的“${button}”按钮。`,
  ways: {
    beside: '与网页并排',
    side: '移到另一侧',
    collapse: '收起侧栏',
  } satisfies Record<WayOut, string>,
  known: '知道了',
} as const;
