import { CONSISTENCY } from '../../i18n/check.ts';
import type { ParagraphRule } from '../rule.ts';

const TIMES =
  /(?:下降|减少|降低|缩减|压减|缩短)(?:了|近|约|至少)?(?:[\d.]+|[一二两三四五六七八九十百几数]+)(?:多|余)?倍/g;
const DOUBLE_COMPARISON =
  /(?:比|较|与)(?:上年|去年|上一年|前年)(?:同期)?(?:相比)?同比(?=增|下|上|提|减|降|多|少)/g;

export const decreaseTimes: ParagraphRule = {
  id: 'consistency.decrease-times',
  category: 'consistency',
  severity: 'warning',
  scope: 'paragraph',
  triggers: '倍同',
  doc: 'A figure cannot fall by a multiple of itself (下降2倍); 比上年同比 says the comparison twice.',
  valid: [
    '发案数减少到一半。',
    '产量提高1倍。',
    '同比增长8%，比上年增长8%。',
    '信访量下降50%。',
    '收入增加了两倍。',
    '减少一半以上。',
    '较上年同期下降3%。',
    '成倍减少，压减会议。',
  ],
  invalid: [
    '信访量⟦下降2倍⟧。',
    '支出⟦减少一倍⟧。',
    '成本⟦降低了3倍⟧。',
    '⟦比去年同比⟧增长8%。',
    '⟦较上年同比⟧下降5%。',
    '办理时间⟦缩短了两倍⟧。',
    '材料⟦压减1.5倍⟧。',
    '收入⟦比上年同期同比⟧增加。',
  ],
  check({ text }, report) {
    for (const [pattern, message] of [
      [TIMES, CONSISTENCY.decreaseTimes],
      [DOUBLE_COMPARISON, CONSISTENCY.doubleComparison],
    ] as const) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        report({ from: match.index, to: match.index + match[0].length, message });
      }
    }
  },
};
