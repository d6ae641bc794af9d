import { CharClass, classAt, skipSpaces } from './char-class.ts';
import { charCodes } from './char-filter.ts';
import { measureAt } from './measure.ts';
import type { Span } from './span.ts';

/**
 * What a number in the text is:
 * `number` a quantity, `percent` a percentage or percentage points, `date` a year, month or day, `ordinal` 第三,
 * `reference` part of a document number 〔2024〕3号, `label` part of a name or term (4A, H1N1, 1+N, 一般, 三农).
 */
export type NumeralKind = 'number' | 'percent' | 'date' | 'ordinal' | 'reference' | 'label';

/** A number in a paragraph; the span covers the number with its scale (1.5万), not the measure word. */
export interface Numeral extends Span {
  readonly kind: NumeralKind;
  readonly script: 'arabic' | 'han';
  /** Scale applied (1.5万 is 15000), percentages as they stand (57% is 57). */
  readonly value: number;
  /** Measure word or unit behind it, '' if none: 名, 元, %, 年. */
  readonly unit: string;
  /** Where the unit ends; equals `to` if there is none. 余, 多, 来 stand between. */
  readonly unitTo: number;
  /** True for 30余, 近30, 约30, 30左右, 几十. */
  readonly approximate: boolean;
}

const HAN_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const HAN_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** Units that make a number something else than a quantity. */
const KIND_OF_UNIT: ReadonlyMap<string, NumeralKind> = new Map<string, NumeralKind>([
  ['%', 'percent'],
  ['％', 'percent'],
  ['‰', 'percent'],
  ['个百分点', 'percent'],
  ['百分点', 'percent'],
  ['年', 'date'],
  ['年度', 'date'],
  ['季度', 'date'],
  ['月', 'date'],
  ['日', 'date'],
]);
const APPROXIMATE_BEFORE = /(?:近|约|超|逾|达到近|上|至少|不少于|不低于|不足|超过|突破)$/;
const LAST_OF_BEFORE = new Uint8Array(0x10000);
for (const code of charCodes('近约超逾上少于低足过破')) LAST_OF_BEFORE[code] = 1;
/** 左, 上 and 以 are told by their codes in `isBehind`. */
const APPROXIMATE_BEHIND = /^(?:左右|上下|以上|以下|以内)/;
/** Characters of the longest word that APPROXIMATE_BEFORE looks for. */
const APPROXIMATE_REACH = 3;

/** All numbers of a paragraph, in order; only those in Arabic numerals if asked. */
export function scanNumerals(text: string, arabicOnly = false): Numeral[] {
  const numerals: Numeral[] = [];
  for (let at = 0; at < text.length; ) {
    const cls = classAt(text, at);
    if (cls === CharClass.digit) at = readArabic(text, at, numerals);
    else if (!arabicOnly && (cls === CharClass.hanDigit || cls === CharClass.hanScale))
      at = readHan(text, at, numerals);
    else {
      at += 1;
      continue;
    }
    // 万 of 300余万元 and 百 of 2个百分点 are read with the number before them
    at = Math.max(at, numerals[numerals.length - 1]?.unitTo ?? 0);
  }
  return numerals;
}

/** `scanNumerals(text, true)` for who has the text's code units at hand: most of them are seen to be no digits. */
export function scanArabic(text: string, codes: Uint16Array): Numeral[] {
  const numerals: Numeral[] = [];
  for (let at = 0; at < codes.length; at += 1) {
    if (!isDigit(codes[at]!)) continue;
    const to = readArabic(text, at, numerals);
    at = Math.max(to, numerals[numerals.length - 1]?.unitTo ?? 0) - 1;
  }
  return numerals;
}

function readArabic(text: string, from: number, numerals: Numeral[]): number {
  let to = from;
  let digits = 0;
  // 10 to the number of decimals; 0 before the point
  let divisor = 0;
  for (; ; to += 1) {
    const code = text.charCodeAt(to);
    if (isDigit(code)) {
      digits = digits * 10 + (code & 0xf);
      divisor *= 10;
    } else if ((code === 0x2e || code === 0xff0e) && divisor === 0 && isDigit(text.charCodeAt(to + 1))) {
      divisor = 1;
    } else if (code !== 0x2c || !isThousandsComma(text, to, from)) break;
  }
  let value = divisor > 0 ? digits / divisor : digits;
  const scaleEnd = skipScale(text, to);
  for (let at = to; at < scaleEnd; at += 1) value *= HAN_SCALES[text.charAt(at)] ?? 1;
  const isLabel =
    joinsTerm(text, from - 1, -1) ||
    (scaleEnd === to && joinsTerm(text, to, 1)) ||
    (divisor > 0 && text[to] === '.');
  numerals.push(finish(text, from, scaleEnd, value, 'arabic', isLabel));
  return scaleEnd;
}

/** 0-9 and full-width ０-９. */
function isDigit(code: number): boolean {
  return code > 0x39 ? code >= 0xff10 && code <= 0xff19 : code >= 0x30;
}

/** Letters, plus signs and hyphens tie a digit into a term: H1N1, 4A, 1+N, KX-12. */
function joinsTerm(text: string, at: number, step: -1 | 1): boolean {
  const cls = classAt(text, at);
  if (cls === CharClass.latin) return !isUnitLetter(text, at, step);
  // @, + and - are of the class of neither words nor punctuation.
  if (cls !== CharClass.other) return false;
  const char = text.charAt(at);
  if (char === '+' || char === '＋' || char === '_' || char === '@') return true;
  return (char === '-' || char === '－') && classAt(text, at + step) === CharClass.latin;
}

