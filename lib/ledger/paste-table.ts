import { halfWidth, readFigure } from './decimal.ts';
import { type DelimitedRow, readDelimited } from './delimited.ts';
import { findIndicator } from './indicators.ts';
import { readPeriod, yearBefore } from './period.ts';

/** A value that a pasted table states; the text of `value` is a plain decimal. */
export interface PastedValue {
  /** Line of the pasted text, from 1. */
  readonly line: number;
  readonly indicator: string;
  /** From the table, else the indicator's usual one, else ''. */
  readonly unit: string;
  readonly period: string;
  readonly value: string;
  readonly note?: string;
}

/**
 * What was not taken over: `figure` no figure · `unit` the cell states another unit than the unit column ·
 * `indicator` a value without a name · `columns` more columns than we know the meaning of · `repeated` the same
 * indicator and period twice, with two values (the first is kept).
 */
export interface PasteProblem {
  readonly line: number;
  readonly kind: 'figure' | 'unit' | 'indicator' | 'columns' | 'repeated';
  /** The cell in question. */
  readonly text: string;
}

export interface PastedTable {
  readonly values: readonly PastedValue[];
  readonly problems: readonly PasteProblem[];
}

type Column =
  | { readonly is: 'indicator' | 'unit' | 'note' | 'other' }
  | { readonly is: 'value'; readonly period: string };

const INDICATOR_HEADS = /^(?:指标|指标名称|项目|名称|内容|事项|工作内容)$/u;
const UNIT_HEADS = /^(?:单位|计量单位|量词)$/u;
const NOTE_HEADS = /^(?:备注|说明|来源)$/u;
const OTHER_HEADS = /^(?:序号|编号|增减|增减量|增幅|增减幅度|同比|同比增减|增长率?|类别)[（(]?[%％]?[）)]?$/u;
const NOW_HEADS = /^(?:本期|本年|今年|本年度|当年|数值|数据|完成数|完成情况|实绩)$/u;
const BEFORE_HEADS = /^(?:上年|去年|上年度|上年同期|去年同期|同期)$/u;
/** Cells that say that there is no value. */
const NOTHING = /^[-—–/／.…]*$|^(?:无|空)$/u;
/** A unit behind the name: 固定资产投资（万元）. */
const UNIT_IN_NAME = /^(.+?)[（(]([^（()）]{1,6})[）)]$/u;

/**
 * Reads a table pasted from a spreadsheet, or CSV. With a head row, columns are known by their heads (指标, 单位,
 * periods, 本年, 上年同期, 备注); without one a row is name, value or name, unit, value.
 * @param period what values without a period of their own belong to
 */
export function readPastedTable(text: string, period: string): PastedTable {
  const rows = readDelimited(text);
  const first = rows[0];
  const head = first && readHead(first.cells, period);
  const values: PastedValue[] = [];
  const problems: PasteProblem[] = [];
  for (const row of head ? rows.slice(1) : rows) {
    const columns = head ?? columnsWithoutHead(row.cells.length, period);
    if (columns === undefined) problems.push({ line: row.line, kind: 'columns', text: row.cells.join(' ') });
    else readRow(row, columns, values, problems);
  }
  return { values: once(values, problems), problems };
}

/** The columns, if this row heads them: it names a period or the like, and no cell is a bare figure. */
function readHead(cells: readonly string[], period: string): readonly Column[] | undefined {
  const columns = cells.map((cell): Column => {
    const own = readPeriod(cell);
    if (own !== undefined) return { is: 'value', period: own };
    if (NOW_HEADS.test(cell)) return { is: 'value', period };
    if (BEFORE_HEADS.test(cell)) return { is: 'value', period: yearBefore(period) };
    if (INDICATOR_HEADS.test(cell)) return { is: 'indicator' };
    if (UNIT_HEADS.test(cell)) return { is: 'unit' };
    if (NOTE_HEADS.test(cell)) return { is: 'note' };
    return { is: 'other' };
  });
  // 指标 | 2025 is a head, 发展党员 | 2025 is a row about two thousand members.
  const named = columns.some(({ is }) => is === 'indicator' || is === 'unit');
  const periods = columns.filter(({ is }) => is === 'value').length;
  if (!named && (periods === 0 || !isUnnamedHead(cells))) return undefined;
  if (columns.some(({ is }) => is === 'indicator')) return columns;
  // The name column needs no head of its own: it is the first that has no other meaning.
  const at = columns.findIndex(({ is }, i) => is === 'other' && !OTHER_HEADS.test(cells[i]!));
  return at < 0 ? undefined : columns.map((column, i): Column => (i === at ? { is: 'indicator' } : column));
}

/** A head without 指标: an empty first cell, or every other cell a period that can't be a figure (2025年). */
function isUnnamedHead([first = '', ...others]: readonly string[]): boolean {
  return first === '' || others.every((cell) => cell === '' || (readPeriod(cell) && !/^[\d.]+$/u.test(cell)));
}

function columnsWithoutHead(count: number, period: string): readonly Column[] | undefined {
  const value: Column = { is: 'value', period };
  if (count === 2) return [{ is: 'indicator' }, value];
  return count === 3 ? [{ is: 'indicator' }, { is: 'unit' }, value] : undefined;
}

function readRow(
  { line, cells }: DelimitedRow,
  columns: readonly Column[],
  values: PastedValue[],
  problems: PasteProblem[],
): void {
  const cellOf = (is: Column['is']) => cells[columns.findIndex((column) => column.is === is)] ?? '';
  const note = cellOf('note');
  const inName = UNIT_IN_NAME.exec(cellOf('indicator'));
  const known = cellOf('unit');
  const takesNameUnit = known === '' && inName !== null;
  const indicator = takesNameUnit ? inName[1]! : cellOf('indicator');
  const unit = known !== '' ? halfWidth(known) : takesNameUnit ? halfWidth(inName[2]!) : '';
  columns.forEach((column, i) => {
    const text = cells[i] ?? '';
    if (column.is !== 'value' || NOTHING.test(text)) return;
    const problem = (kind: PasteProblem['kind']) => problems.push({ line, kind, text });
    const figure = readFigure(text);
    if (indicator === '') problem('indicator');
    else if (figure === undefined) problem('figure');
    else if (figure.unit !== '' && unit !== '' && figure.unit !== unit) problem('unit');
    else
      values.push({
        line,
        indicator,
        unit: unit || figure.unit || (findIndicator(indicator)?.unit[0] ?? ''),
        period: column.period,
        value: figure.value,
        ...(note === '' ? {} : { note }),
      });
  });
}

function once(values: readonly PastedValue[], problems: PasteProblem[]): PastedValue[] {
  const kept = new Map<string, PastedValue>();
  for (const value of values) {
    const key = [value.indicator, value.unit, value.period].join('\t');
    const before = kept.get(key);
    if (before === undefined) kept.set(key, value);
    else if (before.value !== value.value) {
      problems.push({ line: value.line, kind: 'repeated', text: `${value.indicator} ${value.value}` });
    }
  }
  return [...kept.values()];
}
