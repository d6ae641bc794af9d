import { describe, expect, it } from 'vitest';
import { type ComposeOptions, composeSection, composeSkeleton } from './compose.ts';
import type { Skeleton } from './skeleton.ts';

const SKELETON: Skeleton = {
  id: 'test',
  name: '测试',
  about: '测试',
  title: '【＿年份】年【＿单位】总结',
  writer: '我镇',
  sections: [
    { id: 'opening', role: 'opening', frames: ['【＿自称】情况如下。', '开头。'] },
    {
      id: 'duty',
      heading: '履职',
      role: 'duty',
      frames: ['做了以下工作。', '如下。'],
      children: [
        {
          id: 'team',
          heading: '抓队伍',
          role: 'team',
          frames: ['发展党员【＿发展党员】名。\n另有一段。', '另一种。'],
        },
        { id: 'study', heading: '抓学习', role: 'politics', frames: ['一是学。二是做。', '学。'] },
      ],
    },
    { id: 'plan', heading: '打算', role: 'plan', frames: ['一是学。二是做。', '接着干。'] },
    { id: 'closing', role: 'closing', optional: true, frames: ['特此报告。', '完。'] },
  ],
};
const GB: ComposeOptions = { numbering: 'gbt9704' };

describe('composeSkeleton', () => {
  it('numbers by GB/T 9704 and fills nothing but the word for the writer', () => {
    expect(composeSkeleton(SKELETON, { ...GB, withTitle: true })).toEqual([
      '【＿年份】年【＿单位】总结',
      '我镇情况如下。',
      '一、履职',
      '做了以下工作。',
      '（一）抓队伍。发展党员【＿发展党员】名。',
      '另有一段。',
      '（二）抓学习。一是学。二是做。',
      '二、打算',
      '一是学。二是做。',
      '特此报告。',
    ]);
  });

  it('switches the whole skeleton to 第一， and to 一是', () => {
    expect(composeSkeleton(SKELETON, { numbering: 'ordinal' }).filter((line) => /抓/u.test(line))).toEqual([
      '第一，抓队伍。发展党员【＿发展党员】名。',
      '第二，抓学习。一是学。二是做。',
    ]);
    expect(composeSkeleton(SKELETON, { numbering: 'yishi' }).slice(3)).toEqual([
      '一是抓队伍。发展党员【＿发展党员】名。',
      '另有一段。',
      '二是抓学习。（1）学。（2）做。',
      '二、打算',
      '一是学。二是做。',
      '特此报告。',
    ]);
  });

  it('leaves out, reorders, renames and rewords as asked, and numbers what is left', () => {
    expect(
      composeSkeleton(SKELETON, {
        ...GB,
        skip: new Set(['opening', 'closing', 'team']),
        order: ['plan', 'duty'],
        headings: { plan: '下步打算' },
        frames: { plan: 1, study: 3 },
      }),
    ).toEqual(['一、下步打算', '接着干。', '二、履职', '做了以下工作。', '（一）抓学习。学。']);
  });

  it('gives headings alone, each on a line', () => {
    expect(composeSkeleton(SKELETON, { ...GB, headingsOnly: true })).toEqual([
      '一、履职',
      '（一）抓队伍',
      '（二）抓学习',
      '二、打算',
    ]);
  });

  it('fills in what the writer entered, an empty value being none', () => {
    const values = { 年份: '2031', 单位: '', 自称: '本人', 发展党员: '12' };
    const paragraphs = composeSkeleton(SKELETON, { ...GB, withTitle: true, values });
    expect(paragraphs[0]).toBe('2031年【＿单位】总结');
    expect(paragraphs[1]).toBe('本人情况如下。');
    expect(paragraphs[4]).toBe('（一）抓队伍。发展党员12名。');
  });

  it('takes no value from the prototype', () => {
    const skeleton = { ...SKELETON, title: '【＿constructor】' };
    expect(composeSkeleton(skeleton, { ...GB, withTitle: true, values: {} })[0]).toBe('【＿constructor】');
  });
});

describe('composeSection', () => {
  it('has the ordinal of its place among the sections kept', () => {
    expect(composeSection(SKELETON, 'plan', GB)[0]).toBe('二、打算');
    expect(composeSection(SKELETON, 'plan', { ...GB, skip: new Set(['duty']) })[0]).toBe('一、打算');
    expect(composeSection(SKELETON, 'study', GB)).toEqual(['（二）抓学习。一是学。二是做。']);
    expect(composeSection(SKELETON, 'duty', GB)[2]).toBe('（一）抓队伍。发展党员【＿发展党员】名。');
  });

  it('composes a section that the whole would leave out', () => {
    expect(composeSection(SKELETON, 'study', { ...GB, skip: new Set(['study', 'duty']) })).toEqual([
      '（二）抓学习。一是学。二是做。',
    ]);
  });

  it('refuses an unknown section', () => {
    expect(() => composeSection(SKELETON, 'nothing', GB)).toThrow(RangeError);
  });
});
