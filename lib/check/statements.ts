/** Statements of figures: which indicator a number in the text is about, for the rules that compare figures. */

import { CharClass, classAt } from '../draft/char-class.ts';
import { charCodes } from '../draft/char-filter.ts';
import type { Numeral } from '../draft/numeral.ts';
import type { Paragraph } from '../draft/paragraph.ts';
import type { Span } from '../draft/span.ts';
import { findIndicator, type Indicator, loadIndicators } from '../ledger/indicators.ts';

/** A figure of the text that is tied to an indicator; the span covers number and unit, offsets in the paragraph. */
export interface Statement extends Span {
  readonly indicator: Indicator;
  readonly value: number;
  /** Unit with its scale as it stands: 万元. */
  readonly unit: string;
  readonly approximate: boolean;
  /** Words of the clause before the indicator. */
  readonly lead: string;
}

const BETWEEN = /(?:共计|累计|合计|总计|共有|达到|共|达|为|有|了)$/;
/** What may stand before the indicator in a plain clause. */
const LEAD =
  /^(?:今年(?:以来)?|一年来|全年|全镇|全乡|我镇|我乡|目前|现|截至目前|一年以来|年内|共|累计|共计|新|按要求|全镇上下|现有|共有|下辖|辖|设有|召开|开展|举办|组织|发放|实现|完成|累计化解|化解|排查)*$/;
/** Words of another time, plan or part. */
const OTHER_SCOPE =
  /去年|上年|往年|较|比|计划|目标|力争|预计|确保|不少于|每|各|其中|上半年|下半年|季度|月|拟|将|下一步|明年|人均|占|(?:19|20)\d\d年/;
const LONGEST_NAME = 12;
const SHORTEST_NAME = 2;
const FIRST_HAN = 0x4e00;
const HAN_COUNT = 0x5000;

/** The first two characters of all names, as `pairAt` reads them: most words before a figure are told to be none. */
const STARTS = new Set<number>();
/** What may stand between a name and its figure ends in one of these. */
const ENDS_BETWEEN: ReadonlySet<number> = new Set(charCodes('计有到共达为了'));
/** 了, 的 */
const PARTICLES: ReadonlySet<number> = new Set(charCodes('了的'));
/** How long the names are that end in two characters, the longest first. */
const LENGTHS_BY_END = new Map<number, number[]>();
for (const { name, aliases = [] } of loadIndicators()) {
  for (const words of [name, ...aliases]) {
    STARTS.add(pairAt(words, 0));
    const end = pairAt(words, words.length - SHORTEST_NAME);
    const lengths = LENGTHS_BY_END.get(end) ?? [];
    if (!lengths.includes(words.length)) lengths.push(words.length);
    LENGTHS_BY_END.set(
      end,
      lengths.sort((a, b) => b - a),
    );
  }
}

/** Two ideographs as one small integer; of other characters it may be another pair's, too: a filter, no proof. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) - FIRST_HAN) * HAN_COUNT + text.charCodeAt(at + 1) - FIRST_HAN;
}

/** Statements of a paragraph in order. */
export const statementsOf = (paragraph: Paragraph): readonly Statement[] => {
  const statements: Statement[] = [];
  for (const numeral of paragraph.arabicNumerals) {
    if (numeral.kind !== 'number' && numeral.kind !== 'percent') continue;
    const statement = numeral.unit === '' ? undefined : readStatement(paragraph, numeral);
    if (statement) statements.push(statement);
  }
  return statements;
};

function readStatement(paragraph: Paragraph, numeral: Numeral): Statement | undefined {
  const { text } = paragraph;
  const { from, unit } = numeral;
  // 发展(8)名 or 发展了8名: most numbers have no name's end right before, and no name's beginning two or three before.
  const last = text.charCodeAt(from - 1);
  const mayFollow = ENDS_BETWEEN.has(last) || LENGTHS_BY_END.has(pairAt(text, from - SHORTEST_NAME));
  const verbAt = from - SHORTEST_NAME - (PARTICLES.has(last) ? 1 : 0);
  const mayFrame = STARTS.has(pairAt(text, verbAt));
  if (!mayFollow && !mayFrame) return undefined;
  const before = text.slice(clauseStart(text, from), from);
  const named =
    (mayFollow ? nameBefore(before, unit) : undefined) ??
    (mayFrame
      ? nameAround(before, text.slice(numeral.unitTo, numeral.unitTo + LONGEST_NAME), unit)
      : undefined);
  if (!named) return undefined;
  const scale = scaleBefore(text, numeral.unitTo - numeral.unit.length);
  return {
    from: numeral.from,
    to: numeral.unitTo,
    indicator: named.indicator,
    value: numeral.value / scaleOf(scale),
    unit: scale + numeral.unit,
    approximate: numeral.approximate,
    lead: named.lead,
  };
}

/**
 * True where the clause says nothing else than the figure (今年共发展党员8名): figures of the same indicator in clauses
 * with more words are about a part, another place or another time.
 */
export function isPlain(paragraph: Paragraph, { lead, from }: Statement): boolean {
  return LEAD.test(lead) && !isOfOtherScope(paragraph, from);
}

/** 万, 万亿 right before the unit. */
function scaleBefore(text: string, unitFrom: number): string {
  let from = unitFrom;
  while (text.charAt(from - 1) === '万' || text.charAt(from - 1) === '亿') from -= 1;
  return text.slice(from, unitFrom);
}

function scaleOf(scale: string): number {
  let product = 1;
  for (const char of scale) product *= char === '万' ? 1e4 : 1e8;
  return product;
}

function isOfOtherScope(paragraph: Paragraph, at: number): boolean {
  return OTHER_SCOPE.test(paragraph.text.slice(paragraph.sentenceAt(at).from, at));
}

function clauseStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && isWord(classAt(text, from - 1))) from -= 1;
  return from;
}

function isWord(cls: number): boolean {
  return cls !== CharClass.punctuation && cls !== CharClass.space;
}

interface Named {
  readonly indicator: Indicator;
  /** Words of the clause before the indicator. */
  readonly lead: string;
}

/** 发展党员8名 */
function nameBefore(before: string, unit: string): Named | undefined {
  const words = ENDS_BETWEEN.has(before.charCodeAt(before.length - 1)) ? before.replace(BETWEEN, '') : before;
  for (const length of LENGTHS_BY_END.get(pairAt(words, words.length - SHORTEST_NAME)) ?? []) {
    if (length > words.length) continue;
    const indicator = findIndicator(words.slice(-length));
    if (indicator && fits(indicator, unit)) return { indicator, lead: words.slice(0, -length) };
  }
  return undefined;
}

/** 发展8名党员: the verb before and the noun behind make the name. */
function nameAround(before: string, behind: string, unit: string): Named | undefined {
  const verbTo = before.length - (PARTICLES.has(before.charCodeAt(before.length - 1)) ? 1 : 0);
  const verb = before.slice(Math.max(0, verbTo - SHORTEST_NAME), verbTo);
  const nouns = /^[\u4e00-\u9fff]*/.exec(behind)![0];
  for (let length = Math.min(LONGEST_NAME, nouns.length); length >= SHORTEST_NAME; length -= 1) {
    const indicator = findIndicator(verb + nouns.slice(0, length));
    if (indicator && fits(indicator, unit))
      return { indicator, lead: before.slice(0, verbTo - SHORTEST_NAME) };
  }
  return undefined;
}

function fits({ unit }: Indicator, stated: string): boolean {
  return unit.some((known) => known === stated || known.endsWith(stated));
}
