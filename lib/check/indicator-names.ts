/** Finds the indicator's name that a figure stands behind, or between whose verb and noun it stands. */
import { charCodes, hanPair } from '../draft/char-filter.ts';
import type { Numeral } from '../draft/numeral.ts';
import { findIndicator, type Indicator, loadIndicators } from '../ledger/indicators.ts';
import { clauseStart } from './clause.ts';
import { WordList } from './gap/word-list.ts';

/** The indicator of a figure, and where in the paragraph the words before its name end. */
export interface Named {
  readonly indicator: Indicator;
  readonly leadTo: number;
}

/** A name or an alias of an indicator. */
interface Name {
  readonly words: string;
  readonly indicator: Indicator;
}

/** One in the two parts between which its figure may stand: 发展8名党员. */
interface SplitName {
  readonly verb: string;
  readonly noun: string;
  readonly indicator: Indicator;
}

/** Names by their last two characters, and split ones by their verb, as `pairAt` reads them; the longer ones first. */
const BY_END = new Map<number, Name[]>();
const BY_VERB = new Map<number, SplitName[]>();
const VERB_LENGTH = 2;
const NOUN = /^[\u4e00-\u9fff]{2,12}$/;

const NAMES = loadIndicators()
  .flatMap(({ name, aliases = [] }) => [name, ...aliases])
  // Words with a bracket amid are no part of one clause.
  .filter((words) => clauseStart(words, words.length) === 0)
  .sort((a, b) => b.length - a.length);

for (const words of NAMES) {
  // An alias may be another one's name.
  const indicator = findIndicator(words)!;
  enter(BY_END, pairAt(words, words.length - 2), { words, indicator });
  const verb = words.slice(0, VERB_LENGTH);
  const noun = words.slice(VERB_LENGTH);
  if (NOUN.test(noun)) enter(BY_VERB, pairAt(verb, 0), { verb, noun, indicator });
}

function enter<T>(names: Map<number, T[]>, pair: number, name: T): void {
  const list = names.get(pair);
  if (list) list.push(name);
  else names.set(pair, [name]);
}

/** What may stand between a name and its figure. */
const BETWEEN = new WordList(['共计', '累计', '合计', '总计', '共有', '达到', '共', '达', '为', '有', '了']);
/** 了, 的 */
const PARTICLES: ReadonlySet<number> = new Set(charCodes('了的'));

/** Most words before a figure are no name. */
const NO_NAMES: readonly never[] = [];

/** Two characters of a text as `hanPair`. */
function pairAt(text: string, at: number): number {
  return hanPair(text.charCodeAt(at), text.charCodeAt(at + 1));
}

/** 发展党员8名, 发展党员共计8名 */
export function nameBefore(text: string, { from, unit }: Numeral): Named | undefined {
  const end = from - BETWEEN.endingAt(text, from);
  for (const { words, indicator } of BY_END.get(pairAt(text, end - 2)) ?? NO_NAMES) {
    const leadTo = end - words.length;
    if (text.startsWith(words, leadTo) && fits(indicator, unit)) return { indicator, leadTo };
  }
  return undefined;
}

/** 发展8名党员: the verb before and the noun behind make the name. */
export function nameAround(text: string, { from, unit, unitTo }: Numeral): Named | undefined {
  const leadTo = from - VERB_LENGTH - (PARTICLES.has(text.charCodeAt(from - 1)) ? 1 : 0);
  for (const { verb, noun, indicator } of BY_VERB.get(pairAt(text, leadTo)) ?? NO_NAMES) {
    if (text.startsWith(noun, unitTo) && text.startsWith(verb, leadTo) && fits(indicator, unit))
      return { indicator, leadTo };
  }
  return undefined;
}

function fits({ unit }: Indicator, stated: string): boolean {
  return unit.some((known) => known === stated || known.endsWith(stated));
}
