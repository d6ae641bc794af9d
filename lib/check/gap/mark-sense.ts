/** Whether a mark stands for a figure or a name, or is a literal: an X of a brand, a multiplication, a box to tick. */
import {
  CharClass,
  classAt,
  isBoundaryAt,
  isHanAt,
  skipSpaces,
  skipSpacesBack,
} from '../../draft/char-class.ts';
import { isFigurePlace } from './figure-place.ts';
import type { MarkStyle } from './mark-style.ts';
import { isMarkdown } from './markdown-mark.ts';
import { announcesName, asksForName, unitBehind } from './neighbours.ts';

/** True where the words around ask for a figure, or announce a name, that the mark stands for. */
function isAsked(text: string, from: number, to: number): boolean {
  return (
    unitBehind(text, to) !== undefined ||
    isNumbered(text, from, to) ||
    opensRange(text, from, to) ||
    isFigurePlace(text, from, to) ||
    /^时(?:[至许起分前统，。、])/.test(text.slice(to, to + 2)) ||
    announcesName(text.slice(Math.max(0, from - LONGEST_TITLE), from))
  );
}

/** Longest title before a name that is looked for. */
const LONGEST_TITLE = 6;

function hidesName(text: string, to: number): boolean {
  return asksForName(text, skipSpaces(text, to));
}

