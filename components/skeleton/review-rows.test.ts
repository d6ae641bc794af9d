import { describe, expect, it } from 'vitest';
import { checkDraft, openGaps } from '../../lib/check/index.ts';
import { reviewItems } from '../../lib/skeleton/index.ts';
import { tidyBlankName } from '../blank-editor/tidy-name.ts';
import { changeItems, groupItems } from './review-rows.ts';

const items = (text: string) => reviewItems(text, openGaps(checkDraft(text)));

describe('groupItems', () => {
  it('has each figure by itself, each name once, subjects in their order', () => {
    const list = items('清溪镇2031年工作总结\n一年来，清溪镇发展党员12名，培训12期，参保率达%。');
    const groups = groupItems(list);
    expect(groups.map(({ subject, rows }) => [subject, rows.map(({ item }) => item.original)])).toEqual([
      ['figure', ['12', '12']],
      ['date', ['2031']],
      ['place', ['清溪镇']],
      ['gap', ['']],
    ]);
    expect(groups[2]?.rows[0]?.places).toHaveLength(2);
    expect(groups[3]?.rows[0]?.canStay).toBe(false);
    expect(groups.flatMap(({ rows }) => rows.flatMap(({ places }) => places)).sort()).toEqual(
      list.map((_, index) => index),
    );
  });

  it('has nothing for nothing', () => {
    expect(groupItems([])).toEqual([]);
  });
});

describe('changeItems', () => {
  it('changes those places alone', () => {
    const list = items('发展党员12名，培训3期。');
    const changed = changeItems(list, [1], { blanked: false });
    expect(changed.map(({ blanked }) => blanked)).toEqual([true, false]);
    expect(changed[0]).toBe(list[0]);
  });
});

describe('tidyBlankName', () => {
  it.each([
    ['发展党员', '发展党员'],
    [' 【＿甲】\n乙 ', '＿甲乙'],
  ])('%j is %j', (name, tidy) => {
    expect(tidyBlankName(name)).toBe(tidy);
  });
});
