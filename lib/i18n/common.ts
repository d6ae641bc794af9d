/** Words that several views share. */
export const COMMON = {
  /** Around a gap's name, for those who hear the page. */
  gapOpens: '空位',
  gapCloses: '，',
  namelessGap: '未填',
  clear: '清除',
  save: '保存',
  cancel: '取消',
  loading: '正在载入',
  viewFailed: '这里暂时显示不出来',
  viewFailedText: '稿件在网页里，不受影响。可以重试，或先用别的功能。',
  again: '重试',
} as const;
