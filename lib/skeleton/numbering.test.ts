import { describe, expect, it } from 'vitest';
import { hanNumber, numberingOf } from './numbering.ts';
import type { Skeleton, SkeletonSection } from './skeleton.ts';

const section = (id: string, children?: readonly SkeletonSection[]): SkeletonSection => ({
  id,
  heading: id,
  role: 'duty',
  frames: [],
  ...(children ? { children } : {}),
});
const skeleton = (sections: readonly SkeletonSection[]): Skeleton => ({
  id: 'x',
  name: 'x',
  about: 'x',
  title: 'x',
  sections,
});
const FLAT = skeleton([section('甲'), section('乙')]);
const NESTED = skeleton([section('甲', [section('乙', [section('丙')])])]);

describe('hanNumber', () => {
  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [45, '四十五'],
    [99, '九十九'],
  ])('%i is %s', (value, han) => {
    expect(hanNumber(value)).toBe(han);
  });
  it.each([0, 100, -1, 1.5, Number.NaN])('refuses %d', (value) => {
    expect(() => hanNumber(value)).toThrow(RangeError);
  });
});

describe('numberingOf', () => {
  it.each([
    ['gbt9704', NESTED, ['二、', '（二）', '2.', '（2）']],
    ['gbt9704', FLAT, ['二、', '（二）', '2.', '（2）']],
    ['ordinal', NESTED, ['二、', '第二，', '二是', '（2）']],
    ['ordinal', FLAT, ['第二，', '二是', '（2）']],
    ['yishi', NESTED, ['二、', '二是', '（2）']],
    ['yishi', FLAT, ['二是', '（2）']],
  ] as const)('%s', (style, of, ordinals) => {
    const numbering = numberingOf(of, style);
    expect(ordinals.map((_, depth) => numbering.ordinal(depth, 2))).toEqual(ordinals);
  });

  it('turns the 一是 within a section that has 一是 itself into （1）, and only there', () => {
    const frame = '做法如下：一是抓学习。二是抓落实；十二是抓作风。这一点二是关键。';
    expect(numberingOf(FLAT, 'yishi').inner(frame, 0)).toBe(
      '做法如下：（1）抓学习。（2）抓落实；（12）抓作风。这一点二是关键。',
    );
    expect(numberingOf(NESTED, 'yishi').inner(frame, 0)).toBe(frame);
    expect(numberingOf(NESTED, 'ordinal').inner(frame, 1)).toBe(frame);
  });
});
