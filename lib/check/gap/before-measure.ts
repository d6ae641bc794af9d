/** What stands right before a measure word: a number, something that needs none, or a word that asks for one. */
import { CharClass, classAt, isBoundaryAt, skipSpacesBack } from '../../draft/char-class.ts';
import { QUANTITY_WORD_PARTS, QUANTITY_WORDS } from './counting-words.ts';
import { WordList } from './word-list.ts';

/**
 * Determiners and numeral-like words: 几个, 每个, 各项, 首批 need no number. Of the capital numerals those that end words as
 * well are left out: 队伍, 收拾.
 */
const DETERMINERS =
  '壹贰叁肆柒捌玖佰仟几数多余每各首末某全单逐历这那此该本哪整半前后另上下两双俩仨廿卅若干同些何诸再又挨屡';
/** What, right before a determiner, makes it the end of another word: 合同(12)份, 清单(3)张, 调整(2)名. */
const ENDS_IN_DETERMINER: Readonly<Record<string, string>> = {
  数: '人总次户参指系岁件基分少函天个倍岗',
  单: '清订名菜传账工罚保存简明办',
  全: '安健保齐周完',
  本: '样成读剧版课书文标行',
  上: '网线手身路晚',
  下: '线地乡旗名辖',
  同: '合协共',
  整: '调平修规齐完',
  历: '简学经农日',
  末: '年期周月',
  前: '目提当之此以事会年',
  后: '先之此会今最课善随背产',
  此: '因对',
  半: '过大',
};
/** Marks that hold a figure's place are no lost figure, nor is what stands in brackets or quotes. */
const HOLDERS = '*＊∗×○〇□_＿%％‰+＋-－/／∕.．·~～@#＃&°℃】〕）)》>”’"\'?？△▲…【〔（(“‘《[';

/** Characters behind a quotation that are looked at. */
const QUOTE_REACH = 16;

const OTHER = 0;
const DETERMINER = 1;
const HOLDER = 2;
const KIND = new Uint8Array(0x10000);
for (const char of DETERMINERS) KIND[char.charCodeAt(0)] = DETERMINER;
for (const char of HOLDERS) KIND[char.charCodeAt(0)] = HOLDER;

/** 剩余, 其余, 业余, 之余 end in 余. */
const ENDS_IN_MORE = '剩其业多富盈结节残课之有空年';

/** True where a number, a determiner or a mark stands right before `at`, spaces aside. */
export function hasNumber(text: string, at: number): boolean {
  const before = skipSpacesBack(text, at) - 1;
  if (before < 0) return false;
  const cls = classAt(text, before);
  if (
    cls === CharClass.digit ||
    cls === CharClass.hanDigit ||
    cls === CharClass.hanScale ||
    cls === CharClass.latin
  ) {
    return true;
  }
  const char = text.charAt(before);
  // 多少(个)
  if (char === '少' && text.charAt(before - 1) === '多') return true;
  const kind = KIND[text.charCodeAt(before)]!;
  if (kind === OTHER || announcesCount(text, before, at)) return false;
  // “回头看”(2)次，: what is counted may stand in quotes
  if (kind === HOLDER)
    return !(
      /[”》]/.test(char) &&
      /^(?:万?[名个次户件期条场册份块处家亩台套篇支座起位组辆项批轮例本人堂节页幅张部枚]|人次|场次|批次|万?亩次|公里|万?亩|万?吨|万?平方米)(?:[，。；提]|、[^，。；、]*\d)/.test(
        text.slice(at, at + QUOTE_REACH),
      )
    );
  // 80岁以上(3)万人
  if (/[上下]/.test(char) && text.charAt(before - 1) === '以') return false;
  return !isLostBeforeMore(text, before);
}

/** 剩余(1)件, 合同(12)份, 今年前(11)个月, 比上次多(5)件: words that end like a determiner. */
function announcesCount(text: string, last: number, at: number): boolean {
  const char = text.charAt(last);
  const before = text.charAt(last - 1);
  if (char === '余') return before === '剩' || before === '其';
  if (char === '前' && (text.startsWith('个月', at) || text.startsWith('个季度', at))) return true;
  // 三类活动各(10)次。: behind 各 no count ends a clause
  if (char === '各') return EACH_COUNT.test(text.slice(at, at + 3));
  if (char === '多' && NEVER_MANY.test(text.slice(at, at + 3))) {
    return classAt(text, last - 1) === CharClass.han && !'许很众大诸更最太'.includes(before);
  }
  if (char === '多') return /比[^，。；、]{1,8}$/.test(text.slice(Math.max(0, last - LONGEST_BASE), last));
  return before !== '' && (ENDS_IN_DETERMINER[char]?.includes(before) ?? false);
}

const EACH_COUNT = /^(?:人次|场次|[次场期台套辆份条张件])[，。；]/;
/** 多次 and 多户 stand by themselves, 多亩 and 多人次 don't. */
const NEVER_MANY = /^(?:人次|场次|批次|户次|[亩吨万]|公里|平方米|立方米|公斤)/;
/** Longest wording of what a figure is compared with: 比上次会议多. */
const LONGEST_BASE = 10;

/** 近余名, 达多人: 余 and 多 that follow no number themselves. */
function isLostBeforeMore(text: string, at: number): boolean {
  const char = text.charAt(at);
  const before = text.charAt(at - 1);
  if (char === '多') return /[近约达]/.test(before);
  if (char !== '余') return false;
  if (/[近约达超]/.test(before)) return true;
  // “双向连心卡”余张
  if (/[”》]/.test(before)) return true;
  if (isBoundaryAt(text, at - 1)) return KIND[text.charCodeAt(at - 1)] !== HOLDER;
  // 垃圾余吨, 就业余人
  if (/[就企产行农工商事物毕]业$/.test(text.slice(Math.max(0, at - 2), at))) return true;
  return (
    classAt(text, at - 1) === CharClass.han &&
    !ENDS_IN_MORE.includes(before) &&
    // 宣传单余份: 单 is the end of a word
    (KIND[text.charCodeAt(at - 1)] !== DETERMINER || (before === '单' && text.charAt(at - 2) === '传'))
  );
}

const QUANTITIES = new WordList(QUANTITY_WORDS);

/** True where a word that a number must follow ends `before`: 共, 约, 不少于. */
export function asksForQuantity(before: string): boolean {
  const length = QUANTITIES.endingOf(before);
  if (length !== 1) return length > 0;
  const word = before.charAt(before.length - 1);
  return before.length < 2 || !QUANTITY_WORD_PARTS[word]?.includes(before.charAt(before.length - 2));
}

/** 其中(2)件, 仅有(3)名, 剩余(1)项: these outweigh a word that happens to end in the unit. */
export function asksForRest(before: string): boolean {
  const last = before.charAt(before.length - 1);
  return (
    last !== '' &&
    '中有余下于少外剩'.includes(last) &&
    /(?:其中|只有|仅有|共有|剩余|其余|余下|另外|另有|尚有|仍有|还有|仅剩|还剩|只剩|不少于|不低于|至少)$/.test(
      before,
    )
  );
}
