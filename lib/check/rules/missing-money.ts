import { isHanAt } from '../../draft/char-class.ts';
import { MISSING } from '../../i18n/check.ts';
import type { Gap } from '../finding.ts';
import { indicatorAround } from '../gap/describe-gap.ts';
import type { ParagraphRule } from '../rule.ts';

/** Words before a sum of money at which its number must stand. */
const BEFORE_SUM =
  /(?:资金|出资|价值|补贴|补助|收入|经费|投资|投入|完成|[奖罚税佣租本现基]金|慰问金|救助金|助学金|保证金|公积金|保险金|养老金|金额|[款费额价]|产值|税收|利润|工资|报酬|薪酬|待遇|奖励|补偿|成本|存款|贷款|每[人户亩吨年月斤次天]|人均|共计|合计|累计|总计|不少于|不低于|达到|达|(?<![节签条大特])约|(?<![附邻临])近|发放|退还|追缴|挽回|损失|节约|增收|节支|创收|捐款|筹资|募集|筹集|筹措|拨付|划拨|落实|争取|整合|安排|下达|到位|兑付|兑现|收缴|退缴|化解债务|销售|营收|增值|为|[结盈剩]余|余额|存量|缺口|债务|赤字|预算|基金|支出|[尚仍还现共]有|[”》]|增加|提高|优惠|降低|上涨|[^\d一二三四五六七八九十百千万亿]多|[达约近共]余)$/;
/** What makes another word of 元 right behind it: 元旦, 元素. */
const OTHER_WORD = '旦素首宵勋月气始老年件器宇帅谋曲数';
/** What stands for the number right before a sum. */
const NUMBER_LIKE = '0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千万亿几数上每半各';
/** Kinds of things that are named by a sum: 亿元项目, 万元户, 亿元以上企业. */
const NAMED_BY_SUM =
  /^(?:级|户|村|店|镇|县|园区|GDP|大关|俱乐部|产业|企业|项目|工程|以上(?:的|项目|企业|村|工业|产业|镇|工程))/;
const LONGEST_BEFORE = 8;
/** Words and idioms that end in 元 or a sum: 多元, 单元, 突破亿元. */
const WORD_ENDING = /(?:[多单美公状欧日纪开港银改建新韩英澳加二经金庆广天铜宗太贞])$/;
const PAST_SUM = /[破超过跨]$/;

export const missingMoney: ParagraphRule = {
  id: 'missing-number.money',
  category: 'missing-number',
  severity: 'error',
  scope: 'paragraph',
  triggers: '元',
  doc: 'A sum of money without its number: 投入资金万元, 慰问金元.',
  valid: [
    '引进亿元以上项目3个。',
    '培育百亿元产业集群。',
    '涌现一批万元户。',
    '财产价值275余亿多元，投入上亿多元。',
    '收支情况（金额单位亿元）',
    '万元GDP能耗持续下降。',
    '产值突破亿元大关。',
    '推进产业多元化，完善治理单元。',
    '投入资金120万元，发放慰问金8000元。',
    '召开元旦春节走访慰问部署会。',
    '打造千亿元级产业。',
    '税收每年以近百万元的速度增长。',
    '投资元年开局良好，落实元首外交成果。',
  ],
  invalid: [
    '投入资金⟦万元⟧。',
    '发放慰问金⟦元⟧。',
    '村集体收入达⟦万元⟧。',
    '投入⟦万元⟧，新建广场。',
    '人均纯收入⟦元⟧，增长8%。',
    '完成投资⟦亿元⟧。',
    '共计⟦元⟧。',
    '落实⟦万元⟧资金用于危房改造。',
    '均超过5万元，其中2个村达⟦万元⟧以上。',
    '分别达36800元、⟦元⟧。',
    '月工资普遍在⟦元⟧左右。',
    '公用经费由⟦元⟧提高到700元，经济损失余⟦万元⟧，帮扶资金余⟦元⟧，减负余⟦亿元⟧，出资⟦元⟧现金，送去价值⟦元⟧的慰问品。',
    '总收入126亿元（县本级99亿元，高新区⟦亿元⟧），完成⟦亿元⟧（含税）。',
    '地区生产总值（GDP）⟦亿元⟧，比上年增长3%，收入由2015年的⟦万元⟧增长到799万元。',
  ],
  check({ text }, report) {
    for (let at = text.indexOf('元'); at !== -1; at = text.indexOf('元', at + 1)) {
      const from = sumStart(text, at);
      const to = at + 1;
      const unit = text.slice(from, to);
      if (from > 0 && NUMBER_LIKE.includes(text.charAt(from - 1))) continue;
      if (to < text.length && OTHER_WORD.includes(text.charAt(to))) continue;
      if (!lacksNumber(text, from, to)) continue;
      const name = indicatorAround(text, from, to);
      const gap: Gap = { kind: 'number', unit, fillAt: 0, ...(name !== undefined && { name }) };
      report({ from, to, message: MISSING.number(gap), gap });
    }
  },
};

