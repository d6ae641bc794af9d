/**
 * Signs and words that stand for a figure only sometimes: 某 names what is not to be named, a slash parts a rate or two
 * choices, two hyphens are a dash. Where one stands for a figure beyond doubt, its like in the paragraph do so, too.
 */

import { isBoundaryAt, isHanAt } from '../../draft/char-class.ts';
import { asksForQuantity, asksForRest } from './before-measure.ts';
import { isFigurePlace } from './figure-place.ts';
import { isBeforeDate, isNumbered, isPlainDate, isTitleYear, opensRange } from './mark-sense.ts';
import type { Mark } from './mark-style.ts';
import { type UnitBehind, unitBehind } from './neighbours.ts';
import { LONGEST_WORD } from './word-list.ts';

/** The characters that such a mark begins with. */
export const STAND_INS = '某/／-';

/** A sign that may stand for a figure. */
export interface StandIn extends Mark {
  readonly sign: string;
  /** True where no other sense is possible. */
  readonly sure: boolean;
  /** True where its unit ends a clause. */
  readonly listed: boolean;
}

/** 某人, 某处, 某户, 某家, 某年: said of one that is not named. */
const SAID_OF_ONE = '人处户家位所天年月日时点间门组';
/** What the slash of a rate stands behind: a sum, a figure with its unit, a unit alone. */
const RATE =
  /(?:^|[^A-Za-z0-9.])\d+(?:\.\d+)?[千万亿个件元吨克公米户人次项度班场批家份台车][\u4e00-\u9fff]{0,5}$|(?:^|[（(：:、/／万亿按以\s])(?:人次|[次人户亩吨里时天年月日个台件米克斤升瓦度])$/;
/** Units of size and money stand before a slash in rates only. */
const SIZE_RATE = /(?:[元吨克升]|公里)$/;
/** 群众/户, /年/月: behind another hidden figure no rate goes on. */
const HIDDEN_BEFORE =
  /(?:^|[^次人户亩吨里时天年月日个台件元\d]|[\u4e00-\u9fff][户件](?<![万亿百千]户))[/／][\u4e00-\u9fff]{1,2}$|[/／][年月日]$/;
/** Longest such words. */
const LONGEST_RATE = 14;
/** What may belong to somebody, or be said of him: 王某家, 王某人. */
const MAY_BELONG = '人家户处位门';
/** Family names: 王某家 is the home of one. */
const FAMILY_NAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴钟汪姜范姚谭廖邹熊陆郝白崔康邱秦史侯邵孟钱尹黎乔贺赖龚';

/** The stand-in at `at`, if one stands there by itself and a figure is asked for. */
export function readStandIn(text: string, at: number, tokenChar: RegExp): StandIn | undefined {
  const sign = text.charAt(at);
  let to = at + 1;
  while (text.charAt(to) === sign) to += 1;
  const length = to - at;
  if (sign === '-' ? length < 2 || length > LONGEST_RULE : length > 1) return undefined;
  if (sign !== '某' && !standsAlone(text, at, to, tokenChar)) return undefined;
  const standIn = { from: at, to, sign, style: 'other' as const, partial: false, listed: false };
  if (isNumbered(text, at, to)) return { ...standIn, sure: true };
  const unit = unitBehind(text, to);
  if (text.charAt(at - 1) === '\t' && /[\t]|^$/.test(text.charAt(to))) return { ...standIn, sure: true };
  if (unit === undefined)
    return opensRange(text, at, to) || isFigurePlace(text, at, to)
      ? { ...standIn, sure: sign !== '某' && to < text.length && opensClause(text, at) }
      : undefined;
  const next = text.charAt(to);
  if (next !== '' && sign === '某' && MAY_BELONG.includes(next) && endsWithFamilyName(text, at))
    return undefined;
  const isSlash = sign === '/' || sign === '／';
  if (isSlash && unit.kind !== 'percent' && isRate(text, at)) return undefined;
  const listed = unit.kind === 'number' && isBoundaryAt(text, unit.to);
  return { ...standIn, listed, sure: isSure(text, standIn, unit, isSlash) };
}

/** Longest row of hyphens that is no line between two sections. */
const LONGEST_RULE = 4;

/** No part of a number, a date or an address; a percent sign and a range's sign may follow. */
function standsAlone(text: string, from: number, to: number, tokenChar: RegExp): boolean {
  return (
    (!tokenChar.test(text.charAt(from - 1)) || /[~～—–]/.test(text.charAt(from - 1))) &&
    (!tokenChar.test(text.charAt(to)) || /[%～~—–]/.test(text.charAt(to)))
  );
}

function endsWithFamilyName(text: string, to: number): boolean {
  return to > 0 && FAMILY_NAMES.includes(text.charAt(to - 1));
}

/** 元/吨, 5.17千克标准煤/平方米; in 群众/户/人 the figures before both units are hidden. */
function isRate(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_RATE), at);
  return SIZE_RATE.test(before) || (RATE.test(before) && !HIDDEN_BEFORE.test(before));
}

