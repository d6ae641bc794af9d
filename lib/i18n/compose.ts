import type { SectionRole } from '../draft/section-role.ts';

/** The view 骨架: report types, outline, what is inserted. */
export const COMPOSE = {
  type: '材料类型',
  change: '更换',
  choose: '选择材料类型',
  search: '搜索材料类型，可用拼音首字母',
  noTypes: '没有找到这类材料，可以换个词试试。',
  /** Why a type is offered first. */
  evidence: {
    title: (words: string) => `标题里有“${short(words)}”`,
    preamble: (words: string) => `开头写着“${short(words)}”`,
    outline: (words: string) => `正文里有“${short(words)}”`,
  },
  lastUsed: '上次用的',
  noType: '还看不出是哪类材料，请选一类。',
  details: '年份、单位、自称',
  detailsUnset: '未填，插入后留作空位',
  /** Names, in skeletons and on the form, of the blanks that the writer fills once for a report. */
  blanks: { year: '年份', unit: '单位', writer: '自称' },
  yearHint: '如 2026，每篇都要填',
  unitHint: '如 某某镇',
  writerHint: (usual: string) => `如 ${usual}`,
  numbering: '编号',
  outline: '章节',
  sections: (present: number, total: number) => `已有 ${present}／${total}`,
  present: '已有',
  missing: '未写',
  skipped: '不写',
  skip: '不写这一节',
  keep: '要写这一节',
  another: '换一种写法',
  frameAt: (at: number, total: number) => `${at}／${total}`,
  insertSection: (parts: number) => (parts === 0 ? '插入本节' : `插入本节（含 ${parts} 小节）`),
  insertNext: (name: string) => `插入下一节：${name}`,
  nothingNext: '光标后的章节都已写到',
  insertAll: '插入整篇',
  insertTitle: '插入标题',
  withTitle: '带标题',
  headingsOnly: '只要小标题',
  insertedSection: '已插入本节',
  insertedAll: '已插入整篇骨架',
  insertedTitle: '已插入标题',
  confirm: {
    title: '稿件里已有部分章节',
    text: (present: number) => `稿件里已写了 ${present} 节。插入整篇会再加一遍这些章节，现有文字不会改动。`,
    insert: '仍插入整篇',
  },
  /** A section that only addresses the readers (各位代表：). */
  address: '称谓',
  /** Sections without a heading of their own are called by what they do. */
  roles: {
    opening: '开头',
    overview: '总体情况',
    duty: '履行职责',
    politics: '思想政治',
    organization: '组织建设',
    team: '队伍建设',
    discipline: '作风纪律',
    leading: '特色亮点',
    economy: '项目产业',
    governance: '基层治理',
    livelihood: '民生',
    rectification: '整改情况',
    problem: '存在问题',
    cause: '原因分析',
    plan: '下一步打算',
    guarantee: '保障措施',
    request: '请示事项',
    closing: '结尾',
  } satisfies Record<SectionRole, string>,
} as const;

/** Longer words are quoted by their beginning and end. */
function short(words: string): string {
  return words.length <= 20 ? words : `${words.slice(0, 6)}…${words.slice(-12)}`;
}
