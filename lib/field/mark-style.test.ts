import { describe, expect, it } from 'vitest';
import type { Mark } from '../message/protocol.ts';
import { stretchesOf } from './mark-style.ts';

const gap = (from: number, to: number): Mark => ({ from, to, category: 'placeholder', severity: 'error' });
const hint = (from: number, to: number): Mark => ({ from, to, category: 'wording', severity: 'info' });
const current = (from: number, to: number): Mark => ({ ...hint(from, to), current: true });
const ALL = { from: 0, to: 20 };

describe('stretchesOf', () => {
  it.each<readonly [string, readonly Mark[], readonly string[]]>([
    ['nothing of no marks', [], []],
    ['each mark', [gap(2, 4), hint(6, 9)], ['2-4 gap', '6-9 hint']],
    ['nothing of a place without length', [gap(3, 3)], []],
    ['the gap once where two rules found it', [gap(2, 4), hint(2, 4)], ['2-4 gap']],
    ['a hint around a gap', [hint(1, 9), gap(3, 5)], ['1-3 hint', '3-5 gap', '5-9 hint']],
    ['a paragraph that could do with a figure as a hint', [{ ...gap(2, 9), severity: 'info' }], ['2-9 hint']],
    ['the current finding over all', [gap(2, 6), current(4, 8)], ['2-4 gap', '4-8 current']],
    ['marks of one kind that touch', [gap(2, 4), gap(4, 5)], ['2-5 gap']],
    ['what reaches in from outside, cut off', [hint(18, 30)], ['18-20 hint']],
    ['nothing of what lies outside', [gap(20, 22)], []],
  ])('draws %s', (_, marks, wanted) => {
    expect(stretchesOf(marks, ALL).map(({ from, to, style }) => `${from}-${to} ${style}`)).toEqual(wanted);
  });

  it('counts from the text’s beginning wherever it looks', () => {
    expect(stretchesOf([gap(2, 4), gap(11, 13)], { from: 10, to: 20 })).toEqual([
      { from: 11, to: 13, style: 'gap' },
    ]);
  });
});
