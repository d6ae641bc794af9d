/** Finds the marks that writers and desensitising tools leave for a figure or a name, and tells them from literals. */
import {
  CharClass,
  classAt,
  isBoundaryAt,
  isHanAt,
  skipSpaces,
  skipSpacesBack,
} from '../../draft/char-class.ts';
import type { Paragraph } from '../../draft/paragraph.ts';
import type { Span } from '../../draft/span.ts';
import { announcesName, asksForName, unitBehind } from './neighbours.ts';

/** Families of marks; a draft that mixes them was probably put together from two sources. */
export type MarkStyle = 'star' | 'cross' | 'times' | 'circle' | 'box' | 'line' | 'other';

/** A placeholder mark in a paragraph. */
export interface Mark extends Span {
  readonly style: MarkStyle;
  /** True where digits stand among the marks: 20XX, 1XX2, x.x. */
  readonly partial: boolean;
}

const STYLES: readonly (readonly [MarkStyle, string])[] = [
  ['star', '*＊∗﹡✱'],
  ['cross', 'XxＸｘХхΧχ'],
  ['times', '×✕✖╳'],
  ['circle', '○〇◯OoＯｏ'],
  ['box', '□▢☐■'],
  ['line', '_＿﹍'],
  ['other', '?？#＃△▲◇◆●…'],
];

const STYLE_OF: ReadonlyMap<string, MarkStyle> = new Map(
  STYLES.flatMap(([style, chars]) => [...chars].map((char): [string, MarkStyle] => [char, style])),
);

/** 1 for the code units of marks. */
const IS_MARK = new Uint8Array(0x10000);
for (const char of STYLE_OF.keys()) IS_MARK[char.charCodeAt(0)] = 1;
/** What may stand inside one token with a mark: digits, letters and the signs of names, addresses and dates. */
const TOKEN_CHAR = /[0-9A-Za-z０-９Ａ-Ｚａ-ｚХхΧχ*＊∗﹡✱×✕✖╳○〇◯_＿﹍.．@/\\:~=&%％\-－–]/;

/** Marks of a paragraph in order. Blanks `【＿…】` are not among them. */
export const marksOf = ({ text, codes }: Paragraph): readonly Mark[] => {
  const marks: Mark[] = [];
  for (let at = 0; at < codes.length; at += 1) {
    if (IS_MARK[codes[at]!] === 0) continue;
    if (text.charAt(at) === '＿' && text.charAt(at - 1) === '【') continue;
    const token = tokenAround(text, at);
    readToken(text, token, marks);
    at = Math.max(token.to - 1, at);
  }
  return marks;
};

function tokenAround(text: string, at: number): Span {
  let from = at;
  let to = at + 1;
  if (TOKEN_CHAR.test(text.charAt(at))) {
    while (from > 0 && TOKEN_CHAR.test(text.charAt(from - 1))) from -= 1;
    while (to < text.length && TOKEN_CHAR.test(text.charAt(to))) to += 1;
  } else {
    while (to < text.length && text.charAt(to) === text.charAt(at)) to += 1;
  }
  // Signs at its ends belong to the sentence: 达X%, XX.
  while (to > at + 1 && /[.．:%％/\\\-－–~]/.test(text.charAt(to - 1))) to -= 1;
  while (from < at && /[.．:%％/\\\-－–~]/.test(text.charAt(from))) from += 1;
  return { from, to };
}

