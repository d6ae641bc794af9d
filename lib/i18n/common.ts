/** Words that several views share. */
export const COMMON = {
  /** Around a gap's name, for those who hear the page. */
  gapOpens: '空位',
  gapCloses: '，',
  namelessGap: '未填',
  clear: '清除',
  save: '保存',
  cancel: '取消',
  close: '关闭',
  undo: '撤销',
  loading: '正在载入',
  viewFailed: '这里暂时显示不出来',
  viewFailedText: '稿件在网页里，不受影响。可以重试，或先用别的功能。',
  again: '重试',
} as const;

/** Lists that are put in order by hand. */
export const REORDER = {
  grip: (name: string) => `调整顺序：${name}`,
  hint: '拖动，或按 ↑ ↓ 键调整顺序',
  moved: (place: number, total: number) => `已移到第 ${place} 位，共 ${total} 位`,
} as const;
