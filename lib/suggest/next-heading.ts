import { type Heading, readHeading } from '../draft/index.ts';
import { blankFigures } from './blank-name.ts';
import type { Suggestion, SuggestionSource } from './suggestion.ts';

/** A heading of an outline: `level` 1 to 4 as in GB/T 9704-2012 (一、（一）1.（1）), `title` without the number. */
export interface OutlineHeading {
  readonly level: number;
  readonly title: string;
}

/** The headings of an earlier report or a report type, in order. */
export interface SourceOutline {
  readonly origin: string;
  readonly source: SuggestionSource;
  readonly headings: readonly OutlineHeading[];
}

/** Two headings are the same section if they share this part of their pairs of characters (Dice). */
const SAME_SECTION = 0.5;
/** How sure a next heading is: right behind the same heading of an earlier report, and of any other outline. */
const AFTER_SAME = 0.3;

/** The numbered headings that lines of a text open with; 一是 is none. */
export function headingsOf(text: string): Heading[] {
  return text.split('\n').flatMap((line) => {
    const heading = readHeading(line);
    return heading === undefined || heading.style === 'yishi' || heading.title === '' ? [] : [heading];
  });
}

/** The outline of an earlier report; its figures become blanks. */
export function outlineOf(text: string): OutlineHeading[] {
  return headingsOf(text).map(({ level, title }) => ({ level, title: blankFigures(title) }));
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
  const headings = headingsOf(before);
  const last = headings[headings.length - 1];
  // The first line is the title's.
  if (before.trim() === '') return [];
  const found = new Map<string, Suggestion>();
  for (const { headings: outline, origin, source } of outlines) {
    const at =
      last === undefined ? -1 : outline.findIndex(({ title }) => alike(title, last.title) >= SAME_SECTION);
    const next = outline[at + 1];
    if (next === undefined || (last !== undefined && at < 0)) continue;
    if (headings.some(({ title }) => alike(title, next.title) >= SAME_SECTION)) continue;
    const text = `${nextMark(next.level, headings)}${next.title}`;
    if (!found.has(text)) found.set(text, { text, kind: 'heading', source, origin, probability: AFTER_SAME });
    if (found.size >= limit) break;
  }
  return [...found.values()];
}

/** Dice's coefficient of two titles' pairs of characters, 0 to 1. */
function alike(one: string, other: string): number {
  if (one === other) return 1;
  const pairs = new Set(pairsOf(one));
  const others = pairsOf(other);
  if (pairs.size + others.length === 0) return 0;
  return (2 * others.filter((pair) => pairs.has(pair)).length) / (pairs.size + others.length);
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
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
