import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../draft/index.ts';
import type { PhrasePack } from './pack.ts';
import { createSuggester } from './suggester.ts';

const PACK: PhrasePack = {
  format: 'gaobian/phrases',
  version: 1,
  id: 'test',
  title: '试用',
  phrases: [
    { text: '层层签订责任书，把任务压到支部、落到人头。', roles: ['duty'], themes: ['党建'] },
    { text: '对照清单逐项销号，完成整改【＿整改问题】个。', roles: ['rectification'], themes: ['作风'] },
    { text: '个别支部活动形式单一，党员参与热情不高。', roles: ['problem'], themes: ['党建'] },
  ],
};

const REPORT = {
  id: 'r',
  title: '去年总结',
  text: '一、履职情况\n全年召开党委会12次，发展党员9名，党员教育管理持续加强。\n二、存在问题\n个别干部作风不实。',
};

describe('createSuggester', () => {
  it('continues from the writer’s earlier report, over figures that differ', () => {
    const suggester = createSuggester({ packs: [], reports: [REPORT] });
    const found = suggester.suggest({ before: '全年召开党委会15次，发展党员11名，', limit: 3 }, 0);
    expect(found[0]?.text.startsWith('党员教育')).toBe(true);
    expect(found[0]).toMatchObject({ kind: 'continuation', source: 'report', origin: '去年总结' });
  });

  it('continues from the packs and from the draft itself', () => {
    const suggester = createSuggester({ packs: [PACK] });
    expect(suggester.suggest({ before: '坚持层层签订', limit: 1 }, 0)[0]?.text.startsWith('责任书')).toBe(
      true,
    );
    const before = '镇综合行政执法队开展巡查。下一步，镇综合行政';
    expect(suggester.suggest({ before, limit: 1 }, 0)[0]).toMatchObject({ source: 'draft' });
  });

  it('offers phrases of the section where a sentence begins, but none that the draft has', () => {
    const suggester = createSuggester({ packs: [PACK] });
    const phrases = suggester.suggest({ before: '二、存在问题\n', limit: 5, section: 'problem' }, 0.9);
    expect(phrases.map(({ text }) => text)).toEqual(['个别支部活动形式单一，党员参与热情不高。']);
    const said = suggester.suggest({ before: '个别支部活动形式单一。\n', limit: 5, section: 'problem' }, 0.9);
    expect(said).toEqual([]);
  });

  it('never suggests a figure of a source', () => {
    const suggester = createSuggester({ packs: [PACK], reports: [REPORT] });
    fc.assert(
      fc.property(fc.nat(REPORT.text.length), fc.integer({ min: 1, max: 8 }), (end, limit) => {
        for (const { text } of suggester.suggest({ before: REPORT.text.slice(0, end), limit }, 0)) {
          expect(findFigures(text)).toEqual([]);
        }
      }),
    );
  });
});
