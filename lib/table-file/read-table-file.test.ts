import { describe, expect, it } from 'vitest';
import { readTable } from '../ledger/read-table.ts';
import { docx, p } from '../report-file/testing.ts';
import { LARGEST_TABLE_FILE, readTableFile, TableFileError } from './index.ts';
import { xlsx } from './testing.ts';
import { writeWorkbook } from './workbook/write-workbook.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** 指标,单位 in GB18030. */
const GBK_HEAD = [0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xb5, 0xa5, 0xce, 0xbb];

const cellsOf = async (name: string, bytes: Uint8Array) =>
  (await readTableFile(name, bytes)).map((sheet) => [
    sheet.name,
    ...sheet.rows.map(({ cells }) => cells.join('|')),
  ]);

describe('readTableFile', () => {
  it('reads CSV in UTF-8 with a byte order mark, and in GB18030', async () => {
    expect(await cellsOf('a.csv', utf8('\uFEFF指标,2025年\r\n走访,"1,200"'))).toEqual([
      ['', '指标|2025年', '走访|1,200'],
    ]);
    expect(await cellsOf('a.csv', new Uint8Array([...GBK_HEAD, 0x0a, 0x61, 0x2c, 0x62]))).toEqual([
      ['', '指标|单位', 'a|b'],
    ]);
  });

  it('reads the sheets of a workbook as they are shown', async () => {
    const file = xlsx(
      {
        name: '指标',
        rows: [
          ['石桥镇统计表', null, null, null],
          ['指标', '2024年', null, [45717, 3]],
          [null, '上半年', '下半年', null],
          ['参保率', [0.985, 1], 0.3, [1234.5, 2]],
          [null, null, null, null],
          ['合计', 5, null, null],
        ],
        merged: ['A1:D1', 'A2:A3', 'B2:C2', 'B6:C6'],
      },
      { name: '空', rows: [] },
      { name: '第二张', rows: [['a\n b', 1]] },
    );
    expect(await cellsOf('任意.xlsx', file)).toEqual([
      [
        '指标',
        '石桥镇统计表|石桥镇统计表|石桥镇统计表|石桥镇统计表',
        '指标|2024年|2024年|2025-03',
        '指标|上半年|下半年|',
        '参保率|98.5%|0.3|1234.50',
        '合计|5||',
      ],
      ['第二张', 'ab|1'],
    ]);
    const [sheet] = await readTableFile('任意.xlsx', file);
    expect(sheet?.rows.map(({ line }) => line)).toEqual([1, 2, 3, 4, 6]);
    expect(readTable(sheet!.rows, '2025').values.map(({ period, value }) => `${period} ${value}`)).toEqual([
      '2024-H1 98.5',
      '2024-H2 0.3',
      '2025-03 1234.50',
      '2024-H1 5',
    ]);
  });

  it.each<[string, string, Uint8Array, string]>([
    ['an empty file', 'a.csv', utf8(''), 'empty'],
    ['a workbook without a cell', 'a.xlsx', xlsx({ name: '空', rows: [] }), 'empty'],
    ['a picture', 'a.csv', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 1]), 'binary'],
    ['an .xls', 'a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]), 'oldWorkbook'],
    ['text that calls itself a workbook', 'a.xlsx', utf8('指标,1'), 'notWorkbook'],
    ['a PDF', 'a.xlsx', utf8('%PDF-1.7'), 'notWorkbook'],
    ['a Word file', 'a.xlsx', docx({ body: p('总结') }), 'damaged'],
    ['half a workbook', 'a.xlsx', xlsx({ name: '一', rows: [['a', 1]] }).slice(0, 300), 'damaged'],
    ['too much', 'a.csv', new Uint8Array(LARGEST_TABLE_FILE + 1), 'large'],
  ])('refuses %s', async (_, name, bytes, fault) => {
    const error = await readTableFile(name, bytes).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TableFileError);
    expect((error as TableFileError).fault).toBe(fault);
  });
});

it('writes a workbook that reads back', async () => {
  const file = await writeWorkbook({
    name: '台账',
    head: ['指标', '单位', '2025年'],
    rows: [
      ['发展党员', '名', { number: '13' }],
      ['参保率', '%', { number: '98.50' }],
      ['走访', '户', null],
    ],
    widths: [20, 8, 12],
  });
  expect(await cellsOf('a.xlsx', file)).toEqual([
    ['台账', '指标|单位|2025年', '发展党员|名|13', '参保率|%|98.50', '走访|户|'],
  ]);
});
