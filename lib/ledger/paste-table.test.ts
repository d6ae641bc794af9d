import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDelimited, writeCsv } from './delimited.ts';
import { readPastedTable } from './paste-table.ts';

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
