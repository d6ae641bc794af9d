import { WORDING } from '../../i18n/check.ts';
import type { ParagraphRule } from '../rule.ts';

const VAGUE =
  /大幅(?:提升|增长|提高|下降)|明显(?:增强|提升|提高|改善)|显著(?:提升|增强|提高|改善)|(?:一批|大批|若干|大量|众多|多次|绝大部分|基本完成)/g;
/** Nouns that can be counted or measured. */
const MEASURABLE = /收入|参保率|党员|资金|问题|隐患|纠纷|培训|项目|投资|产值|面积|村|户/;

export const vagueQuantity: ParagraphRule = {
  id: 'wording.vague-quantity',
  category: 'wording',
  severity: 'info',
  optIn: true,
  scope: 'paragraph',
  triggers: '大明显一若众多绝基',
  doc: 'A vague quantity beside a measurable noun, in a sentence without any figure (an opinion: off by default).',
  valid: [
    '收入大幅提升，增长29.8%。',
    '整改了一批问题，共12个。',
    '氛围明显增强。',
    '信心显著增强。',
    '多次受到上级肯定。',
    '村集体收入达12万元。',
    '作风明显改善。',
    '学习氛围大幅提升。',
  ],
  invalid: [
    '村集体收入⟦大幅增长⟧。',
    '整改了⟦一批⟧问题。',
    '培训了⟦大量⟧党员。',
    '参保率⟦显著提升⟧。',
    '争取⟦若干⟧资金。',
    '群众收入⟦明显提高⟧。',
    '⟦多次⟧召开会议研究项目。',
    '排查隐患⟦众多⟧。',
  ],
  check(paragraph, report) {
    const { text } = paragraph;
    VAGUE.lastIndex = 0;
    for (let match = VAGUE.exec(text); match; match = VAGUE.exec(text)) {
      const from = match.index;
      const sentence = paragraph.sentenceAt(from);
      const words = text.slice(sentence.from, sentence.to);
      if (/\d/.test(words) || !MEASURABLE.test(words)) continue;
      report({ from, to: from + match[0].length, message: WORDING.vague(match[0]) });
    }
  },
};
