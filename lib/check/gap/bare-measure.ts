/** Finds measure words that have lost their number, by the grammar of `measure-grammar.ts`. */
import { CharClass, classAt, isBoundaryAt, isHanAt, skipSpacesBack } from '../../draft/char-class.ts';
import { charCodes } from '../../draft/char-filter.ts';
import { measureLengthAt } from '../../draft/measure.ts';
import type { Paragraph } from '../../draft/paragraph.ts';
import type { Span } from '../../draft/span.ts';
import { landmarksOf } from '../landmarks.ts';
import { asksForQuantity, asksForRest, hasNumber } from './before-measure.ts';
import { isEnd } from './clause-end.ts';
import { isCountedBehind } from './counted-behind.ts';
import { AVERAGES, COUNTING_VERBS, FUNCTION_WORDS } from './counting-words.ts';
import { isFramed } from './figure-frames.ts';
import { isListed } from './listed-count.ts';
import {
  followsCount,
  isFollowedByPeople,
  isHeadCount,
  isSecondCount,
  opensSecondClause,
} from './people-count.ts';
import { followsSize } from './size-row.ts';
import { type Grammar, isPlainlyFine, SIZE_UNITS, UNITS } from './unit-table.ts';
import { LONGEST_WORD, WordList } from './word-list.ts';

/** 改造中低产田(2200)亩: 田 before 亩 is the field that is measured. */
const FIELD = /(?:[产水旱梯稻藕良标粮]|其中)田$/;
/** What stands before a size unit without a number: 每亩, 按亩, 个工日; 蒸吨 is a unit of its own. */
const BEFORE_SIZE = '每按论各分计以元逐丈田蒸个缺斤市公短';

const VERBS = new WordList(COUNTING_VERBS);
const FUNCTION = new WordList(FUNCTION_WORDS);
/** Verbs of one character are parts of too many words to be looked for inside a clause. */
const VERB_IN_CLAUSE = new RegExp(
  [...COUNTING_VERBS, ...AVERAGES].filter((verb) => verb.length > 1).join('|'),
);

/** Measure words of a paragraph whose number is missing; the spans cover the measure words (with 万 or 亿 before). */
export function findBareMeasures(paragraph: Paragraph): Span[] {
  const { text, codes } = paragraph;
  const found: Span[] = [];
  let seen = 0;
  for (const at of landmarksOf(paragraph).units) {
    if (at < seen || isPlainlyFine(codes[at]!, codes[at - 1], codes[at + 1])) continue;
    const length = measureLengthAt(text, at);
    if (length === 0) continue;
    const from = scaleStart(text, at);
    if (!hasNumber(text, from) && hasLostNumber(text, from, at, text.slice(at, at + length))) {
      found.push({ from, to: at + length });
    }
    seen = at + length;
  }
  return found;
}

/** 万亩, 亿元: a scale that follows no number belongs to the unit. */
function scaleStart(text: string, at: number): number {
  let from = at;
  while (text.charAt(from - 1) === '万' || text.charAt(from - 1) === '亿') from -= 1;
  // 受灾面积千公顷
  return text.charAt(from - 1) === '千' && text.startsWith('公顷', at) ? from - 1 : from;
}

/** A head of so many characters outweighs a word that happens to end in the unit: 民生实事 + 件, not 事件. */
const PROVING_HEAD = 3;
/** 领导人, 代表人 are words, 受困群众人 is none. */
const PERSON_WORD = /(?:领导|代表|负责|责任|老年|青年|成年)$/;
/** 选派党建指导员(3)名帮助理顺工作: a clause that goes on behind the counted people. */
const VERB_BEHIND = /^(?:均|已|全部|被|受|获|走|参|到|在|帮|担任|进)/;

/** 出动车辆次同比增加3%, 人次、批次分别增长: what is compared is the number itself. */
const OF_TIMES = /^(?:[、和][\u4e00-\u9fff]{1,6}?)?(?:同比|环比|分别)/;
const OF_TIMES_REACH = 10;

