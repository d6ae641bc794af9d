/** Figures that are hidden in part: 20XX, 2024.X.X, 1XX2, 8*0, 21.X, 138XXXXXXXX. */
import { skipSpaces } from '../../draft/char-class.ts';
import { isNumbered } from './mark-sense.ts';
import { type Mark, styleOf } from './mark-style.ts';
import { unitBehind } from './neighbours.ts';

/** Units whose figures are written as products: 3*4米 multiplies, 8*0户 hides a digit. */
const PRODUCT_UNIT = /^(?:米|厘米|小时|分米|公分|像素|篮)/;

/** Reads a token of digits and marks. */
export function readDigitToken(text: string, from: number, to: number, token: string, marks: Mark[]): void {
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

/** 二〇XX年, 二0xx年, 二○**年. */
export function readHanYear(text: string, from: number, to: number): Mark | undefined {
  const start = text.charAt(from - 1) === '二' ? from - 1 : from;
  const year = /^二[〇○0０零Oo]([xXＸｘ*＊×]{1,2}|[〇○]{2})$/.exec(text.slice(start, to));
  if (!year || text.charAt(skipSpaces(text, to)) !== '年') return undefined;
  return { from: start, to, style: styleOf(year[1]!.charAt(0)), partial: true };
}
