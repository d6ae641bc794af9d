import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDelimited, writeCsv } from './delimited.ts';
import { readPastedTable } from './read-table.ts';

const read = (text: string) => {
  const { values, problems } = readPastedTable(text, '2025');
  return {
    values: values.map(({ indicator, unit, period, value }) => [indicator, unit, period, value].join(' ')),
    problems: problems.map(({ line, kind }) => `${line} ${kind}`),
  };
};

describe('readPastedTable', () => {
  it.each<[string, string, string[], string[]]>([
    [
      'periods side by side, with thousands, nothing and remarks',
      '指标\t单位\t2024年\t2025年\t备注\n发展党员\t名\t11\t13\t含村\n财政收入\t万元\t1,234.50\t—\t',
      ['发展党员 名 2024 11', '发展党员 名 2025 13', '财政收入 万元 2024 1234.50'],
      [],
    ],
    [
      'this year and last, unit in the name, a column to pass over',
      '序号\t项目\t上年同期\t本期\t增幅（%）\r\n1\t固定资产投资（万元）\t300\t360\t20\r\n2\t满意率（%）\t96\t98%\t\r\n',
      ['固定资产投资 万元 2024 300', '固定资产投资 万元 2025 360', '满意率 % 2024 96', '满意率 % 2025 98'],
      [],
    ],
    [
      'no head: name, value with unit',
      '主题党日\t12次\n某项自定\t7',
      ['主题党日 次 2025 12', '某项自定  2025 7'],
      [],
    ],
    ['no head: the usual unit is known', '发展党员\t13', ['发展党员 名 2025 13'], []],
    ['no head: a figure that looks like a year', '走访\t户\t2025', ['走访 户 2025 2025'], []],
    ['white space between', '走访 户 1200\n  培训  场  3 ', ['走访 户 2025 1200', '培训 场 2025 3'], []],
    ['CSV with quotes', '指标,单位,2025-H1\r\n"走访,入户",户,"1,200"\r\n', ['走访,入户 户 2025-H1 1200'], []],
    ['head without a word for the names', '\t2025年上半年\n走访（户）\t600', ['走访 户 2025-H1 600'], []],
    [
      'a head of periods alone',
      '党建\t2024年\t2025年\n走访\t5户\t6户',
      ['走访 户 2024 5', '走访 户 2025 6'],
      [],
    ],
    [
      'what can’t be read is told, the rest taken',
      '指标\t单位\t2025年\n发展党员\t名\t约13\n\t名\t4\n走访\t户\t5人\n培训\t场\t3',
      ['培训 场 2025 3'],
      ['2 figure', '3 indicator', '4 unit'],
    ],
    ['too many columns without a head', 'a\tb\tc\td', [], ['1 columns']],
    ['repeated', '走访\t户\t5\n走访\t户\t5\n走访\t户\t6', ['走访 户 2025 5'], ['3 repeated']],
    [
      'a title and the unit above; each unit of its own wins',
      '石桥镇2024年主要指标统计表\t\t\n填报单位：石桥镇\t\t单位：万元\n指标\t完成数\t同比增长（%）\n财政收入\t1,200\t8\n参保率（%）\t98.5\t0.4\n投资\t1.2亿元\t',
      ['财政收入 万元 2024 1200', '参保率 % 2024 98.5', '投资 亿元 2024 1.2'],
      [],
    ],
    [
      'a head of two rows, its upper cells merged',
      '指标\t单位\t2024年\t\t2025年\t\n\t\t上半年\t下半年\t上半年\t下半年\n走访\t户\t1\t2\t3\t4',
      ['走访 户 2024-H1 1', '走访 户 2024-H2 2', '走访 户 2025-H1 3', '走访 户 2025-H2 4'],
      [],
    ],
    [
      'targets and growth beside what was done',
      '序号\t指标\t2024年\t\t2025年\t\t增幅\n\t\t目标\t完成数\t目标\t完成数\t\n1\t走访（户）\t90\t95\t100\t120\t26',
      ['走访 户 2024 95', '走访 户 2025 120'],
      [],
    ],
    [
      'months and quarters without a year, months from January on',
      '2024年台账\t\t\t\n指标\t3月\t一季度\t1-6月\n走访\t5户\t12户\t30户',
      ['走访 户 2024-03 5', '走访 户 2024-Q1 12', '走访 户 2024-H1 30'],
      [],
    ],
    [
      'a column of periods',
      '指标,时间,数值,单位\n走访,2024年,5,户\n走访,2025年,6,户\n走访,某年,7,户',
      ['走访 户 2024 5', '走访 户 2025 6'],
      ['4 period'],
    ],
    [
      'periods in rows, indicators in columns',
      '月份\t走访（户）\t发展党员\t备注\n1月\t5\t1\t\n2月\t6\t—\t雪',
      ['走访 户 2025-01 5', '发展党员 名 2025-01 1', '走访 户 2025-02 6'],
      [],
    ],
    [
      'ordinals before names, groups, parts and a remark below',
      '项目\t单位\t2025年\n一、队伍\t\t\n1.党员总数\t名\t900\n其中：女党员\t名\t300\n（二）阵地（新建）\t个\t2\n注：含机关。\t\t',
      ['党员总数 名 2025 900', '女党员 名 2025 300', '阵地（新建） 个 2025 2'],
      [],
    ],
    [
      'a cell in a larger unit than its column',
      '指标\t单位\t2025年\n招商到位资金\t万元\t1.2亿元\n财政收入\t亿元\t8,500万元',
      ['招商到位资金 万元 2025 12000', '财政收入 亿元 2025 0.85'],
      [],
    ],
    [
      'heads with units',
      '指标\t2025年（万元）\n投入资金\t30\n参保率\t98%',
      ['投入资金 万元 2025 30', '参保率 % 2025 98'],
      [],
    ],
    ['nothing', ' \n\n', [], []],
    ['only a head', '指标\t单位\t2025年', [], []],
  ])('%s', (_, text, values, problems) => expect(read(text)).toEqual({ values, problems }));

  it('keeps the remark, and never throws', () => {
    expect(readPastedTable('指标\t2025年\t备注\n走访\t5\t含夜访', '2025').values[0]).toMatchObject({
      note: '含夜访',
    });
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('指标', '单位', '2025年', '走访', '5', '"', '\t', '\n', ',', '本年'),
    );
    fc.assert(
      fc.property(
        fc.array(cell).map((cells) => cells.join('')),
        (text) => {
          for (const { value, line } of readPastedTable(text, '2025').values) {
            expect(value).toMatch(/^-?\d+(?:\.\d+)?$/);
            expect(line).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});

describe('delimited text', () => {
  it('counts lines through quoted breaks', () => {
    expect(readDelimited('a\t"b\nc"\n\nd\te')).toEqual([
      { line: 1, cells: ['a', 'b\nc'] },
      { line: 4, cells: ['d', 'e'] },
    ]);
  });
  it('leaves stray quotes as they are', () => {
    expect(readDelimited('"a\tb"c\n"d" e\tf').map(({ cells }) => cells)).toEqual([
      ['"a', 'b"c'],
      ['"d" e', 'f'],
    ]);
  });
  it('reads what writeCsv wrote', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '走', '"', ',', '\n', '5') })
      .map((text) => text.trim());
    const table = fc.array(
      fc.array(cell, { minLength: 2, maxLength: 4 }).filter((row) => row.some((text) => text !== '')),
    );
    fc.assert(
      fc.property(table, (rows) => {
        expect(readDelimited(writeCsv(rows)).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});
