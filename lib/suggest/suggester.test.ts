import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../draft/index.ts';
import { loadBuiltInPhrases } from './built-in.ts';
import { emptyLearned } from './learned.ts';
import type { PhrasePack } from './pack.ts';
import { createSuggester } from './suggester.ts';
import { prepareTexts, textStamp } from './texts.ts';

const PACK: PhrasePack = {
  format: 'gaobian/phrases',
  version: 1,
  id: 'test',
  title: '试用',
  phrases: [
    { text: '层层签订责任书，把任务压到支部、落到人头。', roles: ['duty'], themes: ['党建'] },
    {
      text: '对照清单逐项销号，完成整改【＿整改问题】个，其余限期办结。',
      roles: ['rectification'],
      themes: ['作风'],
    },
    { text: '个别支部活动形式单一，党员参与热情不高。', roles: ['problem'], themes: ['党建'] },
  ],
};

const REPORT = {
  id: 'r',
  title: '去年总结',
  text: '一、履职情况\n全年召开党委会12次，发展党员9名，党员教育管理持续加强。\n二、存在问题\n个别干部作风不实。',
};

describe('continuations', () => {
  it('come from the writer’s earlier report, over figures that differ', () => {
    const suggester = createSuggester({ packs: [], reports: [REPORT] });
    const found = suggester.suggest({ before: '全年召开党委会15次，发展党员11名，', limit: 3 }, 0);
    expect(found[0]?.text.startsWith('党员教育')).toBe(true);
    expect(found[0]).toMatchObject({ kind: 'continuation', source: 'report', origin: '去年总结' });
  });

  it('come from packs, frames, snippets and the draft itself', () => {
    const first = (sources: Parameters<typeof createSuggester>[0], before: string) =>
      createSuggester(sources).suggest({ before, limit: 1 }, 0)[0];
    expect(first({ packs: [PACK] }, '坚持层层签订')).toMatchObject({ source: 'pack', origin: '试用' });
    const frames = [{ title: '工作总结', text: '现将有关情况汇报如下，请予审阅。' }];
    expect(first({ packs: [], frames }, '现将有关情况')).toMatchObject({
      source: 'pack',
      origin: '工作总结',
    });
    const snippets = [{ id: 's', text: '我镇地处清河上游，山多田少。' }];
    expect(first({ packs: [], snippets }, '我镇地处清')).toMatchObject({
      source: 'snippet',
      text: expect.stringMatching(/^河上游/),
    });
    const before = '镇综合行政执法队开展巡查。下一步，镇综合行政';
    expect(first({ packs: [PACK] }, before)).toMatchObject({
      source: 'draft',
      text: expect.stringMatching(/^执法队/),
    });
  });

  it('carry blanks named by indicators where the source has figures', () => {
    const suggester = createSuggester({ packs: [PACK], reports: [REPORT] });
    const texts = ['全年召开', '对照清单逐项销号，完成'].flatMap((before) =>
      suggester.suggest({ before, limit: 8 }, 0).map(({ text }) => text),
    );
    expect(texts.some((text) => text.includes('党委会【＿党委会】次'))).toBe(true);
    expect(texts.some((text) => text.includes('整改【＿整改问题】个'))).toBe(true);
  });

  it('are kept back below the threshold', () => {
    const suggester = createSuggester({ packs: [PACK] });
    const before = '本月的签订';
    expect(suggester.suggest({ before, limit: 5 }, 0).length).toBeGreaterThan(0);
    expect(suggester.suggest({ before, limit: 5 }, 0.99)).toEqual([]);
  });

  it('never say a long stretch twice', () => {
    const text = '坚持把党员教育管理作为基础工程常抓不懈，确保党员队伍保持先进纯洁。';
    const suggester = createSuggester({ packs: [], reports: [{ id: 'a', title: '甲', text }] });
    const before = `${text}\n坚持把党员教育`;
    for (const { text: found } of suggester.suggest({ before, limit: 8 }, 0)) {
      expect(found.length < 16 || !before.includes(found)).toBe(true);
    }
  });

  it('are the same whether the caret came there by typing or by a click', () => {
    const typed = createSuggester({ packs: [PACK], reports: [] });
    const before = '层层签订责任书。对照清单逐项';
    for (let end = 0; end < before.length; end++)
      typed.suggest({ before: before.slice(0, end), limit: 3 }, 0);
    const clicked = createSuggester({ packs: [PACK], reports: [] });
    clicked.suggest({ before: '别的稿件', limit: 3 }, 0);
    const request = { before, limit: 3 };
    expect(typed.suggest(request, 0)).toEqual(clicked.suggest(request, 0));
  });

  it('read all kinds of line ends alike', () => {
    const suggest = (before: string) =>
      createSuggester({ packs: [], reports: [REPORT] }).suggest({ before, limit: 5 }, 0);
    expect(suggest('标题\r\n一、履职')).toEqual(suggest('标题\n一、履职'));
  });
});

