import { halfWidth, readFigure } from './decimal.ts';
import { type DelimitedRow, readDelimited } from './delimited.ts';
import { findIndicator } from './indicators.ts';
import {
  type Column,
  periodOfHead,
  readTableHead,
  type TableHead,
  UNIT_IN_NAME,
  wordsOf,
} from './table-head.ts';
import { convertUnit } from './units.ts';

/** A value that a table states; the text of `value` is a plain decimal. */
export interface TableValue {
  /** Line of the text or sheet, from 1. */
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
 * `indicator` a value without a name · `period` a row whose period can't be read · `columns` more columns than we know
 * the meaning of · `repeated` the same indicator and period twice, with two values (the first is kept).
 */
export interface TableProblem {
  readonly line: number;
  readonly kind: 'figure' | 'unit' | 'indicator' | 'period' | 'columns' | 'repeated';
  /** The cell in question. */
  readonly text: string;
}

export interface ReadTable {
  readonly values: readonly TableValue[];
  readonly problems: readonly TableProblem[];
}

/** Cells that say that there is no value. */
const NOTHING = /^[-—–/／.…]*$|^(?:无|空|未统计)$/u;
/** What stands before a name in a list: 1. 一、 （二） 其中： */
const BEFORE_NAME =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]、?|[一二三四五六七八九十\d]{1,3}[、.．](?!\d))?(?:其中[：:])?/u;

/**
 * Reads a table pasted from a spreadsheet, or CSV: `readTable` of its rows.
 * @param period what values without a period of their own belong to
 */
export function readPastedTable(text: string, period: string): ReadTable {
  return readTable(readDelimited(text), period);
}

/**
 * Reads the rows of a table. With a head, columns are known by their heads (指标, 单位, periods, 本年, 上年同期, 备注);
 * without one a row is name, value or name, unit, value.
 * @param period what values without a period of their own belong to
 */
export function readTable(rows: readonly DelimitedRow[], period: string): ReadTable {
  const head = readTableHead(rows, period);
  const values: TableValue[] = [];
  const problems: TableProblem[] = [];
  for (const row of head?.rows ?? rows) {
    const columns = head?.columns ?? columnsWithoutHead(row.cells.length, period);
    if (columns === undefined) problems.push({ line: row.line, kind: 'columns', text: row.cells.join(' ') });
    else
      readRow(
        row,
        { columns, rows, period: head?.period ?? period, unit: head?.unit ?? '' },
        values,
        problems,
      );
  }
  return { values: once(values, problems), problems };
}

function columnsWithoutHead(count: number, period: string): readonly Column[] | undefined {
  const value: Column = { is: 'value', period, unit: '' };
  if (count === 2) return [{ is: 'indicator' }, value];
  return count === 3 ? [{ is: 'indicator' }, { is: 'unit' }, value] : undefined;
}

function readRow(row: DelimitedRow, head: TableHead, values: TableValue[], problems: TableProblem[]): void {
  const { line, cells } = row;
  const words = wordsOf(row);
  // A remark under the table, or the name of a group of rows.
  if (words.length === 1 && readFigure(words[0]!) === undefined) return;
  const { columns } = head;
  const cellOf = (is: Column['is']) => cells[columns.findIndex((column) => column.is === is)] ?? '';
  const note = cellOf('note');
  const unitCell = halfWidth(cellOf('unit'));
  const name = nameOf(cellOf('indicator'), unitCell !== '');
  const said = unitCell || name.unit;
  const ownPeriod = columns.some(({ is }) => is === 'period')
    ? periodOfHead(cellOf('period'), head.period)
    : undefined;
  for (const [at, column] of columns.entries()) {
    const text = cells[at] ?? '';
    if (column.is !== 'value' || NOTHING.test(text)) continue;
    const indicator =
      column.indicator === undefined ? name.indicator : nameOf(column.indicator, true).indicator;
    const period = column.period ?? ownPeriod;
    const figure = readFigure(text);
    const stated = figure && inUnit(figure.value, figure.unit, said);
    const problem = (kind: TableProblem['kind'], cell = text) => problems.push({ line, kind, text: cell });
    if (indicator === '') problem('indicator');
    else if (figure === undefined) problem('figure');
    else if (period === undefined) problem('period', cellOf('period'));
    else if (stated === undefined) problem('unit');
    else {
      const unit =
        said || figure.unit || column.unit || head.unit || (findIndicator(indicator)?.unit[0] ?? '');
      values.push({ line, indicator, unit, period, value: stated, ...(note === '' ? {} : { note }) });
    }
  }
}

/** The value in the unit that the row states; undefined where the cell's own is of another kind. */
function inUnit(value: string, own: string, said: string): string | undefined {
  return own === '' || said === '' || own === said ? value : convertUnit(value, own, said);
}

/** 其中：固定资产投资（万元）; where the unit is known already, what stands in brackets belongs to the name. */
function nameOf(cell: string, unitKnown: boolean): { readonly indicator: string; readonly unit: string } {
  const plain = cell
    .replace(BEFORE_NAME, '')
    .replace(/[：:]$/u, '')
    .trim();
  const inName = unitKnown ? null : UNIT_IN_NAME.exec(plain);
  return inName ? { indicator: inName[1]!, unit: halfWidth(inName[2]!) } : { indicator: plain, unit: '' };
}

function once(values: readonly TableValue[], problems: TableProblem[]): TableValue[] {
  const kept = new Map<string, TableValue>();
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