function readToken(text: string, { from, to }: Span, marks: Mark[]): void {
  const token = text.slice(from, to);
  const digits = /[0-9０-９]/.test(token);
  if (isNameToken(token)) return;
  if (besidePlus(text, from, to)) return;
  const hanYear = readHanYear(text, from, to);
  if (hanYear) {
    marks.push(hanYear);
    return;
  }
  if (digits) {
    readDigitToken(text, from, to, token, marks);
    return;
  }
  // X-Y, X/Y, XXX-XXXXXXXX: a telephone number is one gap, other signs part two gaps.
  if (/^[xXＸ*＊×]{2,4}[-－–][xXＸ*＊×]{6,8}$/.test(token)) {
    marks.push({ from, to, style: styleOf(token.charAt(0)), partial: false });
    return;
  }
  if (/^([xX*Ｘ])[.．]\1{1,2}$|^[xX*Ｘ]{1,4}[.．][xX*Ｘ]{1,2}$/.test(token) && unitBehind(text, to)) {
    marks.push({ from, to, style: styleOf(token.charAt(0)), partial: true });
    return;
  }
  for (let at = from; at < to; ) {
    const style = STYLE_OF.get(text.charAt(at));
    if (style === undefined) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < to && STYLE_OF.get(text.charAt(end)) === style) end += 1;
    if (isPlaceholder(text, at, end, style)) marks.push({ from: at, to: end, style, partial: false });
    at = end;
  }
}

/** 二〇XX年, 二0xx年, 二○**年. */
function readHanYear(text: string, from: number, to: number): Mark | undefined {
  const start = text.charAt(from - 1) === '二' ? from - 1 : from;
  const year = /^二[〇○0０零Oo]([xXＸｘ*＊×]{1,2}|[〇○]{2})$/.exec(text.slice(start, to));
  if (!year || text.charAt(skipSpaces(text, to)) !== '年') return undefined;
  return { from: start, to, style: styleOf(year[1]!.charAt(0)), partial: true };
}

function styleOf(char: string): MarkStyle {
  return STYLE_OF.get(char) ?? 'other';
}

/** E-mail and web addresses, file names, model numbers and Latin words are names, whatever marks are in them. */
function isNameToken(token: string): boolean {
  if (/[@\\=&]|:\/\/|[*＊]\.[A-Za-z]/.test(token)) return true;
  // Letters besides the marks' own X and O: APP, H1N1, KX-12, max.
  const letters = token.replace(/[xXoOＸｘＯｏ]/g, '').match(/[A-Za-zＡ-Ｚａ-ｚ]/g);
  if (!letters) return false;
  return !/^(?:[xXＸ*＊×_]+)(?:km|kg|m|t|kW|kV|MW|h)$/.test(token);
}

/** 党建+X, 1+N+X, X+农户 are brand names. */
function besidePlus(text: string, from: number, to: number): boolean {
  const before = text.charAt(skipSpacesBack(text, from) - 1);
  const behind = text.charAt(skipSpaces(text, to));
  return before === '+' || before === '＋' || behind === '+' || behind === '＋';
}

/** Units whose figures are written as products: 3*4米 multiplies, 8*0户 hides a digit. */
const PRODUCT_UNIT = /^(?:米|厘米|小时|分米|公分|像素|篮)/;