/** Judges a measure word at `at` (with its scale from `from` on) that no number precedes. */
function hasLostNumber(text: string, from: number, at: number, unit: string): boolean {
  const to = at + unit.length;
  const atEnd = isEnd(text, to);
  if (atEnd && (headsColumn(text, from) || endsQuotedName(text, from, to))) return false;
  let before = text.slice(Math.max(0, from - LONGEST_WORD), from).trimEnd();
  const last = before.charAt(before.length - 1);
  const more = last === '余' || last === '多';
  if (more) before = before.slice(0, -1);
  if (unit.endsWith('次') && OF_TIMES.test(text.slice(to, to + OF_TIMES_REACH))) return false;
  if (SIZE_UNITS.has(unit)) return isBareSize({ text, from, at, to }, before, atEnd);
  const grammar = UNITS.get(unit);
  return grammar !== undefined && isBareCount({ text, from, at, to, unit, before, more, atEnd, grammar });
}

const CLASS_OF_THINGS = /^[\u4e00-\u9fff]{1,6}\d/;
/** Units that are nouns as well. */
const LABOUR: ReadonlySet<string> = new Set(['工日', '人天', '课时', '学时']);

type SizePlace = Pick<Candidate, 'text' | 'from' | 'at' | 'to'>;

function isBareSize({ text, from, at, to }: SizePlace, before: string, atEnd: boolean): boolean {
  // 全县共有万亩圩堤3条: a class of things
  if (from < at)
    return (
      atEnd || ((asksForQuantity(before) || asksForRest(before)) && !CLASS_OF_THINGS.test(text.slice(to)))
    );
  // 投入工日9000余个
  if (classAt(text, to) === CharClass.digit && LABOUR.has(text.slice(at, to))) return false;
  // 单位为℃
  if (before.endsWith('单位为')) return false;
  const previous = before.slice(-1);
  return startsClause(text, from, previous)
    ? previous !== '：' && (previous !== '、' || followsSize(text, from, text.slice(at, to)))
    : !BEFORE_SIZE.includes(previous) || (atEnd && FIELD.test(before));
}

interface Candidate {
  readonly text: string;
  /** Where the unit's scale starts, where the unit itself starts, and where it ends. */
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly unit: string;
  /** The words before, without a 余 or 多 right before the unit. */
  readonly before: string;
  readonly more: boolean;
  readonly atEnd: boolean;
  readonly grammar: Grammar;
}

function isBareCount(candidate: Candidate): boolean {
  const { text, from, at, to, unit, before, more, atEnd, grammar } = candidate;
  // 其中个人缴费10元; 红花套镇
  if (unit === '个' && /[人个]/.test(text.charAt(to))) return false;
  if (unit === '套' && /[镇乡]/.test(text.charAt(to))) return false;
  // 名优水产品
  if (unit === '名' && /^优[^秀]/.test(text.slice(to, to + 2))) return false;
  const nounBehind = grammar.nouns.standsAt(text, to);
  const head = atEnd ? grammar.heads.endingOf(before) : 0;
  if (head >= PROVING_HEAD || (head > 1 && unit === '人' && !PERSON_WORD.test(before))) return true;
  if (isFramed(candidate, nounBehind)) return true;
  if (atEnd ? isListed(candidate, VERBS.endingOf(before) > 1) : isCountedBehind(text, from, before))
    return true;
  const isPlain = grammar.strong || grammar.sure;
  if (asksForRest(text.slice(Math.max(0, from - LONGEST_WORD), from)))
    return atEnd || nounBehind || isPlain || grammar.end === 'open';
  if ((nounBehind || (unit === '户' && atEnd)) && WHOLE_PLACE.test(before)) return true;
  const previous = before.slice(-1);
  if (from < at && !more) {
    // 帮助(5.86)万户零就业家庭, (1.1)万人受灾
    if (nounBehind && SERVES.test(before)) return true;
    if (unit === '人' && /^受[灾益伤]/.test(text.slice(to, to + 2))) return true;
    return isScaledEnd(text, from, to, previous, unit);
  }
  if (isSecondCount(text, from, to, unit, previous, atEnd)) return true;
  if (!more && previous !== '' && grammar.wordsEnding.includes(previous)) {
    if (unit === '名' && isCountedPerson(candidate, head, nounBehind)) return true;
    // 郑育等(10)位教师
    if (previous === '等' && nounBehind) return true;
    if (head > 1 && !HEAD_AND_UNIT.has(before.slice(-head) + unit) && HEADED.includes(unit)) return true;
    if (atEnd && isCountedAll(candidate, previous)) return true;
    return (
      previous === '有' &&
      ((unit === '个' && hasFigures(text, from, to)) || (nounBehind && HAD.includes(unit)))
    );
  }
  const next = text.charAt(to);
  if (!atEnd && !nounBehind && next !== '' && grammar.wordsBeginning.includes(next)) return false;
  if (unit === '户' && next === '、' && !COUNTED_NEXT.test(text.slice(to, to + LONGEST_CLAUSE))) return false;
  if (more || asksForQuantity(before)) return atEnd || nounBehind || isPlain;
  if (followsCount(text, from, previous)) return atEnd && previous !== unit;
  if (head > 0) return true;
  return hasCompany(candidate, nounBehind, previous);
}

