import type { Refusal } from '../message/protocol.ts';
import { EXTENSION } from './extension.ts';
import { PAD } from './pad.ts';

/** The sidebar's frame: header, views, menu, settings, what it says when something is missing. */
export const SIDEBAR = {
  views: { compose: '骨架', phrases: '词句', review: '检查', ledger: '台账' },
  viewsLabel: '视图',
  /** 正文 · 2,318 字 */
  field: (label: string, characters: number) => `${label || '正文'} · ${thousands(characters)} 字`,
  unbound: '未选中正文',
  /** The number that matters. */
  open: (count: number) => `还有 ${count} 处未填`,
  allFilled: '数字已齐',
  empty: '还没有内容',
  doubts: (count: number) => `${count} 处待核对`,
  checking: '正在检查',
  composing: '正在输入，稍后更新',
  toReview: '到“检查”逐处查看',
  handle: {
    open: (count: number) => `打开稿边，还有 ${count} 处未填`,
    clear: '打开稿边',
    gaps: '未填',
    filled: '已齐',
    name: '稿边',
  },
  resize: '调整宽度',
  collapse: '收起',
  cancel: '取消',
} as const;

export const MENU = {
  label: '更多',
  toLeft: '移到左侧',
  toRight: '移到右侧',
  beside: '与网页并排',
  over: '浮在网页上',
  collapse: '收起',
  panel: '移到浏览器侧边栏',
  dock: '移回网页里',
  offTab: '在本标签页停用',
  offSite: '在本网站停用',
  library: '打开资料库',
  settings: '设置',
  /** Said where switching off can't be seen from here. */
  backHint: '停用后，点浏览器工具栏的稿边按钮可再次启用',
} as const;

export const SETTINGS = {
  title: '设置',
  indent: '插入的段落首行空两格',
  accept: '插入所选词句的按键',
  acceptHint: '光标在正文里时有效',
  theme: '外观',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  fontSize: '字号',
  fontSizes: { 13: '小', 14: '标准', 16: '大', 18: '特大' },
  done: '完成',
} as const;

/** What stands where a view can't work yet: what is the matter, what to do. */
export const STATES = {
  unbound: {
    title: '点一下正文，稿边就跟上',
    text: '在网页里要写材料的地方点一下，这里会显示它的字数、未填的数字和可用的词句。',
    pad: '正文点不进去，或想查一份别处的稿子，可以用写作板。',
  },
  lost: {
    title: '暂时连不上这个网页',
    text: '稿件在网页里，不受影响。稿边会继续尝试；如果一直这样，请保存稿件后刷新网页。',
  },
  gone: {
    title: '稿边已更新',
    text: '稿件在网页里，不受影响。请保存稿件后刷新网页，再继续使用。',
  },
  readonly: '这个字段现在不能修改，可以检查，不能插入。',
  disabled: '这个字段现在停用，可以检查，不能插入。',
  detached: '这个字段已不在网页里，请重新点一下正文。',
  titleField: '这是单行的标题栏，只能插入标题。',
} as const;

/** Written into the sidebar's page for pages in whose sandbox no script of ours may run; its way out comes first. */
export const BARRED = {
  title: '这个网页不允许侧栏在里面运行',
  text: '稿件不受影响。要用稿边，有两个办法：',
  ways: [
    `在浏览器工具栏的稿边按钮上点右键，选“${EXTENSION.openPanel}”，再点一下正文。功能与这里的侧栏相同。`,
    `没有这一项时，打开一个空白的新标签页，点工具栏的稿边按钮，在资料库的“${PAD.name}”里写好、查好，复制后回到正文里粘贴。`,
  ],
  collapse: '要收起这一栏，再点一下工具栏的稿边按钮。',
} as const;

type Failure = Refusal | 'unreachable';

export const WRITING = {
  noField: '请先在正文里点一下，再插入',
  undoTip: (done: string) => `${done}。在正文里按 Ctrl+Z 可撤销`,
  refusals: {
    readonly: '这个字段现在是只读的，没有写入。稿件没有变动。',
    disabled: '这个字段现在停用，没有写入。稿件没有变动。',
    detached: '这个字段已不在网页里，没有写入。',
    composing: '输入法里还有没上屏的字，请先上屏再试',
    stale: '稿件刚刚有改动，这一次没有写入，请再试一次',
    'too-long': '字段限定了字数，放不下这段内容，没有写入。稿件没有变动。',
    'single-line': '这是单行的字段，放不下成段的内容，没有写入。稿件没有变动。',
    failed: '网页的编辑器没有接受这段内容。稿件没有变动。',
    unreachable: '网页没有回应，可能没有写入。请看一眼正文，再决定是否重试。',
  } satisfies Record<Failure, string>,
  rescued: '内容已复制，可在需要的地方按 Ctrl+V 粘贴。',
  notCopied: '内容在下面，可复制后自行粘贴。',
  copy: '复制',
  copied: '已复制',
  copyByHand: '浏览器不允许自动复制，已选中全文，请按 Ctrl+C',
  rescueLabel: '没有写入的内容',
} as const;

function thousands(value: number): string {
  return value.toLocaleString('zh-CN');
}
