import { charCodes } from '../../draft/char-filter.ts';
import { MISSING } from '../../i18n/check.ts';
import type { Gap } from '../finding.ts';
import { indicatorAround } from '../gap/describe-gap.ts';
import { landmarksOf } from '../landmarks.ts';
import type { ParagraphRule } from '../rule.ts';

const ADVERB = '(?:分别|累计|稳定|保持|提高|提升|上升|下降|降低|增长|均|已|仅|就|也|共|约|近){0,2}';
const RATE = '率|比重|比例|占比|满意度|贡献度|系数|指数|力比|员比|贷比|收入比|平均数|平均分';
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
  words: /^(?:增长|下降|递增|上升|提高|增加|减少|回落)/,
  before: new RegExp(`(?:${COMPARISON})(?:分别|约|近|均)?$`),
};
/**
 * A statement of several things at once, whose figures follow one by one: 死亡人数、直接经济损失同比下降。 Or of how many
 * of them: 17户企业利润同比增长，
 */
const OF_SEVERAL =
  /(?:(?:、|各[类项级]?|[\d二三四五六七八九十][户家个项镇村县所类种]|[多少]数|部分|[一二三四五六七八九]成|[\u4e00-\u9fff]{2}和[\u4e00-\u9fff])[^，；]*|均|都|全面|双双)$/;
/** 收入21亿元，增长，: a clause of nothing else. */
const bareGrowth: Announcement = {
  kind: 'percent',
  words: /^(?:增长|下降|递增)/,
  before: /\d[^，。；]{1,6}，(?:分别)?$/,
};
/** 比例提高到，; 误差控制在， */
const outcome: Announcement = {
  kind: 'number',
  words: /^(?:到|至|在)$/,
  before: /(?:[增降升]|提高|下降|上升|增加|减少|扩大|缩短|压缩|控制|稳定|保持)$/,
};
/** 占，; 抢占， takes no figure. */
const share: Announcement = { kind: 'percent', words: /^占$/, before: /[^侵强抢霸独多挤攻先占]$/ };
/** 共计，; 不少于， */
const sum: Announcement = {
  kind: 'number',
  words: /^(?:共计|合计|总计|不少于|不低于|不超过|多达|高达|长达)$/,
  before: /[\u4e00-\u9fff]$/,
};
/** Longest that such words before are. */
const REACH = 9;

/** What a clause ends in that announces a figure, whatever stands before. */
const CLOSING =
  /(?:达到|超过|突破|[多高长]达|达|为|至|到|在|占|[共合总]计|不少于|不低于|不超过|(?:增长|下降|递增|上升|提高|增加|减少|回落)(?:了|约|近|达到|达)?)$/;
/** The longest of these words, and the characters that they end in. */
const LONGEST = 4;
const LAST: ReadonlySet<number> = new Set(charCodes('到过破达为至在占计于长降增升高加少落了约近'));
const PATTERNS = [rate, amount, growth, bareGrowth, outcome, share, sum];

export const missingValue: ParagraphRule = {
  id: 'missing-number.value',
  category: 'missing-number',
  severity: 'error',
  scope: 'paragraph',
  triggers: '达超为至到在突增下递占计不上提减回',
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
    '产业规模不断增长，风险持续下降，标准持续提高。',
    '防止集体资产被侵占，市场份额被抢占。',
    '工作做到实处、落到细处，群众看在眼里，责任扛在肩上。',
    '费用按季度累计，误差不超过标准。',
    '参保率保持稳定，满意度持续提升。',
    '全年死亡人数、受伤人数、直接经济损失同比下降。',
    '各类事故起数同比下降，群众满意。',
    '20户企业中，15户利润同比增长，多数企业税收同比增长。',
    '事故起数和伤亡人数同比下降。',
  ],
  invalid: [
    '矛盾纠纷化解率⟦达⟧，群众满意。',
    '参保率⟦为⟧。',
    '水质指数⟦为⟧，列全省第三。',
    '支出比重⟦超过⟧，结构优化。',
    '村集体收入⟦达到⟧，位居前列。',
    '耕地面积⟦达⟧，',
    '同比⟦增长⟧，收入持续增加。',
    '较上年⟦下降⟧；',
    '年均⟦增长⟧。',
    '实现营业收入21.4亿元，⟦增长⟧，位居前列。',
    '覆盖率由61%提高⟦到⟧。',
    '其中女党员320名，⟦占⟧；',
    '每年开展活动⟦不少于⟧。',
    '工业增加值、固定资产投资分别同比⟦增长⟧。',
    '漏损率控制⟦在⟧，较上年⟦上升⟧。',
  ],
  check(paragraph, report) {
    const { text, codes } = paragraph;
    for (const to of [...landmarksOf(paragraph).stops, text.length]) {
      if (to === 0 || !LAST.has(codes[to - 1]!)) continue;
      const closing = CLOSING.exec(text.slice(Math.max(0, to - LONGEST), to))?.[0];
      if (closing === undefined) continue;
      const from = to - closing.length;
      const pattern = PATTERNS.find(
        ({ words, before }) =>
          words.test(closing) && before.test(text.slice(Math.max(0, from - REACH), from)),
      );
      if (!pattern) continue;
      if (pattern === growth && OF_SEVERAL.test(comparedIn(text, from))) continue;
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

/** Longest clause that is looked at. */
const LONGEST_CLAUSE = 40;
const COMPARED = new RegExp(`(?:${COMPARISON})$`);

/** The words of a clause up to 同比 before `at`; empty where its figures are told apart by 分别. */
function comparedIn(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST_CLAUSE), at);
  const clause = before.slice(before.search(/[^，。；：\n]*$/));
  return clause.includes('分别') ? '' : clause.replace(COMPARED, '');
}
