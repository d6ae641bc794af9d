/** From a gap's place to what belongs into it: kind, unit, the indicator's name, a value that the text itself fixes. */
import { CharClass, classAt } from '../../draft/char-class.ts';
import { findIndicator } from '../../ledger/indicators.ts';
import type { Gap } from '../finding.ts';
import { kindFromWords, unitBehind } from './neighbours.ts';

/** Longest indicator wording that is looked up. */
const LONGEST_NAME = 12;
const SHORTEST_NAME = 2;

/** Words that may stand between an indicator and its figure: 发展党员共计*名. */
const BETWEEN =
  /(?:共计|累计|合计|总计|共有|达到|不少于|不低于|不超过|超过|至少|突破|共|达|约|近|为|有|计|了|超|逾|仅|已|均)+$/;

/** Describes the gap that stands at `from`–`to` of a paragraph. */
export function describeGap(text: string, from: number, to: number): Gap {
  const unit = unitBehind(text, to);
  const kind = unit?.kind ?? kindFromWords(text, from, to);
  if (kind === 'title') return { kind };
  const name =
    kind === 'date'
      ? dateName(unit?.unit)
      : kind === 'name'
        ? undefined
        : indicatorAround(text, from, unit?.to ?? to);
  const suggested =
    kind === 'number' && unit ? lengthOfListBefore(text, from, unit.to, unit.unit) : undefined;
  return {
    kind,
    ...(name !== undefined && { name }),
    ...(unit && { unit: unit.unit }),
    ...(suggested !== undefined && { suggested }),
  };
}

function dateName(unit: string | undefined): string | undefined {
  if (unit === '年' || unit === '年度') return '年份';
  if (unit === '月') return '月份';
  return undefined;
}

/** Name of the indicator that the words before a figure, or its noun behind, state. */
export function indicatorAround(text: string, from: number, unitTo: number): string | undefined {
  const before = text.slice(clauseStart(text, from), from).replace(BETWEEN, '');
  for (let length = Math.min(LONGEST_NAME, before.length); length >= SHORTEST_NAME; length -= 1) {
    const found = findIndicator(before.slice(-length));
    if (found) return found.name;
  }
  const behind = text.slice(unitTo, clauseEnd(text, unitTo));
  const verb = before.replace(/的$/, '').slice(-2);
  for (let length = Math.min(LONGEST_NAME, behind.length); length >= SHORTEST_NAME; length -= 1) {
    const noun = behind.slice(0, length);
    const found = findIndicator(verb + noun) ?? findIndicator(noun);
    if (found) return found.name;
  }
  return undefined;
}

/** Units of which one counts named things. */
const COUNTS_THINGS = /^(?:个|名|位|家|种|所|座|大|类|处|户|支|项|条)$/;
/** Longest name in such a list; what is longer is a clause. */
const LONGEST_ITEM = 10;
/** The first item drags the verb before it along. */
const LONGEST_FIRST_ITEM = 20;

/**
 * Length of a closed list right before the gap: in 甲、乙、丙*个村 the text itself fixes 3. Undefined behind 等, or
 * where the things before needn't be what is counted.
 */
function lengthOfListBefore(text: string, from: number, unitTo: number, unit: string): string | undefined {
  if (!COUNTS_THINGS.test(unit) || !/^[\u4e00-\u9fff]/.test(text.slice(unitTo))) return undefined;
  const list = text.slice(listStart(text, from), from);
  if (!list.includes('、') && !list.endsWith('”')) return undefined;
  const quoted = list.match(/“[^”]*”/g);
  if (quoted && quoted.length > 1 && list.endsWith('”')) return String(quoted.length);
  const items = list.split(/[、和]/);
  if (items.length < 3 || items.some((item) => item.length === 0)) return undefined;
  const last = items[items.length - 1]!;
  if (/(?:等|共|共计)$/.test(last) || items.slice(1).some((item) => item.length > LONGEST_ITEM))
    return undefined;
  return items[0]!.length <= LONGEST_FIRST_ITEM ? String(items.length) : undefined;
}

/** Characters of a clause that are looked at before a gap. */
const CLAUSE_REACH = 24;
/** Characters that a list before a gap may take up. */
const LIST_REACH = 80;

function clauseStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < CLAUSE_REACH && isWord(classAt(text, from - 1))) from -= 1;
  return from;
}

function clauseEnd(text: string, at: number): number {
  let to = at;
  while (to < text.length && to - at < LONGEST_NAME && isWord(classAt(text, to))) to += 1;
  return to;
}

function isWord(cls: number): boolean {
  return cls !== CharClass.punctuation && cls !== CharClass.space;
}

/** Where the clause that ends at `at` starts, lists with 、 and quoted items included. */
function listStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < LIST_REACH && !CLAUSE_MARKS.includes(text.charAt(from - 1))) from -= 1;
  return from;
}

const CLAUSE_MARKS = '，。；：！？,;:（）() \u3000';