const SERVES = /(?:帮助|惠及|解决|覆盖|服务)$/;

/** Units before which a known head of two characters outweighs the word that its end forms with them: 证书(22)本. */
const HEADED = '本件场';
/** Heads with which they do form a word. */
const HEAD_AND_UNIT: ReadonlySet<string> = new Set(
  '大会场 会议场 集市场 信访件 交办件 物品件 物资件 用品件 办件件 举报件 培训场 文件本 记录本 作业本 笔记本'.split(
    ' ',
  ),
);

/** 缺工约(3200)人, 听众达(5100)人, 学生专线(16)条, 政协提案(34)件, “兵委员”有(15)名 */
function isCountedAll({ text, from, to, unit, before }: Candidate, previous: string): boolean {
  if (previous === '约' || (previous === '近' && unit === '人')) return asksForQuantity(before);
  // 缺口有(20)人左右
  if (unit === '人' && isHeadCount(before)) return true;
  if (unit === '项') return /(?:办|民生|惠民)实事$/.test(before);
  if (previous === '有' && unit === '人') return /^(?:左右|以[上下])/.test(text.slice(to, to + 2));
  if (previous === '员' && unit === '户') return before.endsWith('人员');
  if (previous === '出') return unit === '名' && /[评选派推]出$/.test(before);
  if (previous === '达') return unit === '人' && /[众数员量额口民客校生工户]达$/.test(before);
  if (unit === '名' && previous === '有') return /[”员部人者生师工]有$/.test(before);
  if (unit === '家')
    return /^、[^，。；、]*\d/.test(text.slice(to, to + LONGEST_CLAUSE)) && before.endsWith('企业');
  if (unit === '条') return /[专路干支航管轨热产沿道]线$/.test(before) && hasFigures(text, from, to);
  return unit === '件' && /[提议积]案$/.test(before) && hasFigures(text, from, to);
}

/** 走访老人(312)名, 为(1260)名老人: 人名 and 为名 are words, but not there. */
function isCountedPerson(
  { text, from, to, before, atEnd }: Candidate,
  head: number,
  nounBehind: boolean,
): boolean {
  if (head > 1 || (nounBehind && before.endsWith('为'))) return true;
  return atEnd && /[\u4e00-\u9fff]人$/.test(before) && isAmongFigures(text, from, to);
}

/** 全镇(1860)名团员青年 */
const WHOLE_PLACE = /全[镇乡县市区村校局系]$/;
/** Units behind a 有 that means to have: 有(5)所敬老院. */
const HAD = '个所处座家支';

/** Judges by the words around: a clause's end, a verb before, a noun behind. */
function hasCompany(candidate: Candidate, nounBehind: boolean, previous: string): boolean {
  const { text, from, to, unit, before, atEnd, grammar } = candidate;
  if (VERB_BEHIND.test(text.slice(to, to + 2)) && grammar.heads.endingOf(before) >= PROVING_HEAD) return true;
  const atStart = startsClause(text, from, previous);
  if (atEnd && !atStart && isOpenEnd(text, from, to, grammar, before)) return true;
  if (unit === '个' && !atStart && (nounBehind || atEnd || takesCount(before))) return true;
  if (grammar.strong && unit !== '个')
    return !atStart || ((nounBehind || /^以[上下]/.test(text.slice(to, to + 2))) && previous !== '：');
  // 同比减少(6)批次
  if (atEnd && /(?:新增|增加|减少|新发展)$/.test(before)) return true;
  // 农产品等(1250)批次，
  if (atEnd && previous === '等' && !/[人处位项类种]/.test(unit)) return true;
  // 对(11)家企业
  if (nounBehind && (atStart || takesCount(before) || VERBS.endingOf(before) > 0)) return true;
  // (9)户31人, (3)批次5人次
  if (atEnd && !atStart && previous !== '等' && classAt(text, to) === CharClass.digit) return true;
  // 总户数9056户，(26375)人，: a clause of nothing but the unit, behind one that ends in a count
  if (atEnd && previous === '，' && opensSecondClause(text, from)) return true;
  if (unit === '户' && /[村镇乡区口数组进出]/.test(previous) && isFollowedByPeople(text, to)) return true;
  if (grammar.sure || unit === '个') return isSure(candidate, atStart, previous);
  return (
    grammar.dense &&
    !atStart &&
    isDenseCompany(text, to, unit, before, atEnd) &&
    isAmongFigures(text, from, to)
  );
}

