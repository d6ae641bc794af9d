import { beforeAll, describe, expect, it } from 'vitest';
import { loadReadings, type Readings } from './readings.ts';
import { createSearch } from './search.ts';

let readings: Readings;
beforeAll(async () => {
  readings = await loadReadings();
});

const TEXTS = [
  '发展党员工作扎实推进',
  '重庆经验学习考察',
  '坚持以人民为中心',
  '银行贷款与行政审批',
  '方案印发各村',
  '长效机制不断健全',
  '西安交流与先进典型',
  '完成GDP核算',
  '绿化造林与旅游开发',
  '音乐广场与快乐生活',
];

/** What of each text a query marks. */
function marked(query: string): string[] {
  const entries = TEXTS.map((text, index) => ({ id: String(index), text, source: 'pack' as const }));
  return createSearch(entries, readings)
    .search(query, 10)
    .map(({ entry, spans }) => spans.map(({ from, to }) => entry.text.slice(from, to)).join('…'));
}

describe('search by pinyin', () => {
  it.each([
    ['fazhandangyuan', ['发展党员']],
    ['fzdy', ['发展党员']],
    ['fazhdy', ['发展党员']],
    ['fazhan dangy', ['发展党员']],
    ['chongqing', ['重庆']],
    ['zhongqing', ['重庆']],
    ['yinhang', ['银行']],
    ['xingzheng', ['行政']],
    ['changxiao', ['长效']],
    ['yinyue', ['音乐']],
    ['kuaile', ['快乐']],
    ['lvhua', ['绿化']],
    ['gdp', ['GDP']],
    ['fangan', ['方案']],
    ['jianchi renmin', ['坚持…人民']],
    ['zzzq', []],
  ])('%s', (query, expected) => expect(marked(query)).toEqual(expected));

  it('xian is 先 as well as 西安, both written out', () => {
    expect(marked('xian').sort()).toEqual(['西安']);
    expect(marked('xianjin')).toEqual(['先进']);
  });

  it('mixes letters and characters', () => {
    expect(marked('发展 dy')).toEqual(['发展党员']);
  });

  it('marks titles too', () => {
    const search = createSearch(
      [{ id: 'a', title: '党员名册', text: '另有说明', source: 'snippet' as const }],
      readings,
    );
    expect(search.search('dangyuan', 5)[0]?.titleSpans).toEqual([{ from: 0, to: 2 }]);
  });
});
