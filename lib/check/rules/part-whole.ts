import type { Numeral } from '../../draft/numeral.ts';
import type { Paragraph } from '../../draft/paragraph.ts';
import type { Span } from '../../draft/span.ts';
import { CONSISTENCY } from '../../i18n/check.ts';
import { COUNTING_VERBS } from '../gap/counting-words.ts';
import { WordList } from '../gap/word-list.ts';
import type { ParagraphRule, Report } from '../rule.ts';

/** Characters between a whole and its 其中. */
const NEAR = 24;
/** Categories that overlap: their counts may add up to more than the whole. */
const OVERLAPPING =
  /女|男性|岁|学历|大专|本科|研究生|少数民族|流动|在职|退休|退伍|退役|困难|含|新增|重点|优秀|先进|兼|同时|以上|以下|贫困|脱贫|致富|后备|年轻|老党员|返乡|大学生|第一书记|预备|无职/;
/** What was found, and what became of it: the second can't be more than the first. */
const FOUND_VERB =
  /(?:排查|受理|接到|收到|接收|发现|查找|查摆|梳理|反馈|交办|登记|摸排|征集|查出|收集|承办|共有|应)[^，。；、\d]{0,14}$/;
const DONE_VERB =
  /(?:化解|办结|整改|解决|办理|调处|销号|处置|整治|完成|采纳|已完成|已整改|已办结|调解成功)(?:了|到位|完成|率为|其中)?[^，。；、\d率]{0,8}$/;
const OTHER_SET = /积案|历史|往年|上年|去年|遗留|累计|新增|另|此外/;

export const partWhole: ParagraphRule = {
  id: 'consistency.part-whole',
  category: 'consistency',
  severity: 'warning',
  scope: 'paragraph',
  triggers: '中结改决理处成号治完采解调',
  doc: 'Parts that do not add up to their whole, or are more than it: 共9个，其中五星级1个、四星级3个、三星级6个.',
  valid: [
    '评定星级党组织9个，其中五星级1个，四星级3个，三星级5个。',
    '全镇共有党员1200名，其中女党员320名、35岁以下280名、大专以上学历650名、60岁以上430名。',
    '共受理纠纷8起，办结8起。',
    '排查隐患50处，整改45处。',
    '7个村收益均超过5万元，其中2个村年收入达10万元。',
    '共辖行政村12个，其中2个村为重点帮扶村。',
    '投入资金300万元，其中上级资金200万元。',
    '排查纠纷8起，化解历史积案10起。',
    '共排查线索14条，认定问题5条。',
    '近30名干部参加，其中党员20余名。',
    '培训党员3期，其中线上培训120人次。',
    '实施项目20个，其中工业项目15个、省级重点项目8个。',
    '共有干部50名，其中党员45名、高级职称20名。',
    '设三级河湖长428名，其中县级15名、乡级136名、村级277名，聘请民间河长60名，落实保洁员519名。',
    '鉴定为C级的3栋、D级的1栋，均已停用，其中2栋完成加固，1栋拆除，1栋设置围挡。',
    '共核查信息10条，其中甲镇4条（一村3条、二村1条）、乙镇6条（三村2条、四村4条）。',
    '全年体检20例，其中甲类5例，复诊30例，收费3万元。',
    '对55家商户下达通知书，责令其中9家停业整顿，暂时关停98家培训点。',
    '人均可支配收入22846元，其中城镇29735元、农村15982元。',
    '共造林170亩（任务148亩），其中油茶51亩、毛竹39亩、板栗65亩、火烧迹地15亩。',
    '共造林170亩，其中油茶51亩、毛竹39亩、板栗65亩，火烧迹地造林25亩。',
    '常住人口94.9万人，比上年末增加0.1万人，其中城镇人口41.4万人，乡村人口53.5万人。',
    '总产值169.7亿元，其中农业产值91.9亿元，林业产值6.5亿元，牧业产值65.0亿元，渔业产值6.4亿元。',
  ],
  invalid: [
    '评定星级党组织⟦9个⟧，其中五星级1个，四星级3个，三星级6个。',
    '共有党员⟦40名⟧，其中女党员45名。',
    '共受理纠纷⟦8起⟧，办结9起。',
    '全镇辖村居⟦15个⟧，其中行政村12个、城镇社区4个、农村社区1个。',
    '整治隐患⟦9处⟧，其中道路5处、校园3处、工地2处。',
    '投入资金⟦300万元⟧，其中上级资金200万元、自筹资金150万元。',
    '总产值⟦169.7亿元⟧，其中农业产值91.9亿元，林业产值6.5亿元，牧业产值65.0亿元，渔业产值9.4亿元。',
    '投入资金⟦300万元⟧,其中上级资金200万元,自筹资金150万元;效果明显.',
    '排查隐患⟦50处⟧，整改55处。',
    '表彰先进集体⟦10个⟧，其中县级3个、镇级8个。',
  ],
  check(paragraph, report) {
    const { text, arabicNumerals: numerals } = paragraph;
    for (let at = text.indexOf('其中'); at !== -1; at = text.indexOf('其中', at + 2))
      checkList(paragraph, at, report);
    for (let index = 1; index < numerals.length; index += 1)
      checkOutcome(text, numerals[index - 1]!, numerals[index]!, report);
  },
};

