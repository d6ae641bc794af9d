import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hanValue, scanNumerals } from './numeral.ts';

const spell = (text: string) =>
  scanNumerals(text).map(
    ({ from, to, kind, value, unit, approximate }) =>
      `${text.slice(from, to)} ${kind} ${value}${unit === '' ? '' : ` ${unit}`}${approximate ? ' ~' : ''}`,
  );

describe('scanNumerals', () => {
  it.each([
    ['发展党员13名', ['13 number 13 名']],
    ['投入资金1.5万元', ['1.5万 number 15000 元']],
    ['收入1,200元', ['1,200 number 1200 元']],
    ['完成投资３００余万元', ['３００ number 3000000 元 ~']],
    ['参保率达98.6%', ['98.6 percent 98.6 %']],
    ['提高2.3个百分点', ['2.3 percent 2.3 个百分点']],
    ['百分之九十八点五', ['百分之九十八点五 percent 98.5']],
    ['2024年12月', ['2024 date 2024 年', '12 date 12 月']],
    ['二〇二四年', ['二〇二四 date 2024 年']],
    ['第三季度', ['三 ordinal 3 季度']],
    ['〔2024〕3号', ['2024 reference 2024', '3 reference 3']],
    ['近30名干部', ['30 number 30 名 ~']],
    ['不少于2次', ['2 number 2 次 ~']],
    ['70%以上', ['70 percent 70 % ~']],
    ['4A级、H1N1、1+N', ['4 label 4', '1 label 1', '1 label 1', '1 label 1']],
    ['三农、一般', ['三 label 3', '一 label 1']],
    ['二十三个', ['二十三 number 23 个']],
    ['共23村民小组', ['23 number 23']],
    ['长5km', ['5 number 5']],
  ])('%s', (text, expected) => expect(spell(text)).toEqual(expected));

  it('stays within the text and in order, whatever the text', () => {
    const unit = fc.constantFrom(
      '1',
      '０',
      '.',
      ',',
      '一',
      '百',
      '万',
      '点',
      '百分之',
      '余',
      '名',
      '%',
      '年',
      '第',
      '甲',
      'X',
      '+',
      '\n',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' })), (text) => {
        let last = 0;
        for (const { from, to, unitTo } of scanNumerals(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(unitTo).toBeGreaterThanOrEqual(to);
          expect(unitTo).toBeLessThanOrEqual(text.length);
          last = to;
        }
      }),
    );
  });
});

describe('hanValue', () => {
  it.each([
    ['十', 10],
    ['十五', 15],
    ['二十三', 23],
    ['一百零五', 105],
    ['两万三千', 23000],
    ['一亿二千万', 120_000_000],
    ['二〇二四', 2024],
    ['百', 100],
    ['三千', 3000],
  ])('%s', (han, value) => expect(hanValue(han)).toBe(value));
});
