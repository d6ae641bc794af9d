import { halfWidth, readFigure } from './decimal.ts';
import type { DelimitedRow } from './delimited.ts';
import { periodParts, readPeriod, yearBefore } from './period.ts';
import { periodInTitle } from './report-facts.ts';

/** What stands in a column; a value's period or indicator is absent where each row names its own. */
export type Column =
  | { readonly is: 'indicator' | 'unit' | 'note' | 'period' | 'other' }
  | {
      readonly is: 'value';
      readonly period?: string;
      readonly indicator?: string;
      /** '' where the head names none. */
      readonly unit: string;
    };

/** A table's columns, and the rows below its head. */
export interface TableHead {
  readonly columns: readonly Column[];
  readonly rows: readonly DelimitedRow[];
  /** What values without a period of their own belong to. */
  readonly period: string;
  /** From 单位：万元 above the table; '' where nothing is said. */
  readonly unit: string;
}

const INDICATOR_HEADS = /^(?:指标|指标名称|项目|名称|内容|事项|工作内容|主要指标|统计指标)$/u;
const UNIT_HEADS = /^(?:单位|计量单位|量词)$/u;
const NOTE_HEADS = /^(?:备注|说明|来源|数据来源)$/u;
const PERIOD_HEADS = /^(?:时间|时段|期间|年度|年份|月份|季度|统计时间|所属期)$/u;
const OTHER_HEADS =
  /^(?:序号|编号|类别|分类|增减|增减量|增幅|增减幅度|增减额|同比|环比|同比增减|同比增长|增长率?|增速|比上年增长|位次|排名|完成率|进度)[（(]?[±+-]*[%％]?[）)]?$|目标|任务|计划|预计/u;
const NOW_HEADS =
  /^(?:本期|本年|今年|本年度|当年|本月|本季|本季度|累计|本年累计|数值|数据|数量|完成数|完成|完成情况|实绩|实际|实际完成|实际数)$/u;
const BEFORE_HEADS = /^(?:上年|去年|上年度|上年同期|去年同期|同期)$/u;
/** Months from January on that make a longer period. */
const FROM_JANUARY = /^1(?:月?[-—–~至到])(3|6|12)月(?:累计)?$/u;
const LONGER_PERIODS: Readonly<Record<string, string>> = { 3: '一季度', 6: '上半年', 12: '' };
/** A unit behind a head or name: 固定资产投资（万元）. */
export const UNIT_IN_NAME = /^(.+?)[（(]([^（()）]{1,6})[）)]$/u;
/** Above a table: 单位：万元, but not 填报单位：石桥镇. */
const UNIT_ABOVE = /(?:^|[\s，,；;）)])(?:计量)?单位[：:]\s*([^\s，,、；;：:）)]{1,4})\s*[）)]?$/u;
const FORM_WORDS = /(?:单位|部门|时间|日期|填报|制表|审核|填表)[^：:]{0,3}[：:]/u;
/** A head has at most so many rows: year, half, plan or result. */
const MOST_HEAD_ROWS = 3;

/**
 * What heads the rows: lines above the table (title, 单位：万元), then a head of one to three rows in which a cell may
 * stand for several columns. Undefined where there is no head.
 * @param period the one in front, for tables that name none
 */
export function readTableHead(rows: readonly DelimitedRow[], period: string): TableHead | undefined {
  const { above, below } = linesAbove(rows);
  const titled = above.map(periodInTitle).find((one) => one !== undefined) ?? period;
  const unit = above.map((line) => UNIT_ABOVE.exec(line)?.[1]).find((one) => one !== undefined) ?? '';
  for (let count = headRows(below, titled); count > 0; count--) {
    const columns = columnsOf(headsOf(below.slice(0, count)), titled);
    if (columns) return { columns, rows: below.slice(count), period: titled, unit: halfWidth(unit) };
  }
  return undefined;
}

/** The different texts of a row. */
export function wordsOf({ cells }: DelimitedRow): string[] {
  return [...new Set(cells.filter((cell) => cell !== ''))];
}

function linesAbove(rows: readonly DelimitedRow[]): { above: string[]; below: readonly DelimitedRow[] } {
  const above: string[] = [];
  // A list of one column has no head, and nothing above it.
  const isTable = rows.some((row) => wordsOf(row).length > 1);
  let at = 0;
  for (; isTable && at < rows.length - 1; at++) {
    const words = wordsOf(rows[at]!);
    const isLine = words.length === 1 && isTitle(words[0]!);
    if (!isLine && !words.some((word) => FORM_WORDS.test(word))) break;
    above.push(...words);
  }
  return { above, below: rows.slice(at) };
}

/** 2025年台账 would do as a figure, but for the period that it names; 2025年 alone heads a column. */
function isTitle(words: string): boolean {
  if (INDICATOR_HEADS.test(words) || readPeriod(words) !== undefined) return false;
  return readFigure(words) === undefined || periodInTitle(words) !== undefined;
}

/** How many rows may be the head: the first, and those below in which every new word heads something. */
function headRows(rows: readonly DelimitedRow[], period: string): number {
  let count = 1;
  for (; count < Math.min(MOST_HEAD_ROWS, rows.length - 1); count++) {
    const above = rows[count - 1]!.cells;
    const fresh = rows[count]!.cells.filter((cell, at) => cell !== '' && cell !== above[at]);
    if (fresh.length === 0 || !fresh.every((cell) => isHeadWord(cell, period))) break;
  }
  return Math.min(count, rows.length);
}

