/** Statements of figures: which indicator a number in the text is about, for the rules that compare figures. */
import { CharClass, classAt } from '../draft/char-class.ts';
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
const LAST_OF_BETWEEN = '计有到共达为了';
/** What may stand before the indicator in a plain clause. */
const LEAD =
  /^(?:今年(?:以来)?|一年来|全年|全镇|全乡|我镇|我乡|目前|现|截至目前|一年以来|年内|共|累计|共计|新|按要求|全镇上下|现有|共有|下辖|辖|设有|召开|开展|举办|组织|发放|实现|完成|累计化解|化解|排查)*$/;
/** Words of another time, plan or part. */
const OTHER_SCOPE =
  /去年|上年|往年|较|比|计划|目标|力争|预计|确保|不少于|每|各|其中|上半年|下半年|季度|月|拟|将|下一步|明年|人均|占|(?:19|20)\d\d年/;
const LONGEST_NAME = 12;
const SHORTEST_NAME = 2;

/** The first and the last two characters of all names: most words before a figure are told from them to be none. */
const STARTS = new Set<string>();
/** 1 for code units that end a name or what may stand behind it, and 1 for those that begin one. */
const MAY_END = new Uint8Array(0x10000);
const MAY_START = new Uint8Array(0x10000);
for (const char of LAST_OF_BETWEEN) MAY_END[char.charCodeAt(0)] = 1;
/** How long the names are that end in two characters, the longest first. */
const LENGTHS_BY_END = new Map<string, number[]>();
for (const { name, aliases = [] } of loadIndicators()) {
  for (const words of [name, ...aliases]) {
    STARTS.add(words.slice(0, SHORTEST_NAME));
    MAY_START[words.charCodeAt(0)] = 1;
    MAY_END[words.charCodeAt(words.length - 1)] = 1;
    const end = words.slice(-SHORTEST_NAME);
    const lengths = LENGTHS_BY_END.get(end) ?? [];
    if (!lengths.includes(words.length)) lengths.push(words.length);
    LENGTHS_BY_END.set(
      end,
      lengths.sort((a, b) => b - a),
    );
  }
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
  const { from } = numeral;
  // 发展(8)名 or 发展了8名: most numbers have no name's end right before, and no name's beginning two or three before.
  if (
    MAY_END[text.charCodeAt(from - 1)] !== 1 &&
    MAY_START[text.charCodeAt(from - SHORTEST_NAME)] !== 1 &&
    MAY_START[text.charCodeAt(from - SHORTEST_NAME - 1)] !== 1
  ) {
    return undefined;
  }
  const clauseFrom = clauseStart(text, numeral.from);
  const before = text.slice(clauseFrom, numeral.from);
  const named =
    nameBefore(before, numeral.unit) ??
    nameAround(before, text.slice(numeral.unitTo, numeral.unitTo + LONGEST_NAME), numeral.unit);
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
  const words = LAST_OF_BETWEEN.includes(before.charAt(before.length - 1))
    ? before.replace(BETWEEN, '')
    : before;
  for (const length of LENGTHS_BY_END.get(words.slice(-SHORTEST_NAME)) ?? []) {
    if (length > words.length) continue;
    const indicator = findIndicator(words.slice(-length));
    if (indicator && fits(indicator, unit)) return { indicator, lead: words.slice(0, -length) };
  }
  return undefined;
}

/** 发展8名党员: the verb before and the noun behind make the name. */
function nameAround(before: string, behind: string, unit: string): Named | undefined {
  const last = before.charAt(before.length - 1);
  const verb = (last === '了' || last === '的' ? before.slice(0, -1) : before).slice(-2);
  if (!STARTS.has(verb)) return undefined;
  const nouns = /^[\u4e00-\u9fff]*/.exec(behind)![0];
  for (let length = Math.min(LONGEST_NAME, nouns.length); length >= SHORTEST_NAME; length -= 1) {
    const indicator = findIndicator(verb + nouns.slice(0, length));
    if (indicator && fits(indicator, unit))
      return { indicator, lead: before.replace(/[了的]$/, '').slice(0, -2) };
  }
  return undefined;
}

function fits({ unit }: Indicator, stated: string): boolean {
  return unit.some((known) => known === stated || known.endsWith(stated));
}
