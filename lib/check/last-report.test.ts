import { describe, expect, it } from 'vitest';
import { checkDraft } from './engine.ts';
import { readLastReport } from './last-report.ts';

const LAST =
  '2023年党建工作总结\n召开党委会24次，发展党员13名，投入资金30万元，慰问困难党员近40户。上半年党支部8个，全年党支部9个。';

describe('the last report', () => {
  it.each([
    ['发展党员', { number: '13', unit: '名' }],
    ['投入资金', { number: '30', unit: '万元' }],
    ['党支部', undefined],
    ['村集体经济收入', undefined],
  ])('says of %s %o', (name, figure) => {
    expect(readLastReport(LAST).figures.get(name)).toEqual(figure);
  });

  it.each([
    ['发展党员X名', '13名'],
    ['发展党员名', '13名'],
    ['发展党员【＿发展党员】名', '13名'],
    ['投入资金X万元', '30万元'],
    ['投入资金X元', undefined],
    ['召开支委会X次', undefined],
    ['党支部X个', undefined],
  ])('is offered for the gap of “%s”: %s', (text, last) => {
    const gaps = checkDraft(`${text}，成效明显。`, { lastReport: LAST }).filter(({ gap }) => gap);
    expect(gaps.map(({ gap }) => gap?.last)).toEqual([last]);
  });

  it('is not there where there is none', () => {
    expect(checkDraft('发展党员X名。')[0]?.gap).not.toHaveProperty('last');
  });
});
