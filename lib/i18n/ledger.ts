import { periodParts } from '../ledger/period.ts';
import type { TableProblem } from '../ledger/read-table.ts';

const QUARTERS = ['一', '二', '三', '四'] as const;

/** 2025年, 2025年上半年, 2025年第三季度, 2025年7月. */
export function periodLabel(period: string): string {
  const { kind, year, part } = periodParts(period);
  return kind === 'year' ? `${year}年` : `${year}年${PERIODS.part(kind, part)}`;
}

export const PERIODS = {
  wholeYear: '全年',
  year: (year: number) => `${year}年`,
  part: (kind: 'half' | 'quarter' | 'month', part: number) => {
    if (kind === 'half') return part === 1 ? '上半年' : '下半年';
    return kind === 'quarter' ? `第${QUARTERS[part - 1]}季度` : `${part}月`;
  },
  kinds: { half: '半年', quarter: '季度', month: '月份' },
} as const;

/** The library's view 台账. */
export const LEDGER_VIEW = {
  about: '把常用的数记在这里。写稿时，空位旁会给出台账里的数供您选用，不会自动填入。',
  year: '年份',
  part: '时段',
  search: '筛选指标',
  onlyMissing: '只看本期未填',
  paste: '粘贴表格',
  importFile: '导入表格文件',
  harvest: '从报告中采集',
  exportWorkbook: '导出 Excel',
  exportText: '导出 CSV',
  exported: '已导出台账，可用 Excel 或 WPS 打开',
  fileName: (day: string, kind: 'csv' | 'xlsx') => `稿边台账-${day}.${kind}`,
  table: '台账',
  indicator: '指标',
  unit: '单位',
  before: '上年同期',
  now: '本期',
  change: '增减',
  growth: '增幅',
  percentPoints: '个百分点',
  remark: '备注',
  missing: '未填',
  others: '其他',
  filled: (filled: number, total: number) => `本期已填 ${filled} / ${total}`,
  cell: (indicator: string, period: string) => `${indicator}，${period}`,
  remarkOf: (indicator: string, period: string) => `${indicator}，${period}的备注`,
  /** Below a narrow cell. */
  badCell: '请只填数字',
  badFigure: '这里只能填数字，如 13 或 1234.5；单位写在“单位”一栏',
  add: '添加',
  addLabel: '添加一个数',
  value: '数值',
  needIndicator: '请先填指标',
  removeRow: (indicator: string) => `删除指标“${indicator}”的全部数据`,
  removedRow: (indicator: string, count: number) => `已删除“${indicator}”的 ${count} 个数`,
  removedValue: (indicator: string, period: string) => `已清空“${indicator}”${period}的数`,
  empty: '台账还是空的',
  emptyHint: '逐个添加，或把单位的统计表从 Excel、WPS 里复制过来，点“粘贴表格”。',
  noHits: '没有符合条件的指标',
} as const;

/** The dialog that takes a table from the clipboard. */
export const PASTE_TABLE = {
  title: '粘贴表格',
  about: (period: string) =>
    `在 Excel 或 WPS 里选中表格，复制，粘贴到下面。第一行写表头（如：指标、单位、2024年、2025年），没有表头时当作${period}的数。`,
  text: '表格内容',
  nothing: '粘贴后，这里显示读出的数，核对无误再存入。',
  problems: (count: number) => `${count} 处没有读成，不会存入：`,
  moreProblems: (count: number) => `另有 ${count} 处`,
  source: '粘贴的表格',
  line: (line: number) => `第 ${line} 行`,
  kinds: {
    figure: (text: string) => `“${text}”不是一个数`,
    unit: (text: string) => `“${text}”的单位和“单位”一栏不一致`,
    indicator: (text: string) => `“${text}”前面没有指标名称`,
    period: (text: string) => (text === '' ? '这一行没有写时段' : `“${text}”不是年份或月份`),
    columns: () => '列数较多又没有表头，认不出哪一列是数',
    repeated: (text: string) => `同一指标出现两次，数不一致，第二个“${text}”没有采用`,
  } satisfies Record<TableProblem['kind'], (text: string) => string>,
} as const;

/** The dialog that takes a table from a file. */
export const TABLE_FILE_VIEW = {
  title: (name: string) => `导入“${name}”`,
  about: (period: string) => `表里没有写明时段的数，当作${period}的数。`,
  sheet: '工作表',
  sheetName: (name: string, rows: number) => `${name}（${rows} 行）`,
  nothing: '这张表里没有读出数。表格第一行请写表头，如：指标、单位、2024年、2025年。',
  source: (name: string) => `表格“${name}”`,
} as const;
