import { EXTENSION } from './extension.ts';

/** What the store says when something goes wrong: what happened, that the draft is safe, what to do. */
export const STORE = {
  errors: {
    denied: `浏览器不允许稿边在这里保存资料。网页里的稿件不受影响。请在浏览器设置中允许保存网站数据，或在工具栏的稿边按钮上点右键，选“${EXTENSION.openPanel}”。`,
    quota: '磁盘或浏览器的存储空间不足，这一次没有存上。网页里的稿件不受影响。请清理一些空间后再试。',
    version: '资料库已由新版本的稿边升级，这个页面还是旧版本。网页里的稿件不受影响。请刷新页面后再用。',
    blocked: '资料库正在升级，被另一个打开的页面占用。网页里的稿件不受影响。请关闭其他稿边页面，再刷新本页。',
    missing: '这一条已经不在资料库里，可能在别的窗口删除了。网页里的稿件不受影响。',
    invalid: '内容的格式不对，没有保存。网页里的稿件不受影响。请检查后再试。',
    failed: '资料库出了问题，这一次没有完成。网页里的稿件不受影响。请刷新页面再试；仍不行时重启浏览器。',
  },
  backup: {
    notJson: '这个文件不是稿边的备份，或者已经损坏。资料库没有改动。请换一个备份文件。',
    notBackup: '这个文件不是稿边的备份。资料库没有改动。请选择由稿边导出的备份文件。',
    newer: '这份备份由新版本的稿边导出，这里的版本还读不懂。资料库没有改动。请先升级稿边，再导入。',
    /** `part` and `row` (counted from 1) say where the first bad value stands, where that is known. */
    broken: (part: keyof typeof PARTS | undefined, row: number | undefined) =>
      `这份备份的内容已经损坏${place(part, row)}，没有导入。资料库没有改动。请换一个备份文件。`,
  },
  snippetPack: {
    notPack: '这个文件不是稿边的素材包。素材没有改动。请选择由“导出素材”得到的文件。',
    newer: '这个素材包由新版本的稿边导出，这里的版本还读不懂。素材没有改动。请先升级稿边，再导入。',
    broken: '这个素材包的内容已经损坏，没有导入。素材没有改动。请换一个文件。',
  },
} as const;

const PARTS = {
  snippets: '素材',
  skeletons: '骨架',
  reports: '往年报告',
  ignores: '已忽略的问题',
  ledger: '台账',
  drafts: '稿件副本',
  values: '设置',
} as const;

function place(part: keyof typeof PARTS | undefined, row: number | undefined): string {
  if (part === undefined) return '';
  return row === undefined ? `（${PARTS[part]}）` : `（${PARTS[part]}第 ${row} 条）`;
}
