import { describe, expect, it } from 'vitest';
import { readSealedPairs, readTexts } from '../replay/pairs.ts';
import { learnPlainTable, PlainTable, plainModel } from '../replay/plain-model.ts';
import { replay } from '../replay/replay.ts';

describe('the plain model', () => {
  const earlier = '今年以来，我镇坚持以党建为引领，扎实推进各项工作。\n';

  it('goes on from the longest suffix that its library has', () => {
    const table = new PlainTable();
    for (let agree = 1; agree <= 20; agree++)
      for (let times = 0; times < 20; times++) table.learn(agree, 1, true, true);
    const { suggest } = plainModel([earlier], table);
    const [first] = suggest({ before: '一年来，我镇坚持以党', limit: 1 });
    expect(first?.text).toBe('建为引领，扎实推进各项工作。');
  });

  it('goes on from the draft itself', () => {
    const { suggest } = plainModel([], new PlainTable());
    const before = '组织开展安全生产大检查。组织开展安全';
    expect(suggest({ before, limit: 5 }).map(({ text }) => text)).toContain('生产');
  });

  it('saves keys where a writer repeats themselves, and none where nothing is known', () => {
    const table = learnPlainTable(readTexts().slice(0, 3));
    const [pair] = readSealedPairs();
    const [before, after] = pair!.reports;
    const text = after!.text.slice(0, 300);
    expect(replay(text, plainModel([before!.text], table), { limit: 5 }).ksr).toBeGreaterThan(0.1);
    expect(replay('甲乙丙丁', plainModel([], table), { limit: 5 }).ksr).toBe(0);
  });
});
