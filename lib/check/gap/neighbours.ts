/** What stands around a gap: the words that tell whether a number, a percent, a date or a name is missing. */
import { CharClass, classAt, isBoundaryAt, skipSpaces } from '../../draft/char-class.ts';
import { measureLengthAt } from '../../draft/measure.ts';
import type { GapKind } from '../finding.ts';

/** A measure word or unit right behind a gap. */
export interface UnitBehind {
  readonly kind: Extract<GapKind, 'number' | 'percent' | 'date'>;
  /** With its scale: 万元. Approximators (余, 多) are left out. */
  readonly unit: string;
  /** Where the unit starts, approximators skipped, and where it ends. */
  readonly from: number;
  readonly to: number;
}

const PERCENT = new Set(['%', '％', '‰', '个百分点', '百分点']);
const DATE = new Set(['年', '月', '日', '年度', '季度']);

/**
 * Measure words that are words of their own so often that the end of the clause, or a figure's company behind it,
 * must prove them: 本 (本镇), 对 (对照), 成 …
 */
const WEAK = new Set(
  '本 对 度 则 部 包 步 所 片 口 类 点 根 间 面 封 里 升 席 台 张 级 只 例 班 门 节 层 起 位 家 支 队 分 眼 块 丘 周 方面 笔'.split(
    ' ',
  ),
);
const PROVES_WEAK = /^(?:以上|以下|左右|多|余|的|[A-Za-z0-9])/;

/** The unit right behind `at`; `undefined` where none stands or where it is more likely the start of another word. */
export function unitBehind(text: string, at: number): UnitBehind | undefined {
  let from = skipSpaces(text, at);
  const hasMore = /[余多来几]/.test(text.charAt(from));
  if (hasMore) from = skipSpaces(text, from + 1);
  let scaleEnd = from;
  while (classAt(text, scaleEnd) === CharClass.hanScale) scaleEnd += 1;
  // 万多元
  if (scaleEnd > from && /[余多]/.test(text.charAt(scaleEnd))) scaleEnd += 1;
  let length = measureLengthAt(text, scaleEnd);
  // 千瓦时, 千克, 百公里: the last scale belongs to the unit
  if (length === 0 && scaleEnd > from) length = measureLengthAt(text, --scaleEnd);
  // ×万师生, ×万的目标: the scale stands before what it counts
  if (length === 0 && isCountingScale(text, from)) {
    return { kind: 'number', unit: text.charAt(from), from, to: from + 1 };
  }
  if (length === 0) return undefined;
  const to = scaleEnd + length;
  const measure = text.slice(scaleEnd, to);
  if (!hasMore && scaleEnd === from && WEAK.has(measure) && !isProven(text, to, measure)) return undefined;
  const unit = text.slice(from, to);
  const kind = PERCENT.has(measure) ? 'percent' : DATE.has(measure) ? 'date' : 'number';
  return { kind, unit, from, to };
}

/** 万 and 亿 before a noun that is counted; 万一, 万众 and 亿万 are words. */
function isCountingScale(text: string, at: number): boolean {
  return /^[万亿](?![一二众物民家里象事能全般分幸向古籁岁贯丈恶难福科达水隆年山县市宁州载源泉宝和安寿万亿])/.test(
    text.slice(at, at + 2),
  );
}

/** 个/家/位/支 … + noun is common behind a gap; the shakier ones need the clause to end or an approximator. */
const NOUN_TAKING = new Set('位 家 支 台 所 类 张 级 门 节 只 班 起 部 片 口 队 面 笔 块 例'.split(' '));

function isProven(text: string, to: number, measure: string): boolean {
  if (isBoundaryAt(text, to)) return true;
  return NOUN_TAKING.has(measure) || PROVES_WEAK.test(text.slice(to, to + 2));
}

const NAME_BEHIND =
  /^(?:自治[区州县]|开发区|工业园|街道|社区|行政村|镇(?!村|域|级)|乡(?!村|土|贤|音|愁)|县(?!域|级)|市(?!场|值|级)|区(?!别|分|域|间|级)|村(?!级|集体|民|组|庄|居|企|规|史)|屯|组织部|州|旗|局|委(?:员会)?|党委|党组|党支部|支部|党总支|公司|集团|企业|合作社|农场|林场|厂(?!长)|董事长|总经理|经理|场长|厂长|同志|书记|镇长|乡长|县长|市长|主任|局长|部长|科长|站长|所长|校长|院长|先生|女士|老师|教授|院士|学校|中学|小学|大学|学院|医院|卫生院|银行|等|实际|项目|工程|高速|公路|大道|路(?!灯|径|线)|街|河|江|湖|水库|山|广场|景区|园区|产业园|基地|电站|品牌|模式|精神|活动|办公室|工作站|工作队|派出所|司法所)/;

/** True where the words right behind a gap ask for a name: 镇, 村, 同志, 公司, 董事长. */
export function asksForName(text: string, at: number): boolean {
  return NAME_BEHIND.test(text.slice(at, at + 4));
}

const NAME_BEFORE =
  /(?:同志|书记|镇长|乡长|县长|主任|局长|董事长|总经理|经理|场长|厂长|主席|到|赴|给|由|引入|结合|扎根|位于|地处|坐落于|来自|以|邀请|选派|任命|感谢|姓名[：:]|单位[：:]|联系人[：:]|新|美在)[“‘《]?$/;
/** True where a title or a form's word right before asks for a name: 镇党委书记, 联系人：, 出席：. */
export function announcesName(before: string): boolean {
  return /(?:同志|书记|主席|镇长|乡长|主任|联系人[：:]|姓名[：:]|出席[：:]|列席[：:]|主持[：:]|记录[：:])$/.test(
    before,
  );
}

const PERCENT_BEFORE =
  /(?:[率占比幅度]|比例|比重)(?:仅|约|近|均|已|就|也)*(?:达到|达|为|至|超过|提高到|上升到|下降到|占|是)?(?:约|近)?$|(?:增长|递增|下降|提高|上升|提升|增加|减少|降低)(?:了|约|近|达)?$/;
const NUMBER_BEFORE = /(?:共|达|达到|约|近|为|超过|累计|合计|共计|至少|不少于|不低于|第|人均)$/;

/** Kind of a gap that no unit follows, from the words before and behind it. */
export function kindFromWords(text: string, from: number, to: number): GapKind {
  const behind = skipSpaces(text, to);
  const before = text.slice(Math.max(0, from - 12), from).trimEnd();
  if (text.charAt(from - 1) === '《' || text.charAt(to) === '》')
    return text.charAt(from - 1) === '《' && text.charAt(to) === '》' ? 'title' : 'name';
  if (asksForName(text, behind)) return 'name';
  if (isBoundaryAt(text, behind) || /^[，。]/.test(text.charAt(behind))) {
    if (PERCENT_BEFORE.test(before)) return 'percent';
    if (NAME_BEFORE.test(before)) return 'name';
    if (NUMBER_BEFORE.test(before)) return 'number';
  }
  if (PERCENT_BEFORE.test(before) && !/[\u4e00-\u9fff]/.test(text.charAt(behind))) return 'percent';
  if (NAME_BEFORE.test(before)) return 'name';
  if (NUMBER_BEFORE.test(before)) return 'number';
  if (/[“‘]/.test(before.slice(-1)) && /[”’]/.test(text.charAt(behind))) return 'name';
  return isBoundaryAt(text, behind) || classAt(text, behind) === CharClass.han ? 'name' : 'unknown';
}