/** Where 万元, 千万元 or 亿美元 starts whose 元 stands at an index. */
function sumStart(text: string, at: number): number {
  let from = at;
  if (text.charAt(from - 1) === '美' || text.charAt(from - 1) === '欧') from -= 1;
  for (;;) {
    const char = text.charAt(from - 1);
    if (char === '万' || char === '亿') from -= 1;
    else if ((char === '百' || char === '千') && text.charAt(from) === '万') from -= 1;
    else return from;
  }
}

function lacksNumber(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - LONGEST_BEFORE), from);
  if (NAMED_BY_SUM.test(text.slice(to, to + 4))) return false;
  if (/[余多几来]$/.test(before)) {
    // 土特产多万元, 当年结余亿元, 近余万元
    if (/[结盈剩]余$/.test(before)) return true;
    // 帮扶资金余元, 累计减负余亿元
    if (/[金款费资入负额失]余$/.test(before)) return true;
    return (
      to - from > 1 &&
      /(?:[近约达共超][余多]|[\u4e00-\u9fff](?<![许很众大诸一二三四五六七八九十百千几数好])多)$/.test(before)
    );
  }
  // 近百万元 is a figure, if a rough one
  if (/[百千]/.test(text.charAt(from))) return false;
  // 欠税67户、万元
  if (to - from > 1 && /\d[^，。；、\d]{1,4}、$/.test(before)) return true;
  if (BEFORE_SUM.test(before)) return true;
  // 月薪元仍难招到, 压降到元以内, 每剂次元的补助; 投入余万元
  if (to - from === 1 && /(?:[降压]到|降至|月薪|年薪|时薪|高出|每剂次|每人次)$/.test(before)) return true;
  // 分别达36800元、元
  if (/\d[万亿]?元[、和]$/.test(before)) return true;
  // 公用经费由元提高到
  if (
    /[由从]$/.test(before) &&
    /^(?:提高|增加|增长|上升|下降|降[至到低]|减少|调整|涨)/.test(text.slice(to, to + 2))
  )
    return true;
  // 由2015年的万元增长到
  if (/年的$/.test(before) && /^(?:[增提上减下扩]|降[至到低]|升至)/.test(text.slice(to, to + 2))) return true;
  if (/^(?:左右|上下|不等)/.test(text.slice(to, to + 2)) && isHanAt(text, from - 1)) return true;
  // 显示为欧元: a currency, not a sum
  if (/[美欧]元/.test(text.slice(from, to)) && to - from === 2) return false;
  return (
    (to - from > 1 ? /^(?:[，。；、）]|（(?:其中|不?含|包括))/ : /^[，。；]/).test(text.slice(to, to + 3)) &&
    !before.endsWith('单位') &&
    (isHanAt(text, from - 1) || (to - from > 1 && /[^\d]）$/.test(before))) &&
    !(to - from === 1 ? WORD_ENDING : PAST_SUM).test(before)
  );
}