function takesCount(before: string): boolean {
  return VERBS.endingOf(before) > 1 || FUNCTION.endingOf(before) > 0;
}

/** Units that no noun takes as its last character, as 重建户 and 信访件 do: they need no company at all. */
const MIDDLE = '个名项条座辆篇栋册份套宗笔';

/** A unit that no word beside it explains, where the sentence states figures or the clause asks for one. */
function isSure(
  { text, from, to, unit, before, atEnd }: Candidate,
  atStart: boolean,
  previous: string,
): boolean {
  const isMiddle = MIDDLE.includes(unit);
  if (atStart) {
    // 村、组、户 lists what has no number; 单位：名 heads a column
    const opens = isMiddle || STARTS_CLAUSE.includes(unit);
    return opens && previous !== '：' && !atEnd && isHanAt(text, to) && hasFigures(text, from, to);
  }
  if (atEnd) {
    // 先前的项: without a number it is a noun of its own
    if (previous === '的') return false;
    // 承办人, 带动身边人: a verb before makes a word for a person of it
    if (unit === '人' && VERBS.endingOf(before) > 1) return false;
    const isTold = isMiddle || TOLD_AT_END.includes(unit);
    return isListEnd(text, to, unit) && (isTold ? hasFigures : isAmongFigures)(text, from, to);
  }
  if (!isHanAt(text, to)) return false;
  if (!isMiddle) {
    // 房屋重建户, 申请人: a verb may be a part of the noun
    if (ENDS_NOUN.includes(unit)) return (unit === '户' || unit === '位') && isPreposition(before);
    return isPreposition(before) || VERBS.endingOf(before) > 1;
  }
  return takesCount(before) || hasFigures(text, from, to);
}

/** Units whose words at a clause's end are all in the tables: 单位, 发起, 开支. */
const TOLD_AT_END = '位台起支轮批次例架';
/** Units that end the words for people and papers. */
const ENDS_NOUN = '户件人位组天期场所';
const PREPOSITIONS = '对为把从由向与和及赴';

/** Other units that begin no common word but those of the tables: ，(23)户群众. */
const STARTS_CLAUSE = '件户';

function isPreposition(before: string): boolean {
  return before !== '' && PREPOSITIONS.includes(before.charAt(before.length - 1));
}

/** In a list, an item counts where the next one does: 折叠床(1800)张、大米36吨. */
function isListEnd(text: string, to: number, unit: string): boolean {
  if (text.charAt(to) !== '、') return true;
  const next = COUNTED_NEXT.exec(text.slice(to, to + LONGEST_CLAUSE))?.[0];
  // 承包户、租赁户1840户: the unit ends both nouns
  return next !== undefined && !(unit === '户' && next.includes(unit));
}

/** Units that a verb takes whatever follows: 帮助(2)家茶企. */
const AFTER_VERB = '家';

function isDenseCompany(text: string, to: number, unit: string, before: string, atEnd: boolean): boolean {
  if (!atEnd) return AFTER_VERB.includes(unit) && isHanAt(text, to) && VERBS.endingOf(before) > 1;
  return isListEnd(text, to, unit);
}

/** Longest sentence that is searched for figures, either way. */
const SENTENCE_REACH = 120;
const FIGURE = /\d[余多]?[万亿]?[\u4e00-\u9fff%％]/;

/** True where the sentence states figures, but this item of it none, and its clause has a verb that counts. */
function isAmongFigures(text: string, from: number, to: number): boolean {
  const clause = clauseBefore(text, from);
  if (/\d/.test(clause.slice(clause.lastIndexOf('、') + 1))) return false;
  if (clause !== '' && !VERB_IN_CLAUSE.test(clause)) return false;
  return hasFigures(text, from, to);
}

