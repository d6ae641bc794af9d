import { MISSING } from '../../i18n/check.ts';
import { fillOffset, matchPatterns, patternTable } from '../gap/pattern.ts';
import type { ParagraphRule } from '../rule.ts';

const PATTERNS = patternTable({
  第: [
    // 第次全会, 第季度, 县委第上半年
    {
      pattern: /(?<![及落门次科])第(?:上半年|下半年|季度|阶段|个|次|届|批|期|轮|场|号|名|位|条|章|站)(?!第)/,
      kind: 'number',
      name: '会次',
      fill: 'inside',
    },
  ],
  届: [
    // 县委届次全会, 人大届次会议
    {
      pattern: /(?<=[委会大协党])届(?:次)?(?=全会|全体|次|会议|党代|人大|代表|[一二三四五六七八九十]{1,2}次)/,
      kind: 'number',
      name: '届次',
      unit: '届',
      fill: 'before',
    },
  ],
  次: [
    // 十四届次全会
    {
      pattern: /(?<=[一二三四五六七八九十\d]届)次(?=全会|全体|会议|党代)/,
      kind: 'number',
      name: '会次',
      unit: '次',
      fill: 'before',
    },
  ],
  号: [
    // 森防指〔2024〕号
    { pattern: /(?<=〔\d{4}〕)号/, kind: 'number', name: '发文字号', unit: '号', fill: 'before' },
  ],
});

export const missingOrdinal: ParagraphRule = {
  id: 'missing-number.ordinal',
  category: 'missing-number',
  severity: 'error',
  scope: 'paragraph',
  triggers: '第届次号',
  doc: 'An ordinal lost its number: 第次全会, 第季度, 县委届次全会.',
  valid: [
    '县委第一次全会。',
    '首次、再次入选。',
    '第三季度工作扎实推进。',
    '历届党委接续奋斗。',
    '做好换届工作，本届人大履职有力。',
    '县委十四届六次全会。',
    '第10期简报，第2轮巡察，森防指〔2024〕7号。',
    '各项工作次第展开，高中生高考及第。',
  ],
  invalid: [
    '县委⟦第次⟧全会。',
    '⟦第季度⟧工作安排。',
    '对照县委⟦第上半年⟧点评会。',
    '县委⟦届次⟧全会精神。',
    '市委⟦届⟧全会精神。',
    '镇人大⟦届次⟧会议。',
    '县委十四届⟦次⟧全会。',
    '编发⟦第期⟧简报。',
    '森防指〔2024〕⟦号⟧文件。',
  ],
  check({ text }, report) {
    for (const { from, to, pattern } of matchPatterns(text, PATTERNS)) {
      const gap = {
        kind: pattern.kind,
        fillAt: fillOffset(pattern, from, to),
        ...(pattern.name !== undefined && { name: pattern.name }),
        ...(pattern.unit !== undefined && { unit: pattern.unit }),
      };
      report({ from, to, message: MISSING.ordinal, gap });
    }
  },
};
