import { type Heading, readHeading } from '../draft/index.ts';
import { blankFigures } from './blank-name.ts';
import type { Suggestion, SuggestionSource } from './suggestion.ts';

/** A heading of an outline: `level` 1 to 4 as in GB/T 9704-2012 (一、（一）1.（1）), `title` without the number. */
export interface OutlineHeading {
  readonly level: number;
  readonly title: string;
}

/** The headings of an earlier report or a report type, in order, ready to be compared. */
export interface SourceOutline {
  readonly origin: string;
  readonly source: SuggestionSource;
  readonly headings: readonly (OutlineHeading & { readonly pairs: ReadonlySet<number> })[];
}

/** Two headings are the same section if they share this part of their pairs of characters (Dice). */
const SAME_SECTION = 0.5;
/** How sure a next heading is. */
const AFTER_SAME = 0.3;

/** The numbered headings that lines of a text open with; 一是 is none. */
export function headingsOf(text: string): Heading[] {
  return text.split('\n').flatMap((line) => {
    const heading = readHeading(line);
    return heading === undefined || heading.style === 'yishi' || heading.title === '' ? [] : [heading];
  });
}

/** An outline, its figures made blanks. */
export function sourceOutline(
  origin: string,
  source: SuggestionSource,
  headings: readonly OutlineHeading[],
): SourceOutline {
  return {
    origin,
    source,
    headings: headings.map(({ level, title }) => ({
      level,
      title: blankFigures(title),
      pairs: pairsOf(title),
    })),
  };
}

/**
 * Headings that may come next at the head of a paragraph: what follows the draft's last heading in outlines that have
 * it too, numbered as the draft numbers.
 */
export function nextHeadings(
  before: string,
  outlines: readonly SourceOutline[],
  limit: number,
): Suggestion[] {
  // The first line is the title's.
  if (before.trim() === '') return [];
  const headings = headingsOf(before);
  const present = headings.map(({ title }) => pairsOf(title));
  const last = present[present.length - 1];
  const found = new Map<string, Suggestion>();
  for (const { headings: outline, origin, source } of outlines) {
    const at = last === undefined ? -1 : outline.findIndex(({ pairs }) => sameSection(pairs, last));
    const next = outline[at + 1];
    if (next === undefined || (last !== undefined && at < 0)) continue;
    if (present.some((pairs) => sameSection(pairs, next.pairs))) continue;
    const text = `${nextMark(next.level, headings)}${next.title}`;
    if (!found.has(text)) found.set(text, { text, kind: 'heading', source, origin, probability: AFTER_SAME });
    if (found.size >= limit) break;
  }
  return [...found.values()];
}

/** Whether two titles' pairs of characters are alike enough (Dice's coefficient). */
function sameSection(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const all = one.size + other.size;
  if (2 * Math.min(one.size, other.size) < SAME_SECTION * all) return false;
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return all > 0 && 2 * shared >= SAME_SECTION * all;
}

function pairsOf(title: string): Set<number> {
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < title.length; at++)
    pairs.add(title.charCodeAt(at) * 0x10000 + title.charCodeAt(at + 1));
  return pairs;
}

const HAN = '一二三四五六七八九';
const FIRST_MARKS: readonly string[] = ['一、', '（一）', '1.', '（1）'];

/** 1 to 99 in Han numerals. */
function han(value: number): string {
  const tens = Math.floor(value / 10);
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${HAN.charAt(tens - 1)}十`;
  return head + (value % 10 === 0 ? '' : HAN.charAt((value % 10) - 1));
}

/** The number of a next heading of a level: one more than the last of that level in its section, in the same form. */
function nextMark(level: number, headings: readonly Heading[]): string {
  for (let index = headings.length - 1; index >= 0; index--) {
    const heading = headings[index]!;
    if (heading.level < level) break;
    if (heading.level === level) return advance(heading);
  }
  return FIRST_MARKS[level - 1] ?? '';
}

function advance({ mark, ordinal, style }: Heading): string {
  const next = ordinal + 1;
  if (/[①-⑲]/.test(mark)) return String.fromCharCode(mark.charCodeAt(0) + 1);
  if (style === 'arabic' || style === 'arabic-brackets') return mark.replace(/\d+/, String(next));
  return mark.replace(/[一二三四五六七八九十百]+/, han(next));
}
