/** Missing numbers that a fixed pattern gives away, as data. */
import type { GapKind } from '../finding.ts';

export interface GapPattern {
  /** Matches the finding's span from its first character on; what stands before is looked at by look-behind. */
  readonly pattern: RegExp;
  readonly kind: GapKind;
  readonly name?: string;
  readonly unit?: string;
  /** Whether the value goes before the span, behind it, or behind its first character (第次: 第 3 次). */
  readonly fill: 'before' | 'behind' | 'inside';
}

export interface PatternMatch {
  readonly from: number;
  readonly to: number;
  readonly pattern: GapPattern;
}

/** Patterns by the character that their spans begin with. */
export type PatternTable = ReadonlyMap<string, readonly GapPattern[]>;

/** A table of patterns whose spans begin with the given characters. */
export function patternTable(patterns: Readonly<Record<string, readonly GapPattern[]>>): PatternTable {
  return new Map(
    Object.entries(patterns).map(([first, list]) => [
      first,
      list.map((pattern) => ({ ...pattern, pattern: new RegExp(pattern.pattern.source, 'y') })),
    ]),
  );
}

/** All matches, each place once, in the text's order for each first character. Behind a digit no number is missing. */
export function matchPatterns(text: string, table: PatternTable): PatternMatch[] {
  const matches: PatternMatch[] = [];
  for (const [first, patterns] of table) {
    for (let at = text.indexOf(first); at !== -1; at = text.indexOf(first, at + 1)) {
      if (isDigit(text.charCodeAt(at - 1))) continue;
      for (const pattern of patterns) {
        pattern.pattern.lastIndex = at;
        const match = pattern.pattern.exec(text);
        if (!match) continue;
        matches.push({ from: at, to: at + match[0].length, pattern });
        break;
      }
    }
  }
  return matches;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Offset of the value within the span. */
export function fillOffset({ fill }: GapPattern, from: number, to: number): number {
  return fill === 'before' ? 0 : fill === 'inside' ? 1 : to - from;
}
