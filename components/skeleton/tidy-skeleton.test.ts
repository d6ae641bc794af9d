import { describe, expect, it } from 'vitest';
import type { Skeleton } from '../../lib/skeleton/skeleton.ts';
import { freshSection, tidySkeleton } from './tidy-skeleton.ts';

const SKELETON: Skeleton = {
  id: 'x',
  name: ' 总结 ',
  about: '',
  title: '【＿年份】年总结',
  writer: ' ',
  sections: [
    {
      id: 'a',
      role: 'duty',
      heading: ' 抓党建 ',
      optional: false,
      frames: ['　　第一段。\n\n　　第二段。\n', ' '],
      children: [{ id: 'b', role: 'team', heading: '', frames: [''] }],
    },
    { id: 'c', role: 'closing', heading: '', frames: ['特此报告。'] },
  ],
};

describe('tidySkeleton', () => {
  it('leaves out what is empty', () => {
    expect(tidySkeleton(SKELETON)).toEqual({
      id: 'x',
      name: '总结',
      about: '总结',
      title: '【＿年份】年总结',
      sections: [
        { id: 'a', role: 'duty', heading: '抓党建', frames: ['第一段。\n第二段。'] },
        { id: 'c', role: 'closing', frames: ['特此报告。'] },
      ],
    });
  });

  it.each([
    ['no name', { name: ' ' }],
    ['no title', { title: '' }],
    ['no section with anything in it', { sections: [{ id: 'a', role: 'duty', frames: [' '] }] }],
  ] as const)('is nothing with %s', (_, change) => {
    expect(tidySkeleton({ ...SKELETON, ...change })).toBeUndefined();
  });
});

it('freshSection takes an id that nobody has', () => {
  const sections = [{ ...freshSection([]), children: [{ ...freshSection([]), id: 'n3' }] }];
  expect(['n1', 'n3']).not.toContain(freshSection(sections).id);
});
