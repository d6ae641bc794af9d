import { describe, expect, it } from 'vitest';
import { harvestReport } from './harvest-report.ts';
import { periodMeant } from './period-meant.ts';

const found = (text: string, period = '2025') =>
  harvestReport(text, period).map(({ indicator, unit, period: own, value, doubt }) =>
    [indicator || '?', value + unit, own, ...(doubt ? [doubt] : [])].join(' '),
  );

describe('harvestReport', () => {
  it.each<[string, string[]]>([
    ['全年发展党员13名，培训党员干部1,260人次。', ['发展党员 13名 2025', '培训 1260人次 2025']],
    ['投入资金1.2万元，参保率98.5%。', ['投入资金 1.2万元 2025', '参保率 98.5% 2025']],
    ['发展党员１３名。', ['发展党员 13名 2025']],
    ['去年发展党员11名，今年发展党员13名。', ['发展党员 11名 2024', '发展党员 13名 2025']],
    [
      '发展党员13名，较上年增加2名，增长18.2%。',
      ['发展党员 13名 2025', '? 2名 2025 change', '增长率 18.2% 2025 change'],
    ],
    ['2025年上半年，发展党员5名。', ['发展党员 5名 2025-H1']],
    ['发展党员近30名。', ['发展党员 30名 2025 approximate']],
    ['计划发展党员15名。', ['计划发展党员 15名 2025 plan']],
    ['三、下一步工作打算\n举办培训班3期。', ['培训班 3期 2025 plan']],
    ['今年发展党员9名，计划明年发展党员12名。', ['发展党员 9名 2025', '发展党员 12名 2025 plan']],
    ['下一步，举办培训班3期。', ['培训班 3期 2025 plan']],
    ['双桥村发展党员3名。', ['发展党员 3名 2025 part']],
    ['发展党员13名。全年共发展党员13名。', ['发展党员 13名 2025']],
    ['发展党员13名。全年共发展党员12名。', ['发展党员 13名 2025', '发展党员 12名 2025 repeated']],
    ['2025年3月5日，第三次会议，严格落实三会一课、“1+N”。', []],
    ['参保率提高1.5个百分点。', []],
    ['党员总数达九百名。', ['党员总数 900名 2025']],
    ['新建文化广场甲3处。', ['? 3处 2025 unnamed']],
    ['', []],
  ])('%s', (text, wanted) => expect(found(text)).toEqual(wanted));

  it('places what it found', () => {
    const text = '一、情况\n　　全年发展党员13名。';
    const [one] = harvestReport(text, '2025');
    expect(text.slice(one!.from, one!.to)).toBe('13名');
  });
});

it.each([
  ['今年', '2025-H1', '2025-H1'],
  ['去年同期', '2025-H1', '2024-H1'],
  ['较上年', '2025', '2025'],
  ['2023年发展', '2025', '2023'],
  ['2025年', '2025-Q1', '2025-Q1'],
  ['上半年', '2025', '2025-H1'],
  ['2024年第三季度', '2025', '2024-Q3'],
  ['去年11名，今年', '2025', '2025'],
])('“%s” in a report on %s is about %s', (words, period, meant) =>
  expect(periodMeant(words, period)).toBe(meant),
);