describe('at the head of a paragraph', () => {
  it('phrases of the section are offered, but none that the draft has', () => {
    const suggester = createSuggester({ packs: [PACK] });
    const texts = (before: string) =>
      suggester.suggest({ before, limit: 5, section: 'problem' }, 0.99).map(({ text }) => text);
    expect(texts('存在问题\n')).toEqual(['个别支部活动形式单一，党员参与热情不高。']);
    expect(texts('个别支部活动形式单一。\n')).toEqual([]);
    expect(texts('存在')).toEqual([]);
  });

  it('the next heading is offered, each text once', () => {
    const suggester = createSuggester({ packs: [], reports: [REPORT] });
    const found = suggester.suggest({ before: '一、履职情况\n全年工作有进展。\n', limit: 5 }, 0);
    const texts = found.map(({ text }) => text);
    expect(texts).toContain('二、存在问题');
    expect(new Set(texts).size).toBe(texts.length);
    expect(found.length).toBeLessThanOrEqual(5);
  });

  it('the report type’s outline tells the next heading too', () => {
    const outlines = [
      {
        reportType: 'summary',
        title: '工作总结',
        headings: [
          { level: 1, title: '总体情况' },
          { level: 1, title: '存在问题' },
        ],
      },
    ];
    const suggester = createSuggester({ packs: [], outlines });
    const texts = (reportType: string) =>
      suggester.suggest({ before: '一、总体情况\n平稳。\n', limit: 5, reportType }).map(({ text }) => text);
    expect(texts('summary')).toEqual(['二、存在问题']);
    expect(texts('request')).toEqual([]);
  });
});

describe('phrases', () => {
  it('are there wherever the caret stands', () => {
    const suggester = createSuggester({ packs: [PACK] });
    expect(suggester.phrases({ before: '一句话说到一', limit: 5, section: 'duty' })).toHaveLength(1);
  });
});

describe('learning', () => {
  const request = { before: '坚持层层', limit: 8 };

  it('drops what is passed over again and again, and lifts what is taken', () => {
    const suggester = createSuggester({ packs: [PACK] });
    const [first, second] = suggester.suggest(request, 0);
    for (let times = 0; times < 8; times++) suggester.ignored(first!);
    expect(suggester.suggest(request, 0).map(({ text }) => text)).not.toContain(first!.text);
    for (let times = 0; times < 8; times++) suggester.accepted(second!);
    expect(suggester.suggest(request, 0)[0]?.text).toBe(second!.text);
  });

  it('is handed on as plain data, and forgotten with it', () => {
    const suggester = createSuggester({ packs: [PACK] });
    const [first] = suggester.suggest(request, 0);
    for (let times = 0; times < 8; times++) suggester.ignored(first!);
    const kept = JSON.parse(JSON.stringify(suggester.learned));
    const again = createSuggester({ packs: [PACK], learned: kept });
    expect(again.suggest(request, 0).map(({ text }) => text)).not.toContain(first!.text);
    const fresh = createSuggester({ packs: [PACK], learned: emptyLearned() });
    expect(fresh.suggest(request, 0)[0]).toEqual(first);
  });
});

