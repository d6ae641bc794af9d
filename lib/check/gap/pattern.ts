/** Missing numbers that a fixed pattern gives away, as data. */
import type { GapKind } from '../finding.ts';

export interface GapPattern {
  /** Global. The finding's span is its group `span`, or the whole match. */
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

/**
 * All matches of the patterns, each place once. Each pattern is tried by itself: what one consumes may begin another's
 * match.
 */
export function matchPatterns(text: string, patterns: readonly GapPattern[]): PatternMatch[] {
  const matches: PatternMatch[] = [];
  for (const pattern of patterns) {
    const expression = pattern.pattern;
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      const span = match.groups?.span ?? match[0];
      const from = match.index + match[0].lastIndexOf(span);
      const to = from + span.length;
      if (!matches.some((other) => other.from === from && other.to === to))
        matches.push({ from, to, pattern });
      if (match[0].length === 0) expression.lastIndex += 1;
    }
  }
  return matches;
}

/** Offset of the value within the span. */
export function fillOffset({ fill }: GapPattern, from: number, to: number): number {
  return fill === 'before' ? 0 : fill === 'inside' ? 1 : to - from;
}
