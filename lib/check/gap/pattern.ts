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

/** Patterns whose spans begin with one character. */
interface Patterns {
  /** Matches where one of them does: most places are told to be fine by one look. */
  readonly any: RegExp;
  readonly each: readonly GapPattern[];
}

export type PatternTable = ReadonlyMap<string, Patterns>;

/** A table of patterns whose spans begin with the given characters. */
export function patternTable(patterns: Readonly<Record<string, readonly GapPattern[]>>): PatternTable {
  return new Map(
    Object.entries(patterns).map(([first, list]) => {
      const any = new RegExp(list.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'y');
      const each = list.map((pattern) => ({ ...pattern, pattern: new RegExp(pattern.pattern.source, 'y') }));
      return [first, { any, each }];
    }),
  );
}

/** All matches, each place once, in the text's order for each first character. Behind a digit no number is missing. */
export function matchPatterns(text: string, table: PatternTable): PatternMatch[] {
  const matches: PatternMatch[] = [];
  for (const [first, { any, each }] of table) {
    for (let at = text.indexOf(first); at !== -1; at = text.indexOf(first, at + 1)) {
      if (isDigit(text.charCodeAt(at - 1)) || matchAt(any, text, at) === null) continue;
      for (const pattern of each) {
        const match = matchAt(pattern.pattern, text, at);
        if (!match) continue;
        matches.push({ from: at, to: at + match[0].length, pattern });
        break;
      }
    }
  }
  return matches;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Offset of the value within the span. */
export function fillOffset({ fill }: GapPattern, from: number, to: number): number {
  return fill === 'before' ? 0 : fill === 'inside' ? 1 : to - from;
}
