import type { GapKind } from '../check/finding.ts';

/** The view 检查: findings, and the form that fills the gaps. */
export const REVIEW = {
  groups: { gap: '未填', doubt: '待核对', hint: '提示' },
  group: (name: string, count: number) => `${name} ${count} 处`,
  list: '检查结果',
  previous: '上一处',
  next: '下一处',
  fill: '逐项填写',
  backToList: '返回列表',
  ignore: '忽略',
  ignoreOne: '忽略这一处',
  ignoreRule: '不再提示这类问题',
  ignoredCount: (count: number) => `已忽略 ${count} 处`,
  restoreRule: '恢复这一类',
  restore: '恢复',
  ignoredDone: '已忽略这一处',
  ruleIgnoredDone: '不再提示这类问题',
  changed: '这里刚刚改过，请再看一眼',
  applied: '已修改',
  clean: '没有发现问题',
  cleanText: '没有未填的数字和占位符，编号和前后数据也未见矛盾。人名、地名和事实仍请自己核一遍。',
  emptyDraft: '正文还是空的，写几句后这里会列出没填的数字和需要核对的地方。',
  nothingToStep: '没有需要处理的地方',
  stepped: (at: number, total: number, message: string) => `第 ${at} 处，共 ${total} 处：${message}`,
  kinds: {
    number: '数字',
    percent: '百分比',
    date: '日期',
    name: '名称',
    title: '文件名',
    unknown: '内容',
  } satisfies Record<GapKind, string>,
} as const;

export const FILL = {
  title: '逐项填写',
  intro: '按正文顺序排列，填好的才会写入。',
  rows: '未填的地方',
  here: '填入此处',
  show: '在正文中查看',
  all: (count: number) => (count === 0 ? '全部填入' : `全部填入 ${count} 处`),
  suggested: (value: string) => `填 ${value}`,
  suggestedWhy: '由前面列举的项数得出',
  fromLedger: (period: string, value: string) => `台账 ${period}：${value}`,
  sameName: (count: number) => `同名 ${count} 处都用这个值`,
  filledHere: '已填入',
  filledAll: (count: number) => `已填入 ${count} 处`,
  none: '没有未填的地方了',
  noneText: (others: number) =>
    others === 0 ? '其他检查也没有发现问题。' : `另有 ${others} 处需要看一眼，都在列表里。`,
  nothingEntered: '请先在下面填写，再点“全部填入”',
} as const;
