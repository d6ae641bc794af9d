/** The writing pad: a place to write where the page's own body takes no text from an extension. */
export const PAD = {
  name: '写作板',
  open: '打开写作板',
  close: '收起写作板',
  placeholder: '在这里写稿，骨架、词句、检查都能用；也可以按 Ctrl+V 粘贴一份稿件来检查',
  copy: '复制（公文格式）',
  copyHint: '标题小标宋二号，正文仿宋三号，每行 28 磅，首行空两字',
  copied: '已按公文格式复制，到正文里按 Ctrl+V 粘贴',
  copiedOpen: (count: number) => `已按公文格式复制，其中还有 ${count} 处未填`,
  notCopied: '浏览器不允许自动复制，已选中全文，请按 Ctrl+C',
  nothing: '写作板里还没有内容',
  clear: '清空',
  cleared: '已清空写作板',
  kept: '自动保存在这台电脑的浏览器里，30 天不改动即清除。',
  loading: '正在打开写作板',
  /** On the library page. */
  about: '正文由 Word、WPS 等控件显示、稿边写不进去时，可在这里写好、查好，再复制到正文里粘贴。',
} as const;
