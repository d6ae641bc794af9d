import { expect, it } from 'vitest';
import { changeBetween } from '../ledger/growth.ts';
import { growthSentences } from './growth.ts';

const sentences = (
  indicator: string,
  unit: string,
  before: string,
  now: string,
  period = '2025',
  comparedWith = '2024',
) => {
  const change = changeBetween({ unit, before, now, period, comparedWith });
  if (typeof change === 'string') throw new Error(change);
  return growthSentences({ indicator, value: now, unit, comparedWith }, change);
};

it('says a rise, a fall and none', () => {
  expect(sentences('发展党员', '名', '11', '13')).toEqual([
    '发展党员13名，较上年增长18.2%',
    '发展党员13名，较上年增加2名，增长18.2%',
    '较上年增长18.2%',
  ]);
  expect(sentences('信访', '件', '20', '15', '2025-H1', '2024-H1')[1]).toBe(
    '信访15件，较上年同期减少5件，下降25%',
  );
  expect(sentences('党支部', '个', '42', '42')).toEqual(['党支部42个，与上年持平']);
});

it('counts percentages in points, and names other periods', () => {
  expect(sentences('参保率', '%', '97.3', '98.5')).toEqual(['参保率98.5%，较上年提高1.2个百分点']);
  expect(sentences('参保率', '%', '98.5', '97')).toEqual(['参保率97%，较上年下降1.5个百分点']);
  expect(sentences('走访', '户', '10', '12', '2025-03', '2025-02')[2]).toBe('较2025年2月增长20%');
});