function checkList(paragraph: Paragraph, at: number, report: Report): void {
  const { text } = paragraph;
  const sentence = paragraph.sentenceAt(at);
  const counts = paragraph.arabicNumerals.filter((numeral) => isCount(numeral) && inside(numeral, sentence));
  // 造林17015亩（任务14815亩），其中: what the brackets hold is not the whole
  const before = counts.filter(({ from, unitTo }) => unitTo <= at && !isEnclosed(text, from, at));
  const whole = before[before.length - 1];
  if (!whole || at - whole.unitTo > NEAR || text.slice(whole.unitTo, at).includes('其中')) return;
  // 常住人口94.9万人，比上年末增加0.1万人，其中城镇人口41.4万人: a change is no whole
  if (/^(?:比|较|同比)[^，；]*(?:增|减|升|降)/.test(clauseBefore(text, whole.from))) return;
  // C级的3栋、D级的1栋，其中2栋完成加固: the whole is the sum of a list
  const earlier = before[before.length - 2];
  if (earlier?.unit === whole.unit && /^[、和与及][^，；]*$/.test(text.slice(earlier.unitTo, whole.from)))
    return;
  // Of a part's own parts in brackets nothing is summed: 甲村4户（一组3户、二组1户）.
  const behind = counts.filter(({ from }) => from > at && !isBracketed(text, at, from));
  const stop = text.indexOf('其中', at + 2);
  const parts = behind.filter(({ from, unit }) => unit === whole.unit && (stop === -1 || from < stop));
  // A count of something else in between ends the list.
  if (parts.length === 0 || behind[0] !== parts[0]) return;
  // Of averages, parts lie on both sides: 人均收入22846元，其中城镇29735元.
  if (AVERAGE.test(clauseBefore(text, whole.from))) return;
  const list = contiguous(text, whole.value, parts, behind);
  if (list.some(({ approximate }) => approximate) || whole.approximate) return;
  const labels = list.map((part, index) =>
    labelOf(text, index === 0 ? at + 2 : list[index - 1]!.unitTo, part),
  );
  const sum = list.reduce((total, { value }) => total + value, 0);
  if (addsUpEarlier(list, whole.value)) return;
  const largest = Math.max(...list.map(({ value }) => value));
  const isOff = Math.abs(sum - whole.value) > roundingOf([whole, ...list], text);
  const isWrong =
    largest > whole.value ||
    (isPartition(labels) && isOff) ||
    (list.length > 1 && isOff && sum > whole.value && isDisjoint(labels, whole.unit));
  if (isWrong) {
    const shown = list.length > 1 ? sum : largest;
    report({
      from: whole.from,
      to: whole.unitTo,
      message: CONSISTENCY.partWhole(whole.value, round(shown), whole.unit),
    });
  }
}

function checkOutcome(text: string, whole: Numeral, part: Numeral, report: Report): void {
  if (!isCount(whole) || !isCount(part) || whole.unit !== part.unit || part.value <= whole.value) return;
  if (whole.approximate || part.approximate) return;
  const between = text.slice(whole.unitTo, part.from);
  if (between.length > NEAR || /[。；]/.test(between) || !/^[，、]/.test(between) || OTHER_SET.test(between))
    return;
  const before = text.slice(Math.max(0, whole.from - NEAR), whole.from);
  if (!FOUND_VERB.test(before) || !DONE_VERB.test(between.replace(/^[，、]/, ''))) return;
  report({
    from: whole.from,
    to: whole.unitTo,
    message: CONSISTENCY.outcome(whole.value, part.value, whole.unit),
  });
}

/** True where brackets are closed between a place in them and `at`. */
function isEnclosed(text: string, from: number, at: number): boolean {
  const closed = text.indexOf('）', from);
  return closed !== -1 && closed < at && text.lastIndexOf('（', from) > text.lastIndexOf('）', from);
}

function isBracketed(text: string, from: number, to: number): boolean {
  const words = text.slice(from, to);
  const opened = Math.max(words.lastIndexOf('（'), words.lastIndexOf('('));
  return opened > Math.max(words.lastIndexOf('）'), words.lastIndexOf(')'));
}

