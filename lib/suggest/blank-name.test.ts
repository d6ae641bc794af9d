import { describe, expect, it } from 'vitest';
import { findIndicator } from '../ledger/indicators.ts';
import { blankFigures } from './blank-name.ts';

describe('blankFigures', () => {
  it.each<[string, string]>([
    ['全年召开党委会12次', '全年召开党委会【＿党委会】次'],
    ['发展党员9名，培训党员300人次', '发展党员【＿发展党员】名，培训党员【＿培训】人次'],
    ['2023年3月5日', '【＿年份】年【＿月份】月【＿日期】日'],
    ['化解率98.6%', '化解率【＿化解率】%'],
    ['提高2.5个百分点', '提高【＿增幅】个百分点'],
    ['新购设备6台', '新购设备【＿个数】台'],
    ['落实三会一课', '落实三会一课'],
  ])('%s', (text, blanked) => {
    expect(blankFigures(text)).toBe(blanked);
  });

  it('names every blank by an indicator', () => {
    const text =
      '2024年投入资金30万元，修路4公里、改厕65户，办结案件7件，出台制度3项，发放资料500份，第2期，第三届';
    const names = [...blankFigures(text).matchAll(/【＿([^】]*)】/g)].map((match) => match[1]!);
    expect(names.filter((name) => findIndicator(name) === undefined)).toEqual([]);
    expect(names.length).toBeGreaterThanOrEqual(9);
  });
});
