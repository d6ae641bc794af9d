import type { HarvestDoubt } from '../harvest/harvest-report.ts';

/** The list of figures found in a table or a report, looked through before they go into the ledger. */
export const INTAKE = {
  list: '找到的数',
  keep: (indicator: string, value: string) => `存入 ${indicator || '未认出的指标'} ${value}`,
  indicatorOf: (value: string) => `${value}的指标`,
  unnamed: '请填指标',
  states: {
    out: '不存',
    unnamed: '请填指标名称',
    new: '新增',
    same: '台账里已有，数相同',
    conflict: '',
    replace: '',
  },
  conflict: (existing: string) => `台账现为 ${existing}`,
  keepOld: '保留原数',
  takeNew: '改用新数',
  choice: (indicator: string) => `${indicator}用哪个数`,
  replaceAll: (count: number) => `${count} 个和台账不一致，全部改用新数`,
  keepAll: '全部保留原数',
  convert: (value: string) => `换算为 ${value}`,
  converted: (value: string) => `已换算为 ${value}`,
  save: (count: number) => (count === 0 ? '存入台账' : `存入 ${count} 个数`),
  saved: (count: number) => `已存入 ${count} 个数`,
  found: (count: number) => `读出 ${count} 个数，核对后再存入。`,
  line: (line: number) => `第 ${line} 行`,
} as const;

/** Reading figures off a finished report. */
export const HARVEST = {
  title: '从报告中采集',
  menu: '采集本稿数据',
  about: '把写好的报告里的数记进台账。认不准的没有勾选，请逐个核对。',
  from: '报告',
  choose: '请选择一篇往年报告',
  orPaste: '或粘贴报告全文',
  period: '报告所属时段',
  source: (title: string) => `报告《${title}》`,
  pasted: '粘贴的报告',
  field: '正在写的稿件',
  nothing: '没有找到可以记入台账的数。',
  waiting: '选好报告后，这里列出找到的数。',
  doubts: {
    unnamed: '没认出是哪项指标',
    plan: '像是计划数',
    change: '像是增减数',
    approximate: '约数',
    part: '像是其中一部分',
    repeated: '前面有不同的数',
  } satisfies Record<HarvestDoubt, string>,
} as const;