const AVERAGE = /均|每|标准|单价|最[高低大小]/;

function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - NEAR), at);
  return before.slice(before.search(/[^，。；：]*$/));
}

/** Parts up to the first count of something else, or up to a new sentence part: …277名，聘请民间河长60名. */
function contiguous(
  text: string,
  whole: number,
  parts: readonly Numeral[],
  behind: readonly Numeral[],
): Numeral[] {
  const list: Numeral[] = [];
  for (const numeral of behind) {
    if (!parts.includes(numeral)) break;
    const last = list[list.length - 1];
    if (last && /^[，,]/.test(text.slice(last.unitTo)) && VERBS.standsAt(text, last.unitTo + 1)) break;
    // 其中油茶51亩、毛竹39亩，火烧迹地造林12亩: behind a list joined by 、 a comma ends it
    if (list.length > 1 && text.charAt(last!.unitTo) === '，' && isJoined(text, list)) break;
    // 结扎20例，其中甲类5例，上环30例: a part is no more than its whole
    if (last && numeral.value > whole && /^[，,]/.test(text.slice(last.unitTo))) break;
    // 其中9家停业，暂时关停98家: what follows says something else
    if (last && OTHER_SENTENCE.test(text.slice(last.unitTo, numeral.from))) break;
    list.push(numeral);
  }
  return list;
}

function isJoined(text: string, list: readonly Numeral[]): boolean {
  return list.slice(0, -1).every(({ unitTo }) => text.charAt(unitTo) === '、');
}

const OTHER_SENTENCE = /^[\u4e00-\u9fff]{2,}[，,][^，,]*[\u4e00-\u9fff]{2,}$/;

const VERBS = new WordList([...COUNTING_VERBS].filter((verb) => verb.length > 1));

/** True where the first parts already make up the whole: what follows them is another matter. */
function addsUpEarlier(list: readonly Numeral[], whole: number): boolean {
  let sum = 0;
  return list.some(({ value }, index) => {
    sum += value;
    return index > 0 && index < list.length - 1 && round(sum) === whole;
  });
}

function isCount({ kind, unit }: Numeral): boolean {
  return kind === 'number' && unit !== '';
}

function inside({ from, unitTo }: Numeral, sentence: Span): boolean {
  return from >= sentence.from && unitTo <= sentence.to;
}

/** Words that say what a part is: 五星级, 行政村. */
function labelOf(text: string, from: number, part: Numeral): string {
  const before = text.slice(from, part.from).replace(/^[，、；和\s]+/, '');
  return before !== '' ? before : (/^[\u4e00-\u9fff]{0,6}/.exec(text.slice(part.unitTo))?.[0] ?? '');
}

/** Labels that end alike (五星级, 四星级, 三星级) part the whole without overlap. */
function isPartition(labels: readonly string[]): boolean {
  const first = labels[0]!;
  return (
    labels.length > 2 &&
    new Set(labels).size === labels.length &&
    labels.every(
      (label) => label.length > 1 && label.length === first.length && label.slice(-1) === first.slice(-1),
    )
  );
}

/** Units of what lies in one place or goes to one purpose; people, firms and projects belong to several groups at once. */
const EXCLUSIVE_UNIT = /^(?:处|起|元|件|亩|场|次|份|公里|吨|平方米|条)$/;

function isDisjoint(labels: readonly string[], unit: string): boolean {
  if (labels.some((label) => OVERLAPPING.test(label))) return false;
  return (
    EXCLUSIVE_UNIT.test(unit) ||
    isPartition(labels) ||
    (unit === '个' && labels.every((label) => PLACE_KIND.test(label)))
  );
}

/** Kinds of places and levels that exclude each other. */
const PLACE_KIND =
  /^(?:国家级|省级|市级|县级|镇级|村级|行政村|社区|城镇社区|农村社区|农村|机关|两新|企业|学校|中心村|自然村|.{0,2}支部|党委|党总支)$/;

/** How far a sum may be off because its decimals are rounded: half of the last place each. Whole numbers are exact. */
function roundingOf(numerals: readonly Numeral[], text: string): number {
  let rounding = NOISE;
  for (const { from, unitTo, value } of numerals) {
    const decimal = /^\d+\.(\d+)/.exec(text.slice(from, unitTo));
    if (decimal && value > 0) rounding += (value / Number(decimal[0]) / 2) * 10 ** -decimal[1]!.length;
  }
  return rounding;
}

/** Larger than the noise of binary fractions, smaller than any figure's last place. */
const NOISE = 1e-7;

/** Sums of decimals carry noise of the binary fractions. */
function round(value: number): number {
  return Number(value.toFixed(4));
}