/** 5km, 30kg, 8h: Latin units behind a number don't make it a label. */
function isUnitLetter(text: string, at: number, step: -1 | 1): boolean {
  if (step === -1) return false;
  return /^(?:km|kg|cm|mm|kW|kV|MW|m|t|h|g)(?![A-Za-z0-9])/.test(text.slice(at, at + 4));
}

function isThousandsComma(text: string, at: number, from: number): boolean {
  return (
    at > from &&
    at - from <= 11 && // at most billions: what is longer is a list
    /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))
  );
}

function skipScale(text: string, at: number): number {
  while (classAt(text, at) === CharClass.hanScale && text.charAt(at) !== '十') at += 1;
  return at;
}

function readHan(text: string, from: number, numerals: Numeral[]): number {
  const to = skipHanNumerals(text, from);
  if (text.startsWith(PERCENT_OF, from)) return readHanPercent(text, from, numerals) ?? to;
  numerals.push(finish(text, from, to, hanValue(text.slice(from, to)), 'han', false));
  return to;
}

const PERCENT_OF = '百分之';

/** 百分之九十八点六 as one number; `undefined` if none follows. */
function readHanPercent(text: string, from: number, numerals: Numeral[]): number | undefined {
  const start = from + PERCENT_OF.length;
  let to = skipHanNumerals(text, start);
  if (to === start) return undefined;
  let value = hanValue(text.slice(start, to));
  if (text.charAt(to) === '点' && classAt(text, to + 1) === CharClass.hanDigit) {
    let divisor = 1;
    let decimals = 0;
    for (to += 1; classAt(text, to) === CharClass.hanDigit; to += 1) {
      decimals = decimals * 10 + (HAN_DIGITS[text.charAt(to)] ?? 0);
      divisor *= 10;
    }
    value += decimals / divisor;
  }
  const approximate = isApproximate(text, from, to, to);
  numerals.push({ from, to, kind: 'percent', script: 'han', value, unit: '', unitTo: to, approximate });
  return to;
}

function skipHanNumerals(text: string, at: number): number {
  for (;;) {
    const cls = classAt(text, at);
    if (cls !== CharClass.hanDigit && cls !== CharClass.hanScale) return at;
    at += 1;
  }
}

function finish(
  text: string,
  from: number,
  to: number,
  value: number,
  script: 'arabic' | 'han',
  isLabel: boolean,
): Numeral {
  let unitFrom = skipSpaces(text, to);
  const hasMore = isMore(text.charCodeAt(unitFrom)) && !isMore(text.charCodeAt(unitFrom + 1));
  let more = hasMore ? unitFrom + 1 : unitFrom;
  // 30余万元: the scale may stand behind the 余.
  const scaleEnd = hasMore ? skipScale(text, more) : more;
  for (let at = more; at < scaleEnd; at += 1) value *= HAN_SCALES[text.charAt(at)] ?? 1;
  more = scaleEnd;
  const unit = measureAt(text, more);
  if (unit !== '') unitFrom = more;
  const unitTo = unit !== '' ? unitFrom + unit.length : to;
  return {
    from,
    to,
    kind: kindOf(text, from, to, unit, script, isLabel),
    script,
    value,
    unit,
    unitTo,
    approximate: hasMore || isApproximate(text, from, to, unitTo),
  };
}

function kindOf(
  text: string,
  from: number,
  to: number,
  unit: string,
  script: 'arabic' | 'han',
  isLabel: boolean,
): NumeralKind {
  const before = text.charCodeAt(from - 1);
  if (before === ORDINAL) return 'ordinal';
  if (before === OPENING || (before === CLOSING && text.charAt(to) === '号')) return 'reference';
  if (isLabel) return 'label';
  if (unit === '') return script === 'han' ? 'label' : 'number';
  return KIND_OF_UNIT.get(unit) ?? 'number';
}

/** 第, 〔, 〕 */
const ORDINAL = 0x7b2c;
const OPENING = 0x3014;
const CLOSING = 0x3015;

function isApproximate(text: string, from: number, to: number, unitTo: number): boolean {
  // The last and first characters of those words are looked at first: most numbers have neither.
  return (
    (LAST_OF_BEFORE[text.charCodeAt(from - 1)] === 1 &&
      APPROXIMATE_BEFORE.test(text.slice(Math.max(0, from - APPROXIMATE_REACH), from))) ||
    isBehind(text, to) ||
    isBehind(text, unitTo)
  );
}

function isBehind(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code === 0x5de6 || code === 0x4e0a || code === 0x4ee5) && APPROXIMATE_BEHIND.test(text.slice(at, at + 2))
  );
}

/** 余, 多, 来, 几 */
function isMore(code: number): boolean {
  return code === 0x4f59 || code === 0x591a || code === 0x6765 || code === 0x51e0;
}

/** Value of a Han numeral: 二十三 is 23, 二〇二四 is 2024, 一千零五 is 1005, 两万三千 is 23000. */
export function hanValue(han: string): number {
  if (han.length === 1) return HAN_DIGITS[han] ?? HAN_SCALES[han] ?? 0;
  if (!/[十百千万亿]/.test(han)) {
    let digits = '';
    for (const char of han) digits += String(HAN_DIGITS[char] ?? 0);
    return Number(digits);
  }
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const char of han) {
    const scale = HAN_SCALES[char];
    if (scale === undefined) {
      digit = HAN_DIGITS[char] ?? 0;
    } else if (scale < 1e4) {
      section += (digit || 1) * scale;
      digit = 0;
    } else {
      const part = section + digit || (total === 0 ? 1 : 0);
      total = scale === 1e8 ? (total + part) * scale : total + part * scale;
      section = 0;
      digit = 0;
    }
  }
  return total + section + digit;
}
