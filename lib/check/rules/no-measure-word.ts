import { EXPECTED } from '../../i18n/check.ts';
import type { ParagraphRule } from '../rule.ts';

/** A counting verb, a number and right behind it the counted noun: 划分42综合网格. */
const VERB = /(?:划分|划定|设立|设置|下设|组建|建成|新建|成立|建立|共有|培育|打造)(?:为|了)?$/;
const NOUN =
  /^(?:综合|专属|基层|标准|特色|党员)?(?:网格|党组织|党支部|支部|小组|基地|示范点|工作组|专班|合作社|企业|中心|服务站|驿站|网点|平台|项目)/;
/** Longest verb with its particle, and longest noun. */
const REACH = 6;

export const noMeasureWord: ParagraphRule = {
  id: 'missing-number.measure-word',
  category: 'missing-number',
  severity: 'info',
  scope: 'paragraph',
  doc: 'A number stands right before its noun, the measure word between them is gone: 划分42综合网格.',
  valid: [
    '划分42个综合网格。',
    '开通12345热线，建设5G网络。',
    '成立3支工作队。',
    '建成2024年度项目。',
    '新建12公里道路。',
    '组建1+3+N网格体系。',
    '设立58个基层党组织。',
    '打造4A级景区。',
  ],
  invalid: [
    '科学划分⟦42⟧综合网格。',
    '下设⟦58⟧基层党组织。',
    '成立⟦3⟧工作组。',
    '建成⟦2⟧服务站。',
    '共有⟦12⟧党支部。',
    '打造⟦5⟧示范点。',
    '培育⟦6⟧合作社。',
    '划分为⟦16⟧网格。',
  ],
  check({ text, arabicNumerals }, report) {
    for (const { from, to, unit, value } of arabicNumerals) {
      if (unit !== '' || value >= MANY || !NOUN.test(text.slice(to, to + REACH))) continue;
      if (VERB.test(text.slice(Math.max(0, from - REACH), from)))
        report({ from, to, message: EXPECTED.noMeasure });
    }
  },
};

/** Figures of four digits are years or hotlines. */
const MANY = 1000;
