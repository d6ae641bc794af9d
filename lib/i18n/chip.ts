/** A text whose blanks are chips. */
export const CHIP = {
  add: '插入空位',
  addTo: (label: string) => `插入空位：${label}`,
  /** What a chip is called to those who hear the page. */
  chip: (name: string) => `空位：${name}，按回车改名`,
  name: '空位名称',
  nameHint: '如 发展党员',
  done: '确定',
} as const;
