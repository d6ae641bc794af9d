/** Words that several views share. */
export const COMMON = {
  /** Around a gap's name, for those who hear the page. */
  gapOpens: '空位',
  gapCloses: '，',
  namelessGap: '未填',
  search: '搜索',
  clear: '清除',
  save: '保存',
  cancel: '取消',
  edit: '修改',
  remove: '删除',
  insert: '插入',
  loading: '正在载入',
} as const;
