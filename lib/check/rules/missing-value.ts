import { MISSING } from '../../i18n/check.ts';
import type { Gap } from '../finding.ts';
import { indicatorAround } from '../gap/describe-gap.ts';
import type { ParagraphRule } from '../rule.ts';

const ADVERB = '(?:分别|累计|稳定|保持|提高|提升|上升|下降|降低|增长|均|已|仅|就|也|共|约|近){0,2}';
const RATE = '率|比重|比例|占比|满意度|贡献度';
const AMOUNT =
  '收入|人数|总数|数量|面积|总额|金额|产值|产量|投资|资金|规模|总量|里程|存款|余额|人口|税收|营收|利润|销售额|员数|户数|个数|次数|件数';
const COMPARISON = '同比|环比|(?:较|比)(?:上年|去年)(?:同期)?|年均|每年';

/** What a clause's last words announce, and the words right before them with which they announce it. */
interface Announcement {
  readonly kind: 'number' | 'percent';
  readonly words: RegExp;
  readonly before: RegExp;
}

/** 化解率达， */
const rate: Announcement = {
  kind: 'percent',
  words: /^(?:达到|超过|达|为|至|到|在)$/,
  before: new RegExp(`(?:${RATE})${ADVERB}$`),
};
/** 收入达到， */
const amount: Announcement = {
  kind: 'number',
  words: /^(?:达到|超过|突破|达|为)$/,
  before: new RegExp(`(?:${AMOUNT})${ADVERB}$`),
};
/** 同比增长， */
const growth: Announcement = {
  kind: 'percent',
  words: /^(?:增长|下降|递增)/,
  before: new RegExp(`(?:${COMPARISON})(?:分别|约|近|均)?$`),
};
/** Longest that such words before are. */
const REACH = 9;

/** Where a clause ends in a word that announces a figure, whatever stands before. */
const CLOSING = /(?:达到|超过|突破|达|为|至|到|在|(?:增长|下降|递增)(?:了|约|近|达到|达)?)(?=[，。；]|$)/g;
const PATTERNS = [rate, amount, growth];

export const missingValue: ParagraphRule = {
  id: 'missing-number.value',
  category: 'missing-number',
  severity: 'error',
  scope: 'paragraph',
  triggers: '达超为至到在突增下递',
  doc: 'A clause ends at the word that announces a figure: 化解率达，, 收入达到。, 同比增长，.',
  valid: [
    '我镇率先达到，走在全县前列。',
    '进一步提高民间投资占比。',
    '党的组织覆盖面达标，作用明显。',
    '群众生活兴旺发达。文件及时传达，责任书送达。',
    '保持合理增长，结构持续优化。',
    '生猪价格由降转增，环比止跌，逐步回升。',
    '矛盾纠纷化解率达98%，收入达到12万元。',
    '各项指标均能如期达到。',
    '参保率保持稳定，满意度持续提升。',
  ],
  invalid: [
    '矛盾纠纷化解率⟦达⟧，群众满意。',
    '参保率⟦为⟧。',
    '支出比重⟦超过⟧，结构优化。',
    '村集体收入⟦达到⟧，位居前列。',
    '耕地面积⟦达⟧，',
    '同比⟦增长⟧，收入持续增加。',
    '较上年⟦下降⟧；',
    '年均⟦增长⟧。',
  ],
  check({ text }, report) {
    CLOSING.lastIndex = 0;
    for (let match = CLOSING.exec(text); match; match = CLOSING.exec(text)) {
      const from = match.index;
      const to = CLOSING.lastIndex;
      const pattern = PATTERNS.find(
        ({ words, before }) =>
          words.test(match![0]) && before.test(text.slice(Math.max(0, from - REACH), from)),
      );
      if (!pattern) continue;
      const name = indicatorAround(text, from, to);
      const gap: Gap = {
        kind: pattern.kind,
        fillAt: to - from,
        ...(name !== undefined && { name }),
      };
      report({ from, to, message: MISSING.number(gap), gap });
    }
  },
};
