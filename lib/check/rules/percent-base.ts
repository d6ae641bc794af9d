import type { Numeral } from '../../draft/numeral.ts';
import { CONSISTENCY } from '../../i18n/check.ts';
import type { ParagraphRule } from '../rule.ts';

/** Characters that may lie between the two figures, and between them and the percentage. */
const NEAR = 26;
/** What may stand between a part and its share of the whole. */
const SHARE = /^[^。；]{0,16}?(?:占比|占|比例|比重)[^，。；\d]{0,12}$/;
const RATE = /(?:率|完成率)[^，。；\d]{0,6}$/;
const RATE_WORDS: readonly (readonly [rate: RegExp, whole: RegExp, part: RegExp])[] = [
  [/整改(?:完成)?率/, /排查|发现|查找|查摆|梳理|反馈|交办|问题|隐患/, /整改/],
  [/(?:治理|整治|处置|销号)率/, /排查|发现|查找|反馈|交办|隐患/, /治理|整治|处置|销号/],
  [/结案率/, /受理|收案|新收|立案/, /审结|结案|办结/],
  [/^[^，]*，(?:调解|调处)?成功率/, /受理|调解|调处|纠纷/, /(?:调解|调处|化解)成功|成功(?:调解|调处|化解)/],
  [/化解率|调解成功率|调处率|调处成功率/, /排查|受理|调解|调处|纠纷/, /化解|调解|调处/],
  [/办结率|办理率/, /受理|接到|收到|接收|交办|承办/, /办结|办理/],
];
const FROM_TO = /(?:由|从)[^，。；\d]{0,10}$/;
const TO = /^(?:左右)?(?:增加|增长|提高|上升|增至|提升|扩大|减少|下降|降低|降|升|增)?(?:到|至|为)$/;
const GROWTH = /^[^。；]{0,12}?(?:增长|增幅|提高|上升|增加|下降|减少|降幅|降低)(?:了|达|达到|约|为)?$/;

export const percentBase: ParagraphRule = {
  id: 'consistency.percent-base',
  category: 'consistency',
  severity: 'warning',
  scope: 'paragraph',
  triggers: '%％',
  doc: 'A percentage does not follow from the two figures beside it: 21人中4人…占18.2%, 由100万元增至120万元，增长30%.',
  valid: [
    '全镇50名村干部中20名为大专以上学历，占40%。',
    '排查隐患60处，整改57处，整改率95%。',
    '村集体收入由100万元增至120万元，增长20%。',
    '共有党员300名，其中女党员100名，占33.3%。',
    '排查纠纷30起，化解29起，化解率97%。',
    '21名干部中4名为女性，占19%。',
    '地区生产总值由10亿元增加到11亿元，按可比价增长8%。',
    '参训120人次，占全镇党员的85%。',
    '约60名代表参加，其中妇女20名，占30%。',
    '共有党员300名，其中女党员100名，占比较上年提高5%。',
    '发现隐患736处，当场整改581处，限期整改155处，整改率100%。',
  ],
  invalid: [
    '21名干部中4名为女性，占⟦18.2%⟧。',
    '排查隐患60处，整改50处，整改率⟦95%⟧。',
    '村集体收入由100万元增至120万元，增长⟦30%⟧。',
    '共有党员300名，其中女党员100名，占⟦35%⟧。',
    '排查纠纷30起，化解27起，化解率⟦98%⟧。',
    '收到群众诉求80件，办结76件，办结率⟦100%⟧。',
    '共受理各类案件638件，审结601件，结案率⟦76.3%⟧。',
    '排查隐患点段82处，治理75处，治理率⟦76.3%⟧。',
    '受理纠纷341件，调解成功335件，成功率⟦76.3%⟧。',
    '从50万元提高到80万元，增长⟦50%⟧。',
    '全镇12个村中9个达标，占比⟦80%⟧。',
  ],
  check({ text, arabicNumerals: numerals }, report) {
    for (let index = 2; index < numerals.length; index += 1) {
      const percent = numerals[index]!;
      const part = numerals[index - 1]!;
      const whole = numerals[index - 2]!;
      if (percent.kind !== 'percent' || percent.unit.includes('百分点') || percent.approximate) continue;
      if (!isFigure(whole) || !isFigure(part) || whole.unit !== part.unit) continue;
      const expected = expectedPercent(text, whole, part, percent);
      if (expected === undefined || agrees(expected, percent.value, text.slice(percent.from, percent.to)))
        continue;
      report({
        from: percent.from,
        to: percent.unitTo,
        message: CONSISTENCY.percentBase(text.slice(percent.from, percent.unitTo), expected.toFixed(1)),
      });
    }
  },
};

function isFigure({ kind, unit, approximate, value }: Numeral): boolean {
  return kind === 'number' && unit !== '' && !approximate && value > 0;
}

function expectedPercent(text: string, whole: Numeral, part: Numeral, percent: Numeral): number | undefined {
  const between = text.slice(whole.unitTo, part.from);
  const behind = text.slice(part.unitTo, percent.from);
  if (between.length > NEAR || behind.length > NEAR || /[。；]/.test(between + behind)) return undefined;
  if (/可比|不变价|同口径|期限|期内|按期|按时/.test(behind)) return undefined;
  const before = text.slice(Math.max(0, whole.from - NEAR), whole.from);
  if (FROM_TO.test(before) && TO.test(between) && GROWTH.test(behind)) {
    return Math.abs(((part.value - whole.value) / whole.value) * 100);
  }
  if (part.value > whole.value) return undefined;
  const isPart = /其中|中/.test(between);
  if (
    isPart &&
    SHARE.test(behind) &&
    !/占(?:全|总|应|同)|较|比[上去往]|提高|上升|下降|增加|增长|降低/.test(behind)
  )
    return (part.value / whole.value) * 100;
  if (!RATE.test(behind)) return undefined;
  const clause = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
  const segment = clause.slice(clause.lastIndexOf('，') + 1);
  const known = RATE_WORDS.some(
    ([rate, wholeWord, partWord]) =>
      rate.test(behind) &&
      wholeWord.test(clause) &&
      partWord.test(between) &&
      // 隐患736处，当场整改581处，限期整改155处: two parts of what stands further before
      !(partWord.test(segment) && !wholeWord.test(segment)),
  );
  return known ? (part.value / whole.value) * 100 : undefined;
}

/** Rounding to the percentage's own decimals, either way, is no disagreement. */
function agrees(expected: number, stated: number, digits: string): boolean {
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return Math.abs(expected - stated) < 1.01 * 10 ** -decimals;
}