function readDigitToken(text: string, from: number, to: number, token: string, marks: Mark[]): void {
  // 20XX, 20XX年, 20**-20**, 〔20xx〕: a year with its end hidden
  const years = [
    ...token.matchAll(/(?:19|20|１９|２０)([xXＸｘ*＊×○〇□_＿]{2}|[0-9][xXＸｘ*＊×○□_])(?![0-9])/g),
  ];
  if (
    years.length > 0 &&
    years.every((year) => hasDateSense(text, from + year.index, from + year.index + year[0].length))
  ) {
    let covered = from;
    for (const year of years) {
      const start = from + year.index;
      marks.push({
        from: start,
        to: start + year[0].length,
        style: styleOf(year[1]!.slice(-1)),
        partial: true,
      });
      covered = start + year[0].length;
    }
    const rest = text.slice(covered, to);
    for (const run of rest.matchAll(/[xXＸ*＊×]+/g)) {
      const start = covered + run.index;
      marks.push({
        from: start,
        to: start + run[0].length,
        style: styleOf(run[0].charAt(0)),
        partial: false,
      });
    }
    return;
  }
  // 2024.X.X, 2024-XX-XX
  const date = /^(?:19|20)\d\d([.．/\-－年])([xX*＊Ｘ]{1,2})(?:\1([xX*＊Ｘ]{1,2}))?$/.exec(token);
  if (date) {
    const first = from + token.search(/[xX*＊Ｘ]/);
    marks.push({
      from: first,
      to: first + date[2]!.length,
      style: styleOf(date[2]!.charAt(0)),
      partial: false,
    });
    if (date[3])
      marks.push({ from: to - date[3].length, to, style: styleOf(date[3].charAt(0)), partial: false });
    return;
  }
  // 20*年, 2*年
  if (/^[12]\d?[*＊xXＸ_○□×]{1,3}$/.test(token) && /^\s*(?:年|—|-|－|至)/.test(text.slice(to))) {
    marks.push({ from, to, style: styleOf(token.slice(-1)), partial: true });
    return;
  }
  // 0XX-XXXXXXX, 138XXXXXXXX
  if (/^(?:0[\dxX*]{2,3}[-－][\dxX*]{7,8}|1\d{0,2}[xX]{8,10})$/.test(token) && !/^[\d-]+$/.test(token)) {
    marks.push({ from, to, style: 'cross', partial: true });
    return;
  }
  const hidden = /^[0-9.．,]*[xXＸｘ*＊×○□_?？]+[0-9xXＸｘ*＊×○□_.．?？]*$/.test(token);
  if (!hidden) return;
  if (isProduct(text, to, token) || isMasked(token)) return;
  // 3X路, 2X日前; X5型, 4X系列 are models
  const countsSomething =
    unitBehind(text, to) !== undefined || (/^\d/.test(token) && COUNTED.test(text.slice(to, to + 1)));
  if (!countsSomething && !isNumbered(text, from, to)) return;
  marks.push({ from, to, style: styleOf(token.replace(/[0-9.．,]/g, '').charAt(0)), partial: true });
}

/** Ideographs that may follow a figure; 型, 系, 光 follow a model's name. */
const COUNTED = /^(?![型系光轴款版代波染])[\u4e00-\u9fff]/;

/** Within 〔 〕, or between 第 or 〕 and 号. */
function isNumbered(text: string, from: number, to: number): boolean {
  const before = text.charAt(from - 1);
  return (
    (before === '〔' && text.charAt(to) === '〕') ||
    (/[第〕]/.test(before) && /^(?:号|期|次|届|条|章)/.test(text.slice(to)))
  );
}

/** 用×到×年: the first of two figures with one unit. */
function opensRange(text: string, from: number, to: number): boolean {
  const behind = /^\s*[到至—–\-~～]\s*/.exec(text.slice(to));
  return behind !== null && text.startsWith(text.slice(from, to), to + behind[0].length);
}

function hasDateSense(text: string, from: number, to: number): boolean {
  const behind = text.slice(to, to + 2);
  const before = text.charAt(from - 1);
  return (
    /^\s*(?:年|[—–\-－~至〕\]）)．./])/.test(behind) ||
    before === '〔' ||
    before === '[' ||
    /^\d?[XxＸ*＊]/.test(behind)
  );
}

/** 3*4, 7×24小时, 2x3米, 10×10. */
function isProduct(text: string, to: number, token: string): boolean {
  const product = /^([0-9.]+)([*＊×xX])([0-9.]+)(?:\2[0-9.]+)?$/.exec(token);
  if (!product) return false;
  const [, left, sign, right] = product;
  if (sign === '×' || left!.includes('.') || right!.includes('.')) return true;
  // 8*0户, 12*5元: one hidden digit in a number; nothing is multiplied by 0
  if (right === '0') return false;
  return (
    left!.length > 2 ||
    right!.length > 2 ||
    PRODUCT_UNIT.test(text.slice(to, to + 2)) ||
    !unitBehind(text, to)
  );
}

