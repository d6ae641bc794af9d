import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens.ts';
import { WordCuts } from './word-cuts.ts';

/** The text with | at every cut. */
function cuts(text: string): string {
  const { codes } = tokenize(text, { named: false });
  const words = new WordCuts(codes);
  return Array.from(codes, (code, at) => {
    const shown = String.fromCharCode(code).replace('\ue000', '◇');
    return at > 0 && words.isCut(at) ? `|${shown}` : shown;
  }).join('');
}

describe('WordCuts', () => {
  it.each<[string, string]>([
    ['组织干部培训', '组织|干部|培训'],
    ['组织，干部', '组织|，|干部'],
    ['培训12次', '培训|◇|次'],
    ['落实“三会”制度', '落实|“三会”|制度'],
    ['《条例（试行）》制度', '《条例（试行）》|制度'],
    ['（甲）组织（乙）', '（甲）|组织|（乙）'],
    ['“组织', '“|组织'],
    ['“组织\n培训”', '“|组织|\n|培训|”'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(cuts(text)).toBe(expected);
  });

  it('cuts a text that has grown, shrunk or changed as it cuts a new one', () => {
    const room = new Uint16Array(64);
    const words = new WordCuts(room, 0);
    const cutsOf = (cutter: WordCuts, length: number) =>
      Array.from({ length: length + 1 }, (_, at) => cutter.isCut(at));
    let before = '';
    for (const text of [
      '组织干',
      '组织干部',
      '组织干部培训',
      '组织',
      '组织“三会”',
      '组织“三会',
      '党员大会',
    ]) {
      const { codes } = tokenize(text, { named: false });
      let same = 0;
      while (same < Math.min(before.length, text.length) && before[same] === text[same]) same++;
      room.set(codes);
      words.update(room, codes.length, same);
      expect(cutsOf(words, codes.length), text).toEqual(cutsOf(new WordCuts(codes), codes.length));
      before = text;
    }
  });

  it('cuts at the end of the text, and in a very long clause', () => {
    const { codes } = tokenize('组织培训'.repeat(100), { named: false });
    const words = new WordCuts(codes);
    expect(words.isCut(codes.length)).toBe(true);
    expect(words.isCut(200)).toBe(true);
    expect(words.isCut(201)).toBe(false);
  });
});