function isSure(
  text: string,
  { from, sign }: { from: number; sign: string },
  unit: UnitBehind,
  isSlash: boolean,
): boolean {
  if (unit.kind === 'percent') return true;
  const opens = isBoundaryAt(text, from - 1) || /\s/.test(text.charAt(from - 1));
  // 某镇某年: neither is named
  const opensDate =
    unit.kind === 'date' &&
    isBeforeDate(text, from) &&
    !(sign === '某' && /[县镇市乡]/.test(text.charAt(from - 1)));
  if (!opens && !opensDate && !isHanAt(text, from - 1)) return false;
  if (unit.kind === 'date') {
    if (isTitleYear(text, unit.from)) return true;
    // 某日, 某月: said of one that is not named
    if (sign === '某' && unit.unit !== '年' && opens && !/^月某日/.test(text.slice(unit.from, unit.from + 3)))
      return false;
    return isPlainDate(text, unit.from) && (opens || opensDate);
  }
  const words = text.slice(Math.max(0, from - LONGEST_WORD), from);
  if (asksForQuantity(words) || asksForRest(words) || /全[镇乡县市村区]$|[^级]等$/.test(words)) return true;
  if (isChained(text, from, sign, unit)) return true;
  if (sign !== '某' && COUNTS_NEXT.test(words)) return true;
  if (sign === '某' && unit.unit.length === 1 && SAID_OF_ONE.includes(unit.unit)) return false;
  if (!isSlash && /[万亿]|[元亩吨]$|公里$|平方米$/.test(unit.unit)) return true;
  return isBoundaryAt(text, unit.to) || /^(?:左右|以[上下内]|不等)/.test(text.slice(unit.to, unit.to + 2));
}

/** 了/个, 对--名: between such a word and a measure word, neither a rate nor a dash has a sense. */
const COUNTS_NEXT = /[了对有到从设将把给向由含][/／-]*$/;

/** 某件某人, 某户某人: two counts in a row. */
function isChained(text: string, from: number, sign: string, unit: UnitBehind): boolean {
  const isCount = (words: string) => /^(?:[件户人名起次]|人次)$/.test(words);
  if (!isCount(unit.unit)) return false;
  const before = text.slice(Math.max(0, from - 3), from);
  const start = before.lastIndexOf(sign);
  if (start >= 0 && isCount(before.slice(start + 1))) return true;
  return text.startsWith(sign, unit.to) && isCount(unitBehind(text, unit.to + sign.length)?.unit ?? '');
}

function opensClause(text: string, at: number): boolean {
  return isBoundaryAt(text, at - 1) && text.charAt(at - 1) !== '（';
}

/** So many at clauses' ends are no chance: 企业工会某家、村工会某家，会员某人. */
const MANY = 3;

/** Those of the stand-ins whose like stand for a figure beyond doubt. */
export function inCompany(standIns: readonly StandIn[]): Mark[] {
  const sure = new Set(standIns.filter((standIn) => standIn.sure).map(({ sign }) => sign));
  const first = standIns.filter(({ sign, listed }) => listed && !sure.has(sign));
  return standIns.filter(
    ({ sign }) => sure.has(sign) || first.filter((other) => other.sign === sign).length >= MANY,
  );
}
