import { describe, expect, it } from 'vitest';
import { checkDraft } from './engine.ts';
import type { Finding } from './finding.ts';
import { findingKey } from './finding-key.ts';

const TEXT = '一、工作情况\n全年发展党员X名，召开党委会X次，慰问困难党员X户。\n二、存在问题';

function keyOf(text: string, nth: number): string {
  const finding = checkDraft(text).filter(({ rule }) => rule === 'placeholder.mark')[nth];
  return findingKey(text, finding as Finding);
}

describe('findingKey', () => {
  it('tells the findings of a sentence apart', () => {
    expect(new Set([0, 1, 2].map((nth) => keyOf(TEXT, nth))).size).toBe(3);
  });

  it.each([
    ['text before', `二〇二四年总结\n今年以来，成效明显。\n${TEXT}`, 1],
    ['text behind', `${TEXT}\n学习不够。`, 1],
    ['a neighbouring gap filled', TEXT.replace('党员X名', '党员18名'), 0],
    ['the other neighbour filled', TEXT.replace('党员X户', '党员32户'), 1],
    ['an edit further off in the paragraph', TEXT.replace('全年', '今年以来，镇党委认真履职，全年'), 1],
  ])('survives %s', (_, edited, nth) => {
    expect(keyOf(edited, nth)).toBe(keyOf(TEXT, 1));
  });

  it('tells what is reported at one place apart by what it is about', () => {
    const ledger = ['入党积极分子', '主题党日'].map((indicator) => ({ indicator, value: 8, unit: '' }));
    const expected = checkDraft(TEXT, { ledger }).filter(({ rule }) => rule === 'missing-number.expected');
    expect(expected).toHaveLength(2);
    expect(new Set(expected.map((one) => findingKey(TEXT, one))).size).toBe(2);
  });

  it('knows what is about the whole draft again when other words end it', () => {
    const ledger = [{ indicator: '主题党日', value: 8, unit: '次' }];
    const keys = [TEXT, `${TEXT}\n学习不够，办法不多。`].map((text) => {
      const finding = checkDraft(text, { ledger }).find(({ rule }) => rule === 'missing-number.expected');
      return findingKey(text, finding as Finding);
    });
    expect(keys[1]).toBe(keys[0]);
  });

  it('changes with the words around and with the finding itself', () => {
    expect(keyOf(TEXT.replace('召开党委会X次', '召开支委会X次'), 1)).not.toBe(keyOf(TEXT, 1));
    expect(keyOf(TEXT.replace('会X次', '会XX次'), 1)).not.toBe(keyOf(TEXT, 1));
  });
});
