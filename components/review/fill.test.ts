import { describe, expect, it } from 'vitest';
import type { Finding, Gap } from '../../lib/check/finding.ts';
import { applyEdits } from '../../lib/draft/remap.ts';
import type { Item } from '../session/review.ts';
import { fillEdit, fillEdits } from './fill.ts';

/** A finding over what stands between ⟦ and ⟧. */
function marked(text: string, gap: Gap): { text: string; finding: Finding } {
  const from = text.indexOf('⟦');
  const to = text.indexOf('⟧') - 1;
  const finding: Finding = {
    from,
    to,
    rule: 'r',
    category: 'placeholder',
    severity: 'error',
    message: '未填。',
    gap,
  };
  return { text: text.replace(/[⟦⟧]/g, ''), finding };
}

const item = (id: string, from: number, to: number): Item => ({
  id,
  key: id,
  isGap: true,
  finding: { ...marked('⟦*⟧', { kind: 'number' }).finding, from, to },
});

describe('fillEdit', () => {
  it.each<[string, string, Gap, string, string]>([
    ['in place of a mark', '发展党员⟦*⟧名', { kind: 'number', unit: '名' }, '12', '发展党员12名'],
    [
      'without the unit once more',
      '发展党员⟦*⟧名',
      { kind: 'number', unit: '名' },
      ' 12 名 ',
      '发展党员12名',
    ],
    ['a unit alone is a value', '工作⟦*⟧名', { kind: 'unknown', unit: '名' }, '名', '工作名名'],
    [
      'where nothing stands',
      '发展党员⟦名⟧。',
      { kind: 'number', unit: '名', fillAt: 0 },
      '12',
      '发展党员12名。',
    ],
    ['inside the span', '参保率⟦达⟧，', { kind: 'percent', fillAt: 1 }, '98', '参保率达98%，'],
    ['a percentage with its sign', '占⟦X⟧，', { kind: 'percent' }, '30%', '占30%，'],
    ['a percentage before its sign', '增长⟦X⟧%', { kind: 'percent', unit: '%' }, '8%', '增长8%'],
    ['a title with its brackets', '印发⟦《*》⟧', { kind: 'title' }, '实施方案', '印发《实施方案》'],
    ['a title entered whole', '印发⟦《*》⟧', { kind: 'title' }, '《实施方案》', '印发《实施方案》'],
    ['a title in a blank', '印发《⟦【＿文件名称】⟧》', { kind: 'title' }, '实施方案', '印发《实施方案》'],
  ])('%s', (_, marks, gap, value, expected) => {
    const { text, finding } = marked(marks, gap);
    expect(applyEdits(text, [fillEdit(text, finding, value)])).toBe(expected);
  });
});

describe('fillEdits', () => {
  it('takes the entered ones, in order, and none that lies in another', () => {
    const items = [item('a', 0, 3), item('b', 1, 2), item('c', 4, 5), item('d', 6, 7)];
    const entered = new Map([
      ['d', '4'],
      ['a', '1'],
      ['b', '2'],
      ['c', '  '],
      ['gone', '9'],
    ]);
    expect(fillEdits('01234567', items, entered).map(({ from, insert }) => [from, insert])).toEqual([
      [0, '1'],
      [6, '4'],
    ]);
  });
});
