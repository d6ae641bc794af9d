/** What the browser itself shows of the extension: its list of extensions, toolbar and context menu. */
export const EXTENSION = {
  name: '稿边',
  description: '在 OA 表单旁写材料：插入章节、补全词句、查出漏填的数字。全部离线，不上传任何内容。',
  actionTitle: '稿边：在本网站启用，或打开、收起侧栏',
  openPanel: '在浏览器侧边栏中打开稿边',
  saveSnippet: '存为稿边素材',
} as const;
