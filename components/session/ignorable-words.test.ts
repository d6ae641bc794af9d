import { describe, expect, it } from 'vitest';
import { type Category, checkDraft, RULES } from '../../lib/check/index.ts';
import { ignorableWords } from './ignorable-words.ts';

const of = (words: string, category: Category) =>
  ignorableWords(`前${words}后`, {
    from: 1,
    to: 1 + words.length,
    rule: 'rule',
    category,
    severity: 'warning',
    message: '请看一看。',
  });

describe('ignorableWords', () => {
  it.each(['截止目前', '慢慢慢慢', 'ABB', '一切切实', '若干若干若干若干若干若干若干若干若干若干'])(
    'takes the wording %s',
    (words) => {
      expect(of(words, 'wording')).toBe(words);
    },
  );

  it.each([
    ['a mark', '，，', 'wording'],
    ['a space', '　 ', 'wording'],
    ['one letter', '的', 'wording'],
    ['one letter beside a mark', '的，', 'wording'],
    ['a figure', '近30余名', 'wording'],
    ['a full-width figure', '共３户', 'wording'],
    ['two lines', '截止\n目前', 'wording'],
    ['a long passage', '字'.repeat(21), 'wording'],
    ['a gap', '某某镇', 'placeholder'],
    ['a missing number', '党员名', 'missing-number'],
    ['a claim', '三个方面', 'consistency'],
    ['an ordinal', '第三是', 'structure'],
  ] as const)('leaves %s: %s', (_, words, category) => {
    expect(of(words, category)).toBeUndefined();
  });

  it('knows the findings of the checker', () => {
    const text = '截止目前，镇党委,召开会议*次，提出三个方面要求：一是抓学习；二是抓整改。';
    const findings = checkDraft(text, { on: new Set(RULES.map(({ id }) => id)) });
    const words = findings.map((finding) => ignorableWords(text, finding));
    expect(new Set(findings.map(({ category }) => category)).size).toBeGreaterThan(2);
    expect(words.filter((one) => one !== undefined)).toEqual(['截止目前']);
  });
});
