import { describe, expect, it } from 'vitest';
import { readHeading } from './heading.ts';

describe('readHeading', () => {
  it.each([
    ['一、工作情况', 'han', 1, 1, '一、', '工作情况', false],
    ['　　（二）强队伍，狠抓培养。认真落实制度。', 'han-brackets', 2, 2, '（二）', '强队伍，狠抓培养', true],
    ['(三)夯基础', 'han-brackets', 2, 3, '(三)', '夯基础', false],
    ['3.加强学习', 'arabic', 3, 3, '3.', '加强学习', false],
    ['2、强化党员管理。一是严把关。', 'arabic', 3, 2, '2、', '强化党员管理', true],
    ['（4）督查', 'arabic-brackets', 4, 4, '（4）', '督查', false],
    ['②督查', 'arabic-brackets', 4, 2, '②', '督查', false],
    ['第一，巩固成果，凝聚共识。坚持底线。', 'ordinal', 1, 1, '第一，', '巩固成果，凝聚共识', true],
    ['第二部分 主要做法', 'part', 1, 2, '第二部分', '主要做法', false],
    ['十一、附则', 'han', 1, 11, '十一、', '附则', false],
    ['二是基层党建水平不断提升。坚持问题导向。', 'yishi', 4, 2, '二是', '基层党建水平不断提升', true],
  ])('%s', (text, style, level, ordinal, mark, title, runIn) => {
    expect(readHeading(text)).toMatchObject({ style, level, ordinal, mark, title, runIn });
  });

  it.each([
    '1.5亿元项目开工',
    '一、二、三梯次配备',
    '1、2、3号楼',
    '今年以来，全镇工作',
    '2024年工作',
    '一般情况下',
    '第一书记到岗',
    '',
  ])('not in %s', (text) => expect(readHeading(text)).toBeUndefined());
});
