import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from './catalogue.ts';
import { checkDraft, createChecker } from './engine.ts';
import { openGaps } from './open-gaps.ts';

const EVERY_RULE = {
  on: new Set(RULES.map(({ id }) => id)),
  ledger: [{ indicator: '发展党员', value: 12, unit: '名' }],
  lastReport: '发展党员13名，召开党委会24次。',
};

/** Pieces of reports, damaged ones among them, that bring many rules to speak. */
const PIECES = fc.constantFrom(
  '今年以来，',
  '发展党员*名。',
  '一是抓学习。',
  '三是抓作风。',
  '\n一、工作情况\n',
  '\n（二）队伍建设\n',
  '\n三、下一步打算\n',
  '召开党委会次，',
  '共9个，其中五星级1个、四星级3个、三星级6个。',
  '排查隐患50处，整改55处，整改率98%。',
  '近30余名',
  '2月30日',
  '20XX年',
  '【＿党委会】次',
  '“三会一课',
  '重点抓三个方面：一是甲。二是乙。',
  '发展党员10名。',
  '全年发展党员11名。',
  '布署',
  '，，',
  ' ',
  '现将2023年工作情况报告如下。',
  '2024年工作总结\n',
  '\r\n',
  '%',
  '万元',
);

const TEXT = fc
  .array(fc.oneof({ weight: 4, arbitrary: PIECES }, fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 14,
  })
  .map((pieces) => pieces.join(''));

describe('checkDraft', () => {
  it('sorts findings by place and keeps them in the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(TEXT, fc.string({ unit: 'binary' })), (text) => {
        const findings = checkDraft(text, EVERY_RULE);
        let from = 0;
        let to = 0;
        for (const finding of findings) {
          expect(finding.from > from || (finding.from === from && finding.to >= to) || from === 0).toBe(true);
          ({ from, to } = finding);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          for (const { edits } of finding.actions ?? []) {
            for (const edit of edits) {
              expect(edit.from).toBeGreaterThanOrEqual(0);
              expect(edit.to).toBeGreaterThanOrEqual(edit.from);
              expect(edit.to).toBeLessThanOrEqual(text.length);
            }
          }
        }
      }),
    );
  });

  it('says one thing of one gap', () => {
    const findings = checkDraft('发展党员待补充余名，召开会议*次。');
    expect(openGaps(findings).map(({ from, to }) => [from, to])).toEqual([
      [4, 7],
      [14, 15],
    ]);
  });

  it('leaves out rules that are off, and opinions unless they are on', () => {
    expect(checkDraft('发展党员*名。', { off: new Set(['placeholder.mark']) })).toEqual([]);
    expect(checkDraft('村集体收入大幅增长。')).toEqual([]);
    expect(checkDraft('村集体收入大幅增长。', { on: new Set(['wording.vague-quantity']) })).toHaveLength(1);
  });

  it('names gap, unit, indicator and what the text fixes', () => {
    const [gap] = checkDraft('使高隆、兴桥、青风、来龙X个村级活动阵地改善。');
    expect(gap).toMatchObject({
      rule: 'placeholder.mark',
      from: 12,
      to: 13,
      gap: { kind: 'number', unit: '个', suggested: '4' },
    });
    expect(checkDraft('发展党员名。')[0]).toMatchObject({
      from: 4,
      to: 5,
      message: '此处似漏了数字，请补上发展党员人数。',
      gap: { kind: 'number', name: '发展党员', unit: '名', fillAt: 0 },
    });
  });
});

describe('createChecker', () => {
  it('finds the same after any edits as a full check does', () => {
    const edit = fc.record({
      at: fc.nat(),
      length: fc.nat(12),
      insert: fc.oneof(fc.constant(''), PIECES, fc.string({ maxLength: 2 })),
    });
    fc.assert(
      fc.property(TEXT, fc.array(edit, { maxLength: 10 }), (start, edits) => {
        const checker = createChecker(EVERY_RULE);
        let text = start;
        expect(checker.update(text)).toEqual(checkDraft(text, EVERY_RULE));
        for (const { at, length, insert } of edits) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + insert + text.slice(from + length);
          expect(checker.update(text)).toEqual(checkDraft(text, EVERY_RULE));
        }
      }),
    );
  });
});