/** True where the mark at `from`–`to` stands for something. */
export function isPlaceholder(text: string, from: number, to: number, style: MarkStyle): boolean {
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

/** Within 〔 〕, or between 第 or 〕 and 号. */
export function isNumbered(text: string, from: number, to: number): boolean {
  const before = text.charAt(from - 1);
  return (
    (before === '〔' && text.charAt(to) === '〕') ||
    (/[第〕]/.test(before) &&
      /^(?:号|期|次|届|条|章|辑|卷|集|版|批|轮|季度|名(?=[，。；、）]))/.test(text.slice(to)))
  );
}

/** 用×到×年: the first of two figures with one unit. */
export function opensRange(text: string, from: number, to: number): boolean {
  const behind = /^\s*[到至—–\-~～]\s*/.exec(text.slice(to));
  return behind !== null && text.startsWith(text.slice(from, to), to + behind[0].length);
}

/** `*注：…` at a line's start. */
function isFootnote(text: string, from: number, to: number): boolean {
  // 注：*号为必填项, 带*的指标, (*为通配符); a line of stars parts sections
  const around = `${text.charAt(from - 1)}*${text.slice(to, to + 1)}`;
  if (/^[：:（(“]?\*[号为标]$/.test(around) || /^[带标打]\*[的号]$/.test(around)) return true;
  if (/^[\s\u3000*＊]*$/.test(text)) return true;
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

const X_WORD = /^(?:光|波段|射线|线(?:检查|摄影|片|机)|轴|染色体|刀|级片|世代|教授)/;

/** X光, X轴, iPhone X, X-Y; letters listed one by one (A、B、X). */
function isLatinName(text: string, from: number, to: number): boolean {
  const single = to - from === 1;
  // 鄂X·56789; x、y、z三轴
  if (single && /^(?:·\s?[0-9A-Z]|、[a-wyzA-WYZ](?![a-zA-Z]))/.test(text.slice(to, to + 3))) return true;
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
  if (!isWanted()) return false;
  // 面积 □公顷: spaces around figures are common, and a unit that ends there is no choice
  const unit = unitBehind(text, to);
  if (unit?.kind === 'date' && isPlainDate(text, to)) return true;
  if (
    unit !== undefined &&
    isHanAt(text, skipSpacesBack(text, from) - 1) &&
    (unit.kind === 'percent' || isBoundaryAt(text, unit.to))
  )
    return true;
  return !(/(?:^|[\s\u3000）)：:])$/.test(text.slice(0, from)) && /\s□/.test(text));
}

/** A line of nothing but low lines parts sections. */
function isRule(text: string): boolean {
  return /^[\s_＿﹍]*$/.test(text);
}

/** Marks that mean something else nearly always: only where the words ask for a figure or a name do they stand for it. */
function isOther(text: string, from: number, to: number): boolean {
  const mark = text.charAt(from);
  if (mark === '?' || mark === '？') return isQuestion(text, from, to);
  const opensLine = skipSpacesBack(text, from) === 0;
  const unit = unitBehind(text, to);
  if (mark === '…') {
    if (unit !== undefined) return !/[“‘]/.test(text.charAt(from - 1));
    return (
      isFigurePlace(text, from, to) ||
      opensRange(text, from, to) ||
      (to - from > 1 &&
        (isAsked(text, from, to) || /^(?:[镇乡县]|村(?!民|里)|同志|等[\d…])/.test(text.slice(to))))
    );
  }
  // A dash before a count takes its place: 发展党员——名
  if (mark === '—') {
    return (
      unit !== undefined && unit.kind !== 'date' && isHanAt(text, from - 1) && isBoundaryAt(text, unit.to)
    );
  }
  // ●重点工作: a bullet
  if (opensLine)
    return (
      unit?.kind === 'date' || (to - from > 1 && hidesName(text, to)) || /^[镇乡](?!村)/.test(text.slice(to))
    );
  return isAsked(text, from, to) || hidesName(text, to);
}

/** 怎么样？年终岁末: a question is no date. */
function isQuestion(text: string, from: number, to: number): boolean {
  const before = text.charAt(from - 1);
  if (/[吗呢么何样]/.test(before)) return false;
  if (to - from > 1) return isAsked(text, from, to) || hidesName(text, to);
  // behind another mark, or where a line opens, nothing was asked
  const isMidClause = isBoundaryAt(text, from - 1) || /[）”》…—－\-\d年月日于至到自从今明去●·]/.test(before);
  const unit = unitBehind(text, to);
  if (unit !== undefined && (unit.kind !== 'date' || isMidClause || isPlainDate(text, to))) return true;
  return isFigurePlace(text, from, to) || opensRange(text, from, to) || isNumbered(text, from, to);
}

/** 年, 月 and 日 that are no beginning of a word: 年终, 年轻, 月底, 日常. */
export function isPlainDate(text: string, at: number): boolean {
  return /^(?:年度?(?![\u4e00-\u9fff]?$)(?![终底初末关内中轻老幼龄会年复近逾过满均报货味夜前后薪审考华少代历景幅糕产检份限])|月(?:[^\u4e00-\u9fff]|[日份底上中下以前末初来开某])|日(?![前常益夜均子程记期后本光报用产新趋渐志间]))/.test(
    text.slice(at, at + 4),
  );
}

/** 现将, 关于, 截至: behind such words, and behind a year, a date follows. */
export function isBeforeDate(text: string, at: number): boolean {
  return /(?:[将把就于到在至自从和截较比县镇市乡年（〔●▲○\s]|截止|做好|关于)$/.test(
    text.slice(Math.max(0, at - 2), at),
  );
}

/** N名, nn户; N个 and N年 are said of any number, but not in the company of the former. */
export function isUnknownNumber(text: string, from: number, to: number): boolean {
  if (opensRange(text, from, to) || isNumbered(text, from, to)) return true;
  if (!isCounted(text, from, to)) return isFigurePlace(text, from, to);
  if (!isVague(text, to)) return true;
  if ((isBoundaryAt(text, from - 1) || isBeforeDate(text, from)) && isPlainDate(text, to)) return true;
  if (isTitleYear(text, to)) return true;
  return [...text.matchAll(LETTER_N)].some(({ index, 0: letters }) => {
    const end = index + letters.length;
    return !isVague(text, end) && isCounted(text, index, end);
  });
}

/** N年度工作总结: the year of a title. */
export function isTitleYear(text: string, at: number): boolean {
  return /^年度?[^，。；]{0,24}(?:总结|报告|汇报|要点|打算|计划|安排|情况|方案|通知|目标|任务)(?:的通知|的报告)?[》”）]?$/.test(
    text.slice(at),
  );
}

const LETTER_N = /(?<![A-Za-z0-9])[Nn]{1,3}(?![A-Za-z0-9])/g;

function isCounted(text: string, from: number, to: number): boolean {
  return (
    unitBehind(text, to) !== undefined &&
    (isHanAt(text, from - 1) || isBoundaryAt(text, from - 1) || /[”》）—－\s●▲-]/.test(text.charAt(from - 1)))
  );
}

function isVague(text: string, to: number): boolean {
  return /^(?:个(?!百分点)|种|年|倍|次方)/.test(text.slice(to, to + 3));
}
