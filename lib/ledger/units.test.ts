import { expect, it } from 'vitest';
import { convertUnit } from './units.ts';

it.each([
  ['1.2', '亿元', '万元', '12000'],
  ['12300', '元', '万元', '1.23'],
  ['3.5', '万亩', '亩', '35000'],
  ['1.2', '亿', '万元', '12000'],
  ['5', '千万元', '万元', '5000'],
  ['5', '万元', '万元', undefined],
  ['5', '名', '人', undefined],
  ['5', '千米', '米', undefined],
  ['5', '%', '万元', undefined],
  ['5', '', '万元', undefined],
])('%s%s in %s: %s', (value, from, to, converted) => expect(convertUnit(value, from, to)).toBe(converted));
