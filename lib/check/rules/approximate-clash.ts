import { CONSISTENCY } from '../../i18n/check.ts';
import type { ParagraphRule } from '../rule.ts';

const NUMBER = '[\\d０-９][\\d０-９.,，]*[十百千万亿]*|[一二两三四五六七八九十百千万亿]+';
/** Up to three characters of measure word between a number and 左右. */
const UNIT = '[\\u4e00-\\u9fff%％]{0,3}?';
const LESS = '将近|接近|近';
const ABOUT = '大约|大概|约';
const MORE = '超过|突破|逾|超';
const LEAST = '不少于|不低于|不下|至少|最少|起码';

const CLASHES = new RegExp(
  [
    // 近30余名, 近50人左右
    `(?:${LESS})(?<![附邻临最就靠亲贴远走]近)(?:${NUMBER})[余多](?!年|个月|月|天|日|周)(?=[\\u4e00-\\u9fff%％])`,
    `(?:${LESS})(?<![附邻临最就靠亲贴远走]近)(?:${NUMBER})(?!年|个月|月|天|日|周)${UNIT}(?:左右|上下)`,
    // 约50人左右, 约30余名
    `(?:${ABOUT})(?<![节签条公契违履预特邀制]约)(?:${NUMBER})[余多](?=[\\u4e00-\\u9fff%％])`,
    `(?:${ABOUT})(?<![节签条公契违履预特邀制]约)(?:${NUMBER})${UNIT}(?:左右|上下|以上)`,
    // 超过20次以上, 超20余人
    `(?:${MORE})(?:${NUMBER})${UNIT}(?:以上|左右)`,
    `(?:${MORE})(?:${NUMBER})[余多](?=[\\u4e00-\\u9fff%％])`,
    // 至少3次以上
    `(?:${LEAST})(?:${NUMBER})${UNIT}(?:以上|左右)`,
  ].join('|'),
  'g',
);

export const approximateClash: ParagraphRule = {
  id: 'consistency.approximate-clash',
  category: 'consistency',
  severity: 'warning',
  scope: 'paragraph',
  triggers: '余多左上下',
  doc: 'Two approximations around one number contradict or repeat each other: 近30余名, 约50人左右, 超过20次以上.',
  valid: [
    '近30名干部，30余名党员。',
    '近年来左右开弓，成效明显。',
    '覆盖率达到70%以上。',
    '约谈10人以上，签约20余家。',
    '约50人参加，50人左右到场。',
    '附近30余户群众受益。',
    '超过20次，20次以上。',
    '节约30余万元，组建三人以上队伍。',
    '至少3次，每年不少于2次。',
    '最近3个月左右见效。',
    '近30多年来，近3年左右的探索。',
  ],
  invalid: [
    '组织⟦近30余⟧名干部。',
    '⟦约50人左右⟧参加。',
    '开展检查⟦超过20次以上⟧。',
    '⟦近百余⟧人参加。',
    '投入⟦约10余⟧万元。',
    '每年⟦至少3次以上⟧。',
    '⟦不少于5个以上⟧问题。',
    '⟦大约20天左右⟧完成。',
    '⟦将近40人左右⟧。',
  ],
  check({ text }, report) {
    CLASHES.lastIndex = 0;
    for (let match = CLASHES.exec(text); match; match = CLASHES.exec(text)) {
      report({
        from: match.index,
        to: match.index + match[0].length,
        message: CONSISTENCY.approximateClash(match[0]),
      });
    }
  },
};