/** 138****1234, 5101**********1234: masked for privacy, and meant so. */
function isMasked(token: string): boolean {
  return /\d{3}[*＊xX]{4,}\d{2,}/.test(token) || /\d{6}[*＊]{4,}/.test(token);
}

/** True where the words around ask for a figure, or announce a name, that the mark stands for. */
function isAsked(text: string, from: number, to: number): boolean {
  return (
    unitBehind(text, to) !== undefined ||
    isNumbered(text, from, to) ||
    opensRange(text, from, to) ||
    announcesName(text.slice(Math.max(0, from - LONGEST_TITLE), from))
  );
}

/** Longest title before a name that is looked for. */
const LONGEST_TITLE = 6;

function hidesName(text: string, to: number): boolean {
  return asksForName(text, skipSpaces(text, to));
}

function isPlaceholder(text: string, from: number, to: number, style: MarkStyle): boolean {
  switch (style) {
    case 'star':
      return !isMarkdown(text, from, to) && !isFootnote(text, from, to) && !isSpacedProduct(text, from, to);
    case 'cross':
      return !isLatinName(text, from, to);
    case 'times':
      return (
        !isSpacedProduct(text, from, to) &&
        (to - from > 1 || isAsked(text, from, to) || (hidesName(text, to) && !isBrand(text, from)))
      );
    case 'circle':
      return isCircle(text, from, to);
    case 'box':
      return isBox(text, from, to);
    case 'line':
      return !isRule(text) && (to - from > 1 || isAsked(text, from, to) || hidesName(text, to));
    case 'other':
      return isOther(text, from, to);
  }
}

/** `**重点**`, `* item`, `*emphasis*` at word edges. */
function isMarkdown(text: string, from: number, to: number): boolean {
  const start = skipSpacesBack(text, from) === 0;
  if (
    start &&
    classAt(text, to) === CharClass.space &&
    !unitBehind(text, to) &&
    !asksForName(text, skipSpaces(text, to))
  ) {
    return true;
  }
  const run = text.slice(from, to);
  if (run.length === 2 || run.length === 3) return hasMarkdownPartner(text, from, to, run);
  if (run.length === 1) return hasEmphasisPartner(text, from, to, run);
  return run.length > 4 && start;
}

/** Longest text that is set bold by a pair of `**`. */
const LONGEST_BOLD = 40;

function hasMarkdownPartner(text: string, from: number, to: number, run: string): boolean {
  const next = text.indexOf(run, to);
  if (next !== -1 && isBold(text, from, to, next)) return true;
  const previous = text.lastIndexOf(run, from - 1);
  return (
    previous !== -1 && previous + run.length <= from && isBold(text, previous, previous + run.length, from)
  );
}

function isBold(text: string, from: number, to: number, close: number): boolean {
  const content = text.slice(to, close);
  if (content.length < 2 || content.length > LONGEST_BOLD || /^\s|\s$/.test(content)) return false;
  if (/[。；！？]./.test(content) || /[*＊〔〕]/.test(content)) return false;
  const edge = isEdge(text, from - 1) || isEdge(text, close + to - from);
  return (
    edge &&
    !unitBehind(text, to) &&
    !asksForName(text, to) &&
    !unitBehind(text, close + to - from) &&
    !asksForName(text, close + to - from)
  );
}

function hasEmphasisPartner(text: string, from: number, to: number, run: string): boolean {
  const next = text.indexOf(run, to);
  if (next !== -1 && isEmphasis(text, from, next)) return true;
  const previous = text.lastIndexOf(run, from - 1);
  return previous !== -1 && isEmphasis(text, previous, from);
}

function isEmphasis(text: string, from: number, close: number): boolean {
  const content = text.slice(from + 1, close);
  return (
    content.length >= 2 &&
    content.length <= LONGEST_BOLD &&
    !/[，。；：、！？*＊《》“”（）\s]/.test(content) &&
    isEdge(text, from - 1) &&
    isEdge(text, close + 1) &&
    !unitBehind(text, from + 1) &&
    !asksForName(text, from + 1)
  );
}

