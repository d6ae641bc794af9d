import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from './figure.ts';

/** [text, the figures in it, in order] */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['全年发展党员12名，慰问金3.5万元', ['12', '3.5']],
  ['参保率达98.6%，同比增长8%', ['98.6', '8']],
  ['投入资金1,200余万元', ['1,200']],
  ['2024年3月15日召开会议', ['2024', '3', '15']],
  ['二〇二四年度', ['二〇二四']],
  ['召开党委会十二次，约谈三人次', ['十二', '三']],
  ['选派两名第一书记', ['两']],
  ['县委十三届五次全会', ['十三', '五']],
  ['落实“三会一课”“四议两公开”，坚持第一议题制度', []],
  ['推行1+N导师帮带，落实“1+N”模式', []],
  ['一是抓学习。二是抓落实。三是抓考核', []],
  ['一、抓班子\n（二）抓队伍\n1、抓阵地\n2. 抓作风\n（3）抓考核', []],
  ['第一，抓学习；第二，抓落实', []],
  ['做到两个维护、一岗双责，统一部署，千方百计', []],
  ['拨打12345热线，建成5G基站，评为4A级景区', []],
  ['一名党员一面旗帜，形成一个好氛围', []],
  ['查处案件一起，处分党员一人。', ['一', '一']],
  ['与全体干部一道，把困难走一遍，再走一趟。', []],
  ['当好四套班子的参谋，用好两把尺子，烧好三把火，一分部署、九分落实，三分建、七分管', []],
  ['第三季度完成投资9亿元', ['三', '9']],
  ['整合资金近30余万元', ['30']],
  ['十四五规划、三年行动计划、党的二十大', []],
  ['“四支队伍”建设', []],
  ['三位一体、千家万户、百花齐放', []],
  ['做到发现一处、整改一处、销号一处，不落一户、不漏一人。', []],
  ['这是关键一年。开展三年提升行动，查处电动三轮车，落实门前三包责任', []],
  ['7×24小时、24小时值班值守', []],
  ['村两级、三步走、四级联动、两步走', []],
  ['投入0XX万元，8*0户，3X名', ['0', '8', '0', '3']],
  ['〔2024〕3号', ['2024', '3']],
  ['群众十分满意，测评得九十分', ['九十']],
  ['发放明白纸2000份、张贴标语５０条', ['2000', '５０']],
];

describe('findFigures', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(findFigures(text).map((figure) => text.slice(figure.from, figure.to))).toEqual(expected);
  });

  it('gives ordered, disjoint spans inside any text', () => {
    const piece = fc.constantFrom(
      '一',
      '三',
      '十',
      '2',
      '0',
      '.',
      '%',
      '年',
      '次',
      '会',
      '课',
      '“',
      '”',
      '+',
      '\n',
      '、',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const figure of findFigures(text)) {
          expect(figure.from).toBeGreaterThanOrEqual(end);
          expect(figure.to).toBeGreaterThan(figure.from);
          end = figure.to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