function hasFigures(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - SENTENCE_REACH, text.lastIndexOf('。', from - 1) + 1), from);
  const stop = text.indexOf('。', to);
  const behind = text.slice(to, Math.min(to + SENTENCE_REACH, stop === -1 ? text.length : stop));
  return FIGURE.test(before) || FIGURE.test(behind);
}

function startsClause(text: string, from: number, previous: string): boolean {
  return previous !== '”' && previous !== '》' && isBoundaryAt(text, skipSpacesBack(text, from) - 1);
}

/** Units of equipment, which is listed one after another: 储备灭火机(20)台、冲锋舟(2)艘. */
const LISTED = '台套块把张座';
/** A place, not a count: 在拐弯处, 到路口处. */
const PLACE_WORD = /[在于从到至由]/;
/** Verbs of which 场次, 人次 and 批次 are the object as they stand. */
const CHANGES = /增加|提高|扩大|控制|减少|优化|压缩|加大|丰富|提升|统计/;
/** In a list, an item with a figure follows. */
const COUNTED_NEXT = /^、[^，。；、]*\d/;
/** Longest clause that is looked at. */
const LONGEST_CLAUSE = 40;

/** Judges a unit at a clause's end that no known head precedes. */
function isOpenEnd(text: string, from: number, to: number, { end }: Grammar, before: string): boolean {
  const next = text.charAt(to);
  if (end === 'head' || /[）”"》]/.test(next)) return false;
  if (next === '、' && !LISTED.includes(text.charAt(from)) && VERBS.endingOf(before) < 2) return false;
  // 捐赠人、建设者: a verb before makes a word for a person of it
  if (next === '、' && text.charAt(from) === '人' && !COUNTED_NEXT.test(text.slice(to, to + LONGEST_CLAUSE)))
    return false;
  // 29剂次, 3班次: the number counts the word before
  if (/[\d几一二两三四五六七八九十百千万亿]/.test(text.charAt(from - 2))) return false;
  // 增加演出场次: the compound is a noun of its own
  if (to - from > 1 && CHANGES.test(clauseBefore(text, from))) return false;
  if (end === 'open') return isHanAt(text, from - 1) || /[”》]$/.test(before);
  // 基于本
  if (/[于在从到至由与和及为对向]$/.test(before)) return false;
  const clause = clauseBefore(text, from);
  return (
    clause.length > 1 &&
    VERB_IN_CLAUSE.test(clause) &&
    !(text.charAt(from) === '处' && PLACE_WORD.test(clause))
  );
}

function clauseBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < LONGEST_CLAUSE && !PARTS_CLAUSES.has(text.charCodeAt(from - 1))) from -= 1;
  return text.slice(from, at);
}

const PARTS_CLAUSES: ReadonlySet<number> = new Set(charCodes('，。；：？！\n'));

/** 总人口(4.2)万人: a scaled unit at a clause's end. 万户 and 万家 are sayings' words. */
function isScaledEnd(text: string, from: number, to: number, previous: string, unit: string): boolean {
  if (previous !== '' && /\d/.test(text.charAt(to))) return true;
  if (previous === '' || (unit === '家' && previous === '千')) return false;
  // 1656万人和(790)万头大牲畜
  if (
    /[和与及]/.test(previous) &&
    /\d万?[人户头亩只吨][和与及]$/.test(text.slice(Math.max(0, from - 4), from))
  )
    return true;
  if (!/[，。；、]/.test(text.charAt(to))) return false;
  // 总户数(4.9)万户, not 数万户
  return !/[破超过成千数家]/.test(previous) || COUNTED_NUMBER.test(text.slice(Math.max(0, from - 2), from));
}

const COUNTED_NUMBER = /[户口总]数$/;
/** “妇女微家”: a name of its own. */
function endsQuotedName(text: string, from: number, to: number): boolean {
  return text.charAt(to) === '”' && QUOTED_NAME.test(text.slice(Math.max(0, from - LONGEST_NAME), from));
}

const QUOTED_NAME = /“[\u4e00-\u9fff]{1,6}$/;
const LONGEST_NAME = 7;

/** （名） and 单位：名 head a column of a table. */
function headsColumn(text: string, from: number): boolean {
  return /[（(：:]/.test(text.charAt(from - 1));
}
