/** What stands right before a measure word: a number, something that needs none, or a word that asks for one. */
import { CharClass, classAt, isBoundaryAt, skipSpacesBack } from '../../draft/char-class.ts';
import { QUANTITY_WORD_PARTS, QUANTITY_WORDS } from './counting-words.ts';

/** Determiners and numeral-like words: 几个, 每个, 各项, 首批 need no number. */
const DETERMINERS = '几数多余每各首末某全单逐历这那此该本哪整半前后另上下两双俩仨廿卅若干旬些何诸再又挨屡频';
/** Marks that hold a figure's place are no lost figure, nor is what stands in brackets or quotes. */
const HOLDERS = '*＊∗×○〇□_＿%％‰+＋-－/／.．·~～@#＃&°℃】〕）)》>”’"\'?？△▲…【〔（(“‘《[';

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
  if (kind === OTHER) return false;
  // “回头看”(2)次，: what is counted may stand in quotes
  if (kind === HOLDER)
    return !(
      /[”》]/.test(char) &&
      /^[名个次户件期条场册份块处家亩台套篇支座](?:[，。；]|、[^，。；、]*\d)/.test(
        text.slice(at, at + QUOTE_REACH),
      )
    );
  // 80岁以上(3)万人
  if (/[上下]/.test(char) && text.charAt(before - 1) === '以') return false;
  return !isLostBeforeMore(text, before);
}

/** 近余名, 达多人: 余 and 多 that follow no number themselves. */
function isLostBeforeMore(text: string, at: number): boolean {
  const char = text.charAt(at);
  const before = text.charAt(at - 1);
  if (char === '多') return /[近约达]/.test(before);
  if (char !== '余') return false;
  if (/[近约达超]/.test(before)) return true;
  if (isBoundaryAt(text, at - 1)) return KIND[text.charCodeAt(at - 1)] !== HOLDER;
  // 垃圾余吨, 就业余人
  if (/[就企产行农工商事物毕]业$/.test(text.slice(Math.max(0, at - 2), at))) return true;
  return (
    classAt(text, at - 1) === CharClass.han &&
    !ENDS_IN_MORE.includes(before) &&
    KIND[text.charCodeAt(at - 1)] !== DETERMINER
  );
}

/** Longest word that a number must follow. */
const LONGEST_QUANTITY = 4;

/** True where a word that a number must follow ends `before`: 共, 约, 不少于. */
export function asksForQuantity(before: string): boolean {
  for (let length = Math.min(LONGEST_QUANTITY, before.length); length > 0; length -= 1) {
    const word = before.slice(-length);
    if (!QUANTITY_WORDS.has(word)) continue;
    const parts = length === 1 ? QUANTITY_WORD_PARTS[word] : undefined;
    return before.length < 2 || !parts?.includes(before.charAt(before.length - 2));
  }
  return false;
}

/** 不少于(20)名: nothing but a number can follow. */
export function needsNumber(before: string): boolean {
  return /(?:不少于|不低于|不超过|至少|不足)$/.test(before);
}

/** 其中(2)件, 仅有(3)名, 剩余(1)项: these outweigh a word that happens to end in the unit. */
export function asksForRest(before: string): boolean {
  return /(?:其中|只有|仅有|共有|剩余|其余|余下|不少于|不低于|至少)$/.test(before);
}
