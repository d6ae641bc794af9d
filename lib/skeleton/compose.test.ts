import { describe, expect, it } from 'vitest';
import { loadBuiltInSkeletons } from './built-in.ts';
import { type ComposeOptions, composeMissing, composeSection, composeSkeleton } from './compose.ts';
import { arranged } from './outline.ts';
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

describe('composeMissing', () => {
  it('adds what a draft lacks, numbered as in the whole', () => {
    expect(composeMissing(SKELETON, new Set(['opening', 'duty', 'team']), GB)).toEqual([
      '（二）抓学习。一是学。二是做。',
      '二、打算',
      '一是学。二是做。',
      '特此报告。',
    ]);
  });

  it('brings a missing section with what of it is missing', () => {
    expect(composeMissing(SKELETON, new Set(['opening', 'team', 'plan', 'closing']), GB)).toEqual([
      '一、履职',
      '做了以下工作。',
      '（一）抓学习。一是学。二是做。',
    ]);
  });

  it('is the whole where nothing is there, and nothing where all is', () => {
    expect(composeMissing(SKELETON, new Set(), GB)).toEqual(composeSkeleton(SKELETON, GB));
    const all = new Set(['opening', 'duty', 'team', 'study', 'plan', 'closing']);
    expect(composeMissing(SKELETON, all, GB)).toEqual([]);
  });
});

describe('arranged', () => {
  it('composes what the skeleton does under the same choices', () => {
    const choices = {
      skip: new Set(['closing', 'team']),
      order: ['plan', 'duty'],
      headings: { plan: '下步打算', study: ' ' },
      frames: { plan: 1, study: 3 },
    };
    const own = arranged(SKELETON, choices);
    expect(composeSkeleton(own, GB)).toEqual(composeSkeleton(SKELETON, { ...GB, ...choices }));
    expect(own.sections.map(({ id }) => id)).toEqual(['plan', 'duty', 'opening']);
    expect(own.sections[0]?.frames).toEqual(['接着干。', '一是学。二是做。']);
  });
});

describe('a report about a part of the year', () => {
  const yearly: Skeleton = {
    ...SKELETON,
    title: '【＿年份】年度【＿单位】总结',
    sections: [
      {
        id: 'a',
        role: 'opening',
        frames: ['一年来，【＿年份】年各项工作有序推进，全年召开会议【＿会议】次。'],
      },
      { id: 'b', heading: '【＿年份】年上半年回顾', role: 'duty', frames: ['全年工作情况如下。'] },
      { id: 'c', heading: '打算', role: 'plan', frames: ['全年督查不少于【＿计划督查】次。'] },
    ],
  };

  it('names it where it looks back, not where it looks ahead', () => {
    expect(composeSkeleton(yearly, { ...GB, withTitle: true, partOfYear: '上半年' })).toEqual([
      '【＿年份】年上半年【＿单位】总结',
      '上半年以来，【＿年份】年上半年各项工作有序推进，上半年召开会议【＿会议】次。',
      '一、【＿年份】年上半年回顾',
      '全年工作情况如下。',
      '二、打算',
      '全年督查不少于【＿计划督查】次。',
    ]);
  });

  it('names it behind a year that is filled in', () => {
    const options = { ...GB, withTitle: true, partOfYear: '第一季度', values: { 年份: '2031' } };
    expect(composeSkeleton(yearly, options)[0]).toBe('2031年第一季度【＿单位】总结');
  });

  it('leaves every shipped skeleton readable', () => {
    for (const skeleton of loadBuiltInSkeletons()) {
      const text = composeSkeleton(skeleton, { ...GB, withTitle: true, partOfYear: '上半年' }).join('\n');
      expect(text).not.toMatch(/上半年上半年|上半年度|上半年下半年|上半年（半年）/u);
    }
  });
});
