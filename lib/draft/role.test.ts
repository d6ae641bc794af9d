import { describe, expect, it } from 'vitest';
import { parseDraft } from './draft.ts';
import { roleAt } from './role.ts';

const TEXT = `2024年工作总结
今年以来，镇党委扎实工作。现将情况报告如下。
一、工作情况
（一）强化队伍建设。选优配强干部。
（二）抓实作风建设
开展督查。
二、存在问题
（一）队伍建设不够。
三、下一步打算
（一）抓队伍。
特此报告`;

describe('roleAt', () => {
  it.each([
    ['今年以来', 'opening'],
    ['选优配强', 'team'],
    ['开展督查', 'discipline'],
    ['队伍建设不够', 'problem'],
    ['抓队伍。', 'plan'],
    ['特此报告', 'closing'],
  ])('at %s', (words, role) => {
    expect(roleAt(parseDraft(TEXT), TEXT.indexOf(words))).toBe(role);
  });

  it('judges by the paragraph where there are no headings', () => {
    const draft = parseDraft('下一步，我们将抓好项目。\n认真总结，我们还存在不少问题：一是学习不够。');
    expect(roleAt(draft, 3)).toBe('plan');
    expect(roleAt(draft, 16)).toBe('problem');
    expect(roleAt(parseDraft('天气晴朗'), 2)).toBeUndefined();
  });
});
