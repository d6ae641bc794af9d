import { describe, expect, it } from 'vitest';
import { loadBuiltInSkeletons } from '../skeleton/index.ts';
import { skeletonSources } from './skeleton-sources.ts';

const TYPE = {
  id: 'summary',
  name: '工作总结',
  sections: [
    { frames: ['现将有关情况报告如下。'] },
    {
      heading: '主要工作',
      frames: ['第一段。\n第二段。'],
      children: [{ heading: '抓学习', frames: ['学习抓得紧。', '学习抓得实。'] }],
    },
  ],
};

describe('skeletonSources', () => {
  it('gives every paragraph of every frame, with the type’s name', () => {
    expect(skeletonSources([TYPE]).frames).toEqual(
      ['现将有关情况报告如下。', '第一段。', '第二段。', '学习抓得紧。', '学习抓得实。'].map((text) => ({
        title: '工作总结',
        text,
      })),
    );
  });

  it('gives the outline with levels', () => {
    expect(skeletonSources([TYPE]).outlines).toEqual([
      {
        reportType: 'summary',
        title: '工作总结',
        headings: [
          { level: 1, title: '主要工作' },
          { level: 2, title: '抓学习' },
        ],
      },
    ]);
  });

  it('takes the built-in report types', () => {
    const { frames, outlines } = skeletonSources(loadBuiltInSkeletons());
    expect(outlines.length).toBe(loadBuiltInSkeletons().length);
    expect(frames.every(({ text }) => text !== '' && !text.includes('\n'))).toBe(true);
  });
});
