import type { Category } from '../check/finding.ts';
import type { KeyCommand } from '../message/protocol.ts';

/** The library's view 设置. */
export const SETTINGS_VIEW = {
  about: '改动立即生效，对所有启用的网站有效。',
  saved: '已保存',
  writing: {
    title: '插入',
    indent: '插入的段落首行空两格',
    indentHint: 'OA 的正文编辑器自己会缩进时，请不要勾选。',
  },
  suggestions: {
    title: '词句',
    amount: '接着写的建议',
    amounts: { more: '多给一些', usual: '适中', fewer: '只给有把握的' },
    caret: '在光标旁显示词句',
    caretHint: '默认不显示。打字不受影响；可点选，也可用下面的按键。',
    learn: '按我的取舍调整排序',
    learnHint: '记在这台电脑里，只用于排序。',
    forget: '忘掉学到的取舍',
    forgot: '已忘掉，排序恢复初始状态',
  },
  keys: {
    title: '按键',
    hint: '在格子里直接按下想用的键。写稿时，光标在正文里有效。',
    commands: {
      accept: '插入所选词句',
      choose: '选下一条词句',
      chooseBack: '选上一条词句',
      silence: '这一句先不提示词句',
      next: '到下一处问题',
      previous: '到上一处问题',
    } satisfies Record<KeyCommand, string>,
    taken: (other: string) => `这个键已用于“${other}”，请换一个`,
    plain: '单独的字母、数字键会和打字冲突，请加上 Ctrl 或 Alt',
    /** Keys whose English name a clerk needn't know. */
    names: { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Enter: '回车', ' ': '空格' },
    reset: '恢复默认按键',
    wasReset: '已恢复默认按键',
  },
  looks: {
    title: '外观',
    theme: '颜色',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    fontSize: '字号',
    fontSizes: { 13: '小', 14: '标准', 16: '大', 18: '特大' },
  },
  drafts: {
    title: '稿件副本',
    keep: '写稿时自动留副本',
    keepHint: '只存在这台电脑里，网页意外关闭时可在“稿件副本”找回。',
  },
  rules: {
    title: '检查',
    hint: '没填的数字、名称和日期总会提示。下面这些可按本单位的习惯取舍，不勾的不再检查。',
    categories: {
      placeholder: '记号',
      'missing-number': '数据',
      consistency: '前后一致',
      structure: '序号与标点',
      wording: '字词与格式',
    } satisfies Record<Category, string>,
    opinion: '（默认不查）',
  },
  ignored: {
    title: '已忽略的问题',
    empty: '没有忽略任何问题。',
    scopes: { finding: '这一处', rule: '这一类', text: '这个说法' },
    restore: '恢复提醒',
    restoreLabel: (label: string) => `恢复提醒：${label}`,
    restored: '已恢复提醒',
  },
} as const;
