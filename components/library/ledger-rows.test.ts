import { expect, it } from 'vitest';
import { readPastedTable, readTable } from '../../lib/ledger/read-table.ts';
import type { LedgerValue } from '../../lib/store/index.ts';
import { readTableFile } from '../../lib/table-file/index.ts';
import { ledgerCsv, ledgerWorkbook } from './ledger-export.ts';
import { changeOf, ledgerGroups, ledgerPeriods } from './ledger-rows.ts';

const value = (indicator: string, unit: string, period: string, figure: string): LedgerValue => ({
  id: `${indicator} ${unit} ${period}`,
  indicator,
  unit,
  period,
  value: figure,
  updatedAt: 0,
});

const VALUES = [
  value('自定指标', '处', '2025', '2'),
  value('发展党员', '名', '2024', '11'),
  value('发展党员', '名', '2025', '13'),
  value('党委会', '次', '2025-H1', '6'),
  value('党委会', '次', '2024', '0'),
  value('党委会', '次', '2025', '12'),
];

it('one row for each indicator and unit, by theme, own ones last', () => {
  const groups = ledgerGroups(VALUES, '2025', '2024');
  expect(groups.map(({ theme, rows }) => [theme, rows.map(({ indicator }) => indicator)])).toEqual([
    ['会议学习', ['党委会']],
    ['队伍', ['发展党员']],
    [undefined, ['自定指标']],
  ]);
  const [meeting, members, own] = groups.flatMap(({ rows }) => rows);
  expect(changeOf(members!)).toEqual({ difference: '2', growth: '18.2' });
  expect(changeOf(meeting!)).toEqual({ difference: '12' });
  expect(changeOf(own!)).toBeUndefined();
  expect(meeting!.values).toHaveLength(3);
});

it('percentages change by points', () => {
  const [group] = ledgerGroups(
    [value('满意率', '%', '2024', '96.5'), value('满意率', '%', '2025', '98')],
    '2025',
    '2024',
  );
  expect(changeOf(group!.rows[0]!)).toEqual({ difference: '1.5' });
});

it('the same indicator in two units is two rows', () => {
  const rows = ledgerGroups(
    [value('培训', '场', '2025', '3'), value('培训', '人次', '2025', '120')],
    '2025',
    '2024',
  );
  expect(rows.flatMap((group) => group.rows)).toHaveLength(2);
});

it('periods, the latest first', () => {
  expect(ledgerPeriods(VALUES)).toEqual(['2025', '2025-H1', '2024']);
});

const keys = (list: readonly Pick<LedgerValue, 'indicator' | 'unit' | 'period' | 'value'>[]) =>
  list.map((one) => [one.indicator, one.unit, one.period, one.value].join(' ')).sort();

it('what is exported as text is read back when it is pasted', () => {
  const csv = ledgerCsv(VALUES);
  expect(csv.startsWith('\uFEFF指标,单位,2024年,2025年上半年,2025年\r\n')).toBe(true);
  const { values, problems } = readPastedTable(csv, '2020');
  expect(problems).toEqual([]);
  expect(keys(values)).toEqual(keys(VALUES));
});

it('what is exported as a workbook is read back from it', async () => {
  const [sheet] = await readTableFile('台账.xlsx', await ledgerWorkbook(VALUES));
  const { values, problems } = readTable(sheet!.rows, '2020');
  expect(problems).toEqual([]);
  expect(keys(values)).toEqual(keys(VALUES));
});
