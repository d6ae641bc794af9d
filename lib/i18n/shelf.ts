/** Folders and order of snippets and skeletons. */
export const SHELF = {
  folder: '文件夹',
  folderHint: '可不填',
  allFolders: '全部文件夹',
  noFolder: '未放进文件夹',
  rename: '文件夹改名',
  renameLabel: (folder: string) => `“${folder}”改名为`,
  renamed: (from: string, to: string) => `文件夹“${from}”已改名为“${to}”`,
  emptied: (folder: string) => `文件夹“${folder}”已取消，里面的内容还在`,
  renameHint: '留空则取消这个文件夹',
  byUse: '恢复按最近使用排列',
  byUseDone: '已按最近使用排列',
} as const;
