/** Finds the marks that writers and desensitising tools leave for a figure or a name. */
import { skipSpaces, skipSpacesBack } from '../../draft/char-class.ts';
import { Paragraph } from '../../draft/paragraph.ts';
import type { Span } from '../../draft/span.ts';
import { landmarksOf } from '../landmarks.ts';
import { readDigitToken, readHanYear } from './digit-mark.ts';
import { isFigurePlace } from './figure-place.ts';
import { isPlaceholder, isUnknownNumber } from './mark-sense.ts';
import { type Mark, STYLE_OF, styleOf } from './mark-style.ts';
import { unitBehind } from './neighbours.ts';
import { inCompany, readStandIn, STAND_INS, type StandIn } from './stand-in.ts';

/** What may stand inside one token with a mark: digits, letters and the signs of names, addresses and dates. */
const TOKEN_CHAR = /[0-9A-Za-z０-９Ａ-Ｚａ-ｚХхΧχ*＊∗﹡✱×✕✖╳○〇◯_＿﹍.．@/\\:~=&%％\-－–]/;

/** Marks of a paragraph in order. Blanks `【＿…】` are not among them. */
export const marksOf = Paragraph.fact((paragraph: Paragraph): readonly Mark[] => {
  const { text } = paragraph;
  const marks: Mark[] = [];
  const standIns: StandIn[] = [];
  let seen = 0;
  for (const at of landmarksOf(paragraph).marks) {
    if (at < seen) continue;
    if (text.charAt(at) === '＿' && text.charAt(at - 1) === '【') continue;
    if (STAND_INS.includes(text.charAt(at))) {
      const standIn = readStandIn(text, at, TOKEN_CHAR);
      if (!standIn) continue;
      standIns.push(standIn);
      seen = standIn.to;
      continue;
    }
    const token = tokenAround(text, at);
    readToken(text, token, marks);
    seen = token.to;
  }
  if (standIns.length === 0) return marks;
  return [...marks, ...inCompany(standIns)].sort((a, b) => a.from - b.from);
});

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
  // N~N岁, N-N月
  const range = /^([Nn]{1,3})[~～\-－–]\1$/.exec(token);
  if (range && unitBehind(text, to)) {
    const { length } = range[1]!;
    for (const at of [from, to - length])
      marks.push({ from: at, to: at + length, style: 'other', partial: false });
    return;
  }
  // 结构比为×:38.8:38.4
  const share = /^([^\d:：])\1{0,2}(?=[:：]\d)/.exec(token)?.[0];
  if (share !== undefined && isFigurePlace(text, from, from + share.length)) {
    const style = STYLE_OF.get(share.charAt(0)) ?? 'other';
    marks.push({ from, to: from + share.length, style, partial: false });
    return;
  }
  if (/^[Nn]{1,3}$/.test(token) && isUnknownNumber(text, from, to)) {
    marks.push({ from, to, style: 'other', partial: false });
    return;
  }
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

/** E-mail and web addresses, file names, model numbers and Latin words are names, whatever marks are in them. */
function isNameToken(token: string): boolean {
  if (/^(?=.*[xXＸｘ])(?=.*[oOＯｏ])[xXoOＸｘＯｏ]+$/.test(token)) return true;
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
