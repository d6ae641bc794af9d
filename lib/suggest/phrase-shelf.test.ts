import { describe, expect, it } from 'vitest';
import type { Phrase, PhrasePack } from './pack.ts';
import { createPhraseShelf } from './phrase-shelf.ts';

const PHRASES: readonly Phrase[] = [
  { text: '全年开展消防演练【＿安全检查】次，群众避险本领增强。', roles: ['governance'], themes: ['安全'] },
  { text: '部分干部学用脱节，遇事先等先看。', roles: ['cause', 'problem'], themes: ['作风'] },
  { text: '个别支部组织生活走过场，党员发言照着念。', roles: ['problem'], themes: ['党建'] },
  { text: '妥否，请批示。', roles: ['closing'], themes: ['通用'], types: ['request'] },
  { text: '以上汇报，请审阅。', roles: ['closing'], themes: ['通用'] },
  { text: '镇域面积【＿镇域面积】平方公里，辖【＿行政村】个行政村。', roles: ['overview'], themes: ['通用'] },
];
const PACK: PhrasePack = {
  format: 'gaobian/phrases',
  version: 1,
  id: 'test',
  title: '试用',
  phrases: [...PHRASES],
};
const shelf = createPhraseShelf([PACK]);
const texts = (request: Parameters<typeof shelf.phrases>[0]) =>
  shelf.phrases(request).map(({ text }) => text);

describe('phrases', () => {
  it('suit the section, the nearest to what is being written first', () => {
    const about = (topic: string) => texts({ before: `总结\n二、${topic}\n`, limit: 5, section: 'problem' });
    expect(about('支部组织生活方面的问题')[0]).toContain('支部');
    expect(about('干部作风方面的问题')[0]).toContain('干部');
    expect(about('问题')).toHaveLength(2);
  });

  it('put a section’s own before those that serve it as well', () => {
    expect(texts({ before: '', limit: 5, section: 'cause' })).toEqual([PHRASES[1]!.text]);
    expect(texts({ before: '', limit: 5, section: 'problem' })[0]).toBe(PHRASES[2]!.text);
  });

  it('of one report type are offered there alone, and first', () => {
    expect(texts({ before: '', limit: 5, section: 'closing' })).toEqual(['以上汇报，请审阅。']);
    expect(texts({ before: '', limit: 5, section: 'closing', reportType: 'request' })[0]).toBe(
      '妥否，请批示。',
    );
  });

  it('are not offered once the draft says them', () => {
    const before = '个别支部组织生活走过场。\n';
    expect(texts({ before, limit: 5, section: 'problem' })).toEqual([PHRASES[1]!.text]);
  });

  it.each([
    ['镇域面积325平方公里，辖12个行政村。', 0],
    ['镇域面积【＿镇域面积】平方公里，辖12个行政村。', 0],
    ['镇域面积较大。', 1],
    ['我镇地处山区，平方公里数不多。', 1],
  ])('are not offered with blanks where the draft has figures: %s', (before, count) => {
    expect(texts({ before, limit: 5, section: 'overview' })).toHaveLength(count);
  });

  it('are none where the section has none', () => {
    expect(texts({ before: '', limit: 5, section: 'economy' })).toEqual([]);
  });

  it('come from all sections where none is known', () => {
    expect(texts({ before: '', limit: 3 })).toHaveLength(3);
  });
});