describe('prepared texts', () => {
  const others = { id: 'o', title: '别的', text: '全镇上下齐心协力，圆满收官。' };
  const request = { before: '全年召开党委会15次，发展党员', limit: 5 };

  it('serve as well as texts prepared on the spot, after a round trip too', () => {
    const prepared = structuredClone(prepareTexts([REPORT, others]));
    const given = createSuggester({ packs: [PACK], prepared });
    const made = createSuggester({ packs: [PACK], reports: [REPORT, others] });
    expect(given.suggest(request, 0)).toEqual(made.suggest(request, 0));
    expect(given.suggest({ before: '一、履职情况\n', limit: 5 }, 0)).toEqual(
      made.suggest({ before: '一、履职情况\n', limit: 5 }, 0),
    );
  });

  it('are told apart by every letter of their texts', () => {
    const { stamp } = prepareTexts([REPORT, others], [{ id: 's', text: '素材甲' }]);
    expect(prepareTexts([others, REPORT], [{ id: 't', text: '素材甲' }]).stamp).toBe(
      textStamp([others, REPORT], [{ id: 's', text: '素材甲' }]),
    );
    for (const changed of [
      textStamp([REPORT], [{ id: 's', text: '素材甲' }]),
      textStamp([REPORT, others], [{ id: 's', text: '素材乙' }]),
      textStamp(
        [{ ...REPORT, text: REPORT.text.replace('。', '，') }, others],
        [{ id: 's', text: '素材甲' }],
      ),
      textStamp([REPORT, { ...others, title: '另外的' }], [{ id: 's', text: '素材甲' }]),
    ])
      expect(changed).not.toBe(stamp);
  });

  it('without a report have no influence of it left', () => {
    const suggester = createSuggester({ packs: [], prepared: prepareTexts([others]) });
    expect(suggester.suggest(request, 0).filter(({ source }) => source === 'report')).toEqual([]);
  });
});

/** Typing through a text, everything that is ever suggested. */
function everySuggestion(
  suggester: ReturnType<typeof createSuggester>,
  text: string,
  step: number,
): string[] {
  const texts: string[] = [];
  for (let end = 0; end <= text.length; end += step) {
    texts.push(...suggester.suggest({ before: text.slice(0, end), limit: 8 }, 0).map((each) => each.text));
  }
  return texts;
}

describe('no figure of a source is ever suggested', () => {
  /** Headings of the second and third level, and such terms, are numbered and no data. */
  const digits = (text: string) =>
    /[0-9]/.test(
      text.replace(/(?:^|[。\n])\s*\d{1,2}[、.]|（\d{1,2}）|12345热线|24小时值班|[A-Z]\d+|\d\+N/g, ''),
    );
  const stale = (texts: readonly string[]) =>
    texts.filter((text) => findFigures(text).length > 0 || digits(text));

  it('with any figures in a report', () => {
    const figure = fc.oneof(
      fc.nat(99_999).map(String),
      fc.integer({ min: 2010, max: 2030 }).map((year) => `${year}年`),
      fc.constantFrom(
        '3.5万元',
        '98.6%',
        '十二次',
        '两名',
        '1,200户',
        '二〇二四年',
        '*名',
        'XX万元',
        '5.2亿元',
        '第三季度',
      ),
    );
    const word = fc.constantFrom(
      '召开党委会',
      '发展党员',
      '次',
      '名',
      '，',
      '。',
      '投入资金',
      '同比增长',
      '\n',
      '一是',
      '“三会一课”',
    );
    const text = fc
      .array(fc.oneof(figure, word), { minLength: 5, maxLength: 60 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (report, draft) => {
        const suggester = createSuggester({ packs: [], reports: [{ id: 'a', title: '甲', text: report }] });
        expect(stale(everySuggestion(suggester, `${report.slice(0, 20)}${draft}`, 3))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  const pairs = new URL('../../test/replay/pairs/', import.meta.url);
  it.each(readdirSync(pairs).filter((name) => name.endsWith('earlier.txt')))('of %s', (name) => {
    const text = readFileSync(new URL(name, pairs), 'utf8');
    const newer = readFileSync(new URL(name.replace('earlier', 'newer'), pairs), 'utf8');
    const suggester = createSuggester({ packs: [], reports: [{ id: 'a', title: '甲', text }] });
    // What the draft itself says is the writer's own figure, but even that is not repeated.
    expect(stale([...everySuggestion(suggester, text, 2), ...everySuggestion(suggester, newer, 2)])).toEqual(
      [],
    );
  });

  const seeds = new URL('../../../shared/seeds/', import.meta.url);
  const present = existsSync(seeds);
  if (!present) console.log('skipped: the seeds are not there (../shared/seeds)');
  it.skipIf(!present)('of the seeds', () => {
    const reports = readdirSync(seeds)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ id: name, title: name, text: readFileSync(new URL(name, seeds), 'utf8') }));
    const suggester = createSuggester({ packs: loadBuiltInPhrases(), reports });
    for (const { text } of reports) expect(stale(everySuggestion(suggester, text, 5))).toEqual([]);
  });
});