function isHeadWord(cell: string, period: string): boolean {
  const word = withoutUnit(cell).word;
  const known = [INDICATOR_HEADS, UNIT_HEADS, NOTE_HEADS, PERIOD_HEADS, OTHER_HEADS, NOW_HEADS, BEFORE_HEADS];
  return periodOfHead(word, period) !== undefined || known.some((heads) => heads.test(word));
}

/** The words above each column, from top to bottom; a cell of an upper row reaches over the empty ones at its right. */
function headsOf(rows: readonly DelimitedRow[]): string[][] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => {
    const heads: string[] = [];
    rows.forEach(({ cells }, row) => {
      const isLast = row === rows.length - 1;
      const word = cells[column] || (isLast ? '' : reaching(cells, column, rows.slice(row + 1)));
      if (word !== '' && word !== heads[heads.length - 1]) heads.push(word);
    });
    return heads;
  });
}

/** The word at the left of an empty cell, if rows below have words of their own under the empty one. */
function reaching(cells: readonly string[], column: number, below: readonly DelimitedRow[]): string {
  if (!below.some((row) => (row.cells[column] ?? '') !== '')) return '';
  for (let at = column - 1; at >= 0; at--) if (cells[at]) return cells[at]!;
  return '';
}

function columnsOf(heads: readonly (readonly string[])[], period: string): readonly Column[] | undefined {
  const rowsHavePeriods = heads.some((words) => PERIOD_HEADS.test(words[words.length - 1] ?? ''));
  const columns = heads.map((words) => columnOf(words, period, rowsHavePeriods));
  const has = (is: Column['is']) => columns.some((column) => column.is === is);
  const values = columns.filter(({ is }) => is === 'value').length;
  // 指标 | 2025 is a head, 发展党员 | 2025 is a row about two thousand members.
  const named =
    has('indicator') || has('unit') || (has('period') && heads.every(([word = '']) => !readFigure(word)));
  if (!named && (values === 0 || !isUnnamedHead(heads))) return undefined;
  if (has('indicator')) return columns;
  const isFree = (at: number) => columns[at]?.is === 'other' && heads[at]!.length > 0 && !isOther(heads[at]!);
  if (has('period') && values === 0)
    return columns.map((column, at) => (isFree(at) ? byHead(heads[at]!) : column));
  // The name column needs no head of its own: it is the first that has no other meaning.
  const at = columns.findIndex(({ is }, i) => is === 'other' && !isOther(heads[i]!));
  return at < 0 ? undefined : columns.map((column, i): Column => (i === at ? { is: 'indicator' } : column));
}

function columnOf(words: readonly string[], period: string, rowsHavePeriods: boolean): Column {
  const parts = words.map(withoutUnit);
  const unit = parts.map((part) => part.unit).find((one) => one !== '') ?? '';
  const whole = parts.map(({ word }) => word).join('');
  const last = parts[parts.length - 1]?.word ?? '';
  if (isOther(parts.map(({ word }) => word))) return { is: 'other' };
  const own = periodOfHead(whole, period);
  if (own !== undefined) return { is: 'value', period: own, unit };
  if (INDICATOR_HEADS.test(last)) return { is: 'indicator' };
  if (UNIT_HEADS.test(last)) return { is: 'unit' };
  if (NOTE_HEADS.test(last)) return { is: 'note' };
  if (PERIOD_HEADS.test(last)) return { is: 'period' };
  const isBefore = parts.some(({ word }) => BEFORE_HEADS.test(word));
  const isNow = parts.some(({ word }) => NOW_HEADS.test(word));
  if (!isBefore && !isNow) return { is: 'other' };
  const named = parts.map(({ word }) => periodOfHead(word, period)).find((one) => one !== undefined);
  if (isBefore) return { is: 'value', period: yearBefore(named ?? period), unit };
  // 数值 beside 时间: each row says when.
  return rowsHavePeriods && named === undefined
    ? { is: 'value', unit }
    : { is: 'value', period: named ?? period, unit };
}

/** A value column of a table whose rows are periods: its head is the indicator. */
function byHead(words: readonly string[]): Column {
  const parts = words.map(withoutUnit);
  const indicator = parts.map(({ word }) => word).join('');
  return { is: 'value', indicator, unit: parts.map(({ unit }) => unit).find((one) => one !== '') ?? '' };
}

const isOther = (words: readonly string[]) => words.some((word) => OTHER_HEADS.test(word));

function withoutUnit(head: string): { readonly word: string; readonly unit: string } {
  const match = UNIT_IN_NAME.exec(head);
  if (match === null || OTHER_HEADS.test(head) || readPeriod(match[2]!) !== undefined)
    return { word: head, unit: '' };
  return { word: match[1]!, unit: halfWidth(match[2]!) };
}

/** A period that a head or cell names, its year that of the table where it names a part alone: 上半年, 3月, 1-6月. */
export function periodOfHead(head: string, period: string): string | undefined {
  const plain = head.replace(/\s/gu, '');
  const whole = readPeriod(plain);
  if (whole !== undefined) return whole;
  const [, year = `${periodParts(period).year}年`, part = ''] = /^(\d{4}年)?(.*)$/u.exec(plain) ?? [];
  const months = FROM_JANUARY.exec(part);
  if (months) return readPeriod(year + LONGER_PERIODS[months[1]!]!);
  if (part === '全年') return readPeriod(year);
  return /[半季月]/u.test(part) ? readPeriod(year + part) : undefined;
}

/** A head without 指标: an empty first cell, or every other cell a period that can't be a figure (2025年). */
function isUnnamedHead([first = [], ...others]: readonly (readonly string[])[]): boolean {
  const isFigure = (words: readonly string[]) => words.every((word) => /^[\d.]+$/u.test(word));
  return first.length === 0 || others.every((words) => words.length === 0 || !isFigure(words));
}
