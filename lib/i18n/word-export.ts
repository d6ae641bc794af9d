/** Saving a draft or report as a Word file. */
export const WORD_EXPORT = {
  menu: '导出为 Word',
  action: (title: string) => `导出为 Word：${title}`,
  title: '导出为 Word',
  reportTitle: '标题',
  reportTitleHint: '可不填，文件里就没有标题行',
  gaps: (count: number) => `还有 ${count} 处没有填。现在也可以导出，文件里会用黄底标出，定稿前请补齐。`,
  counting: '正在检查有没有未填的地方',
  layout:
    '按 GB/T 9704-2012 公文格式排版：A4 纸，上 37、下 35、左 28、右 26 毫米；标题二号居中，正文三号、首行空两格，行距 28 磅；页码在外侧。',
  fonts:
    '标题用方正小标宋简体，正文用仿宋_GB2312，一级标题用黑体，二级标题用楷体_GB2312。电脑里没有这些字体时，Word 和 WPS 会用宋体、仿宋、楷体代替。',
  local: '文件在本机生成，不上传。',
  export: '导出',
  working: '正在生成',
  done: (name: string) => `已导出“${name}”，请看浏览器的下载文件夹`,
  empty: '正文还是空的，没有可导出的内容',
  untitled: '稿件',
  fileName: (title: string) => `${title}.docx`,
} as const;
