import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pinyinInitials } from './pinyin.ts';
import { createSearch, type SearchEntry } from './search.ts';

const ENTRIES: readonly SearchEntry[] = [
  { id: 'pack', text: '全年发展党员【＿发展党员】名，培训党员骨干。', title: '党建', source: 'pack' },
  { id: 'report', text: '严把党员发展关，全年发展党员若干。', title: '2023年总结', source: 'report' },
  { id: 'snippet', text: '我镇位于县城西南，辖若干村。', title: '镇情', source: 'snippet' },
  { id: 'title', text: '培训计划', title: '发展党员', source: 'report' },
  { id: 'latin', text: '办好OA系统培训', source: 'report' },
];
const ids = (query: string, limit = 10) =>
  createSearch(ENTRIES)
    .search(query, limit)
    .map(({ entry }) => entry.id);

describe('createSearch', () => {
  it.each<[string, string[]]>([
    ['县城', ['snippet']],
    ['发展党员', ['title', 'report', 'pack']],
    ['党员 培训', ['title', 'pack']],
    ['　培训　党员 ', ['title', 'pack']],
    ['fzdy', ['title', 'report', 'pack']],
    ['FZDY px', ['title', 'pack']],
    ['oa', ['latin']],
    ['zq', ['snippet']],
    ['没有的词', []],
    ['', []],
    ['  ', []],
  ])('%s', (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it('keeps to the limit', () => {
    expect(ids('党员', 1)).toHaveLength(1);
  });

  it('says where the words stand', () => {
    const [hit] = createSearch(ENTRIES).search('骨干 qn', 1);
    expect(hit?.spans.map(({ from, to }) => hit.entry.text.slice(from, to))).toEqual(['全年', '骨干']);
    const [titled] = createSearch(ENTRIES).search('镇情', 1);
    expect(titled?.titleSpans).toEqual([{ from: 0, to: 2 }]);
    expect(titled?.spans).toEqual([]);
  });

  it('finds every entry by any part of its text, and never marks anything else', () => {
    fc.assert(
      fc.property(
        fc.nat(ENTRIES.length - 1),
        fc.nat(20),
        fc.integer({ min: 1, max: 6 }),
        (index, from, length) => {
          const entry = ENTRIES[index]!;
          const word = entry.text.slice(from, from + length);
          fc.pre(word.trim() === word && word !== '');
          const hits = createSearch(ENTRIES).search(word, 10);
          expect(hits.map((hit) => hit.entry.id)).toContain(entry.id);
          for (const hit of hits) {
            for (const span of hit.spans) {
              expect(hit.entry.text.slice(span.from, span.to).toLowerCase()).toBe(word.toLowerCase());
            }
          }
        },
      ),
    );
  });

  it('does nothing on nothing', () => {
    expect(createSearch([]).search('党员', 5)).toEqual([]);
  });
});

describe('pinyinInitials', () => {
  it.each<[string, string]>([
    ['发展党员', 'fzdy'],
    ['乡村振兴', 'xczx'],
    ['安全生产', 'aqsc'],
    ['民生实事A1，', 'mssSa1 '.toLowerCase()],
    ['以案促改', 'yacg'],
    ['耳目一新', 'emyx'],
    ['欧洲', 'oz'],
    ['', ''],
  ])('%s is %s', (text, expected) => {
    expect(pinyinInitials(text)).toBe(expected);
  });

  it('keeps offsets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(pinyinInitials(text)).toHaveLength(text.length);
      }),
    );
  });
});
