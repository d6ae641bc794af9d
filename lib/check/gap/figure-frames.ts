/** Words right around a measure word between which nothing but a number can stand, whatever the unit. */
import { CharClass, classAt, isHanAt } from '../../draft/char-class.ts';
import { UNITS } from './unit-table.ts';

/** A measure word without a number at `from`–`to` of a text. */
export interface BareUnit {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  /** True at a clause's end. */
  readonly atEnd: boolean;
}

/** The whole of which a part is counted: 7家企业中(5)家亏损. */
const AMONG = /\d[^，。；、\d]{2,8}中$/;
/** 缩短到(4.5)天, 增至(64)人 */
const BECOMES = /(?:[提增缩压下降上扩减延升高加短低少大长至展整宽简]|达)到$|[增降升减扩]至$/;
/** 12人取得中级职称, 5个项目中期评估: these form a word with it. */
const MIDDLE = '级期层部度';
/** 共立案(54)件，结案(47)件; 办结案件 goes on. */
const CASES_CLOSED = /(?:^|[，。；：、共已均计年月度动中新院])[立结收]案$/;
const RANGE_START = /\d℃?[至到—～~]$/;
/** 由(7)天缩短到4.5天 */
const CHANGED = /^(?:缩短|增[加至长]|提高|下降|降[至到低]|减少|扩大|上升|压缩|精简|调整|发展|升至|延长)/;
/** 装备(410)件（套） */
const PAIRED_UNIT = /^（[套台艘个次人家]）/;
/** 不少于(2)次, 为期(100)天, 总数达(79)人 */
const NEEDS_NUMBER =
  /(?:[少多低高大小]于|不超过|至少|不足|为期|历时|耗时|长达|多达|高达|连续|先后|用了|滞后|期为|高出|容纳|人均|户均|[日月年村]均|平均|每[村镇乡县校站组]|(?<![找看想得见等遇意做达料])不到|[总人件户次天]数(?:已|就|仅)?[达为]|规模达|共计|合计达|累计达)$/;
/** Behind these a unit may open a word: 先后次序, 平均人数, 高出一般. */
const MAY_GO_ON = '续后了为出纳均村镇乡县校站组到';
/** 先后(3)次召开, 连续(5)天超过, 用了(11)天时间 */
const TAKES_VERB = /^(?:次[^序数要]|天|年[未无稳保位获被]|个月|场|批次|轮|趟|元多|人就)/;
/** The last characters of those words. */
const LAST_OF_NEEDING = '于过少足期时达计续后了为出纳均村镇乡县校站组到';
const REACH = 12;

/** True where such words stand around the unit; `nounBehind`: what it counts follows. */
export function isFramed(bare: BareUnit, nounBehind: boolean): boolean {
  const { text, from, to, unit, atEnd } = bare;
  const last = text.charAt(from - 1);
  if (
    LAST_OF_NEEDING.includes(last) &&
    last !== '' &&
    NEEDS_NUMBER.test(wordsBefore(text, from)) &&
    !(last === '到' && '位家场期处户岗点部本'.includes(unit))
  )
    return atEnd || nounBehind || !MAY_GO_ON.includes(last) || TAKES_VERB.test(text.slice(from, to + 2));
  switch (last) {
    case '到':
    case '至':
    case '—':
    case '～':
    case '~':
      // 8至(12)人, 2℃至(8)℃
      if (RANGE_START.test(wordsBefore(text, from))) return true;
      if ((atEnd || nounBehind) && BECOMES.test(wordsBefore(text, from))) return true;
      break;
    case '共':
      if (/^人(?:参加|参与|到场)/.test(text.slice(from, to + 2))) return true;
      break;
    case '成':
      if (
        /^人(?:死亡|受伤|失踪|重伤|轻伤|遇难)/.test(text.slice(from, to + 2)) &&
        text.charAt(from - 2) === '造'
      )
        return true;
      break;
    case '由':
    case '从':
      if (CHANGED.test(text.slice(to, to + 2))) return true;
      break;
    case '案':
      if (atEnd && unit === '件' && CASES_CLOSED.test(wordsBefore(text, from))) return true;
      break;
    case '井':
      if (atEnd && unit === '眼' && /[打钻凿挖新]井$/.test(wordsBefore(text, from))) return true;
      break;
    case '长':
      if (atEnd && unit === '米' && /[段程渠堤坝墙线总全均]长$/.test(wordsBefore(text, from))) return true;
      break;
    case '上':
    case '下':
      // 35岁以下(15)人
      if (atEnd && text.charAt(from - 2) === '以') return true;
      break;
    case '中':
      if (!MIDDLE.includes(unit) && (atEnd || isHanAt(text, to)) && AMONG.test(wordsBefore(text, from)))
        return true;
      break;
  }
  return isFollowed(text, from, to, unit);
}

function endsWord(text: string, from: number, unit: string): boolean {
  return UNITS.get(unit)?.wordsEnding.includes(text.charAt(from - 1)) ?? false;
}

function wordsBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - REACH), at);
}

/** 分别参保(5.2)万人和3.7万人, 港区(2)个1000吨级泊位, 装备(410)件（套） */
function isFollowed(text: string, from: number, to: number, unit: string): boolean {
  const next = text.charAt(to);
  if (next === '（') return PAIRED_UNIT.test(text.slice(to, to + 3));
  // 农具和15名工人的工装
  if (!isHanAt(text, from - 1) || unit === '具') return false;
  if (next === '和' || next === '与' || next === '及')
    // 残疾人和2.5万名: the end of a word is no unit
    return (
      classAt(text, to + 1) === CharClass.digit &&
      (text.charAt(from) !== unit.charAt(0) || !endsWord(text, from, unit))
    );
  return unit === '个' && classAt(text, to) === CharClass.digit;
}