function isEdge(text: string, at: number): boolean {
  return isBoundaryAt(text, at) || classAt(text, at) === CharClass.space;
}

/** `*注：…` at a line's start. */
function isFootnote(text: string, from: number, to: number): boolean {
  return (
    skipSpacesBack(text, from) === 0 &&
    /^\s*(?:注[：:释]|说明|备注|数据(?:来源|截至|为))/.test(text.slice(to, to + 6))
  );
}

/** 3 * 4 and 7 × 24. */
function isSpacedProduct(text: string, from: number, to: number): boolean {
  return (
    to - from === 1 &&
    classAt(text, skipSpacesBack(text, from) - 1) === CharClass.digit &&
    classAt(text, skipSpaces(text, to)) === CharClass.digit
  );
}

const X_WORD = /^(?:光|射线|线(?:检查|摄影|片|机)|轴|染色体|刀|级片|世代|教授)/;

/** X光, X轴, iPhone X, X-Y; letters listed one by one (A、B、X). */
function isLatinName(text: string, from: number, to: number): boolean {
  const single = to - from === 1;
  if (single && X_WORD.test(text.slice(to, to + 3))) return true;
  if (!single) return false;
  if (/[A-WYZa-wyz]\s+$/.test(text.slice(Math.max(0, from - 3), from)) && !unitBehind(text, to)) return true;
  return /[A-WYZ]、$/.test(text.slice(Math.max(0, from - 2), from));
}

/** “数据要素×”, 文化×乡村: a × behind a word joins it to another; behind a preposition or a mark it hides a name. */
function isBrand(text: string, from: number): boolean {
  return (
    isHanAt(text, from - 1) &&
    !'在到于为是将把对由从与和及向给派驻赴至使让镇乡县市年月日任决请'.includes(text.charAt(from - 1))
  );
}

function isCircle(text: string, from: number, to: number): boolean {
  const run = text.slice(from, to);
  if (
    /[〇]/.test(run) &&
    (/[一二三四五六七八九]/.test(text.charAt(from - 1)) || /[一二三四五六七八九]/.test(text.charAt(to)))
  ) {
    return false;
  }
  const isWanted = () => isAsked(text, from, to) || hidesName(text, to);
  if (/[OoＯｏ]/.test(run)) return run.length >= 2 && isWanted();
  if (run.length >= 2) return true;
  return run !== '〇' && isWanted();
}

function isBox(text: string, from: number, to: number): boolean {
  const run = text.slice(from, to);
  const isWanted = () => isAsked(text, from, to) || hidesName(text, to);
  if (/[☐■]/.test(run)) return run.length >= 2 && isWanted();
  if (run.length >= 2) return true;
  // □是 □否: a box to tick
  return isWanted() && !(/(?:^|[\s\u3000）)：:])$/.test(text.slice(0, from)) && /\s□/.test(text));
}

/** A line of nothing but low lines parts sections. */
function isRule(text: string): boolean {
  return /^[\s_＿﹍]*$/.test(text);
}

/** Marks that mean something else nearly always: only right before a unit do they stand for a figure. */
function isOther(text: string, from: number, to: number): boolean {
  const isDots = text.charAt(from) === '…' && to - from > 1;
  const unit = unitBehind(text, to);
  // 怎么样？年终岁末: a question is no date
  if (unit && (isDots || unit.kind !== 'date'))
    return isHanAt(text, from - 1) || (isDots && !/[“‘]/.test(text.charAt(from - 1)));
  if (!isDots) return false;
  return (
    isNumbered(text, from, to) ||
    opensRange(text, from, to) ||
    announcesName(text.slice(Math.max(0, from - LONGEST_TITLE), from)) ||
    /^(?:[镇乡县]|村(?!民|里)|同志|等[\d…])/.test(text.slice(to))
  );
}
