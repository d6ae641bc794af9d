import { RULES } from './catalogue.ts';
import { checkDraft } from './engine.ts';
import type { Example, Rule } from './rule.ts';

/** What a rule says of one of its examples. */
export interface Trial {
  readonly text: string;
  /** Spans that the example marks, as `from-to:words`. */
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

const OPEN = '⟦';
const CLOSE = '⟧';

/** Runs one rule, and no other, on one of its examples. */
export function tryExample(rule: Rule, example: Example): Trial {
  const marked = typeof example === 'string' ? example : example.text;
  const options = typeof example === 'string' ? {} : example.options;
  const { text, expected } = readMarks(marked);
  const off = new Set(RULES.filter(({ id }) => id !== rule.id).map(({ id }) => id));
  const findings = checkDraft(text, { ...options, off, on: new Set([rule.id]) });
  return { text, expected, found: findings.map(({ from, to }) => spell(text, from, to)) };
}

function readMarks(marked: string): { text: string; expected: string[] } {
  let text = '';
  let from = 0;
  const spans: [number, number][] = [];
  for (const char of marked) {
    if (char === OPEN) from = text.length;
    else if (char === CLOSE) spans.push([from, text.length]);
    else text += char;
  }
  spans.sort(([a, b], [c, d]) => a - c || b - d);
  return { text, expected: spans.map(([start, to]) => spell(text, start, to)) };
}

function spell(text: string, from: number, to: number): string {
  return `${from}-${to}:${text.slice(from, to)}`;
}
