import { describe, expect, it } from 'vitest';
import { RULES } from './catalogue.ts';
import { tryExample } from './rule-tester.ts';

/** Fewest examples of either kind that a rule must bring. */
const FEWEST_EXAMPLES = 8;

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('is documented', () => {
    expect(rule.doc).toMatch(/^[A-Z0-9“`].{20,}\.$/);
  });

  it('brings enough examples', () => {
    expect(rule.valid.length).toBeGreaterThanOrEqual(FEWEST_EXAMPLES);
    expect(rule.invalid.length).toBeGreaterThanOrEqual(FEWEST_EXAMPLES);
  });

  it('is silent on its valid examples', () => {
    for (const example of rule.valid) {
      const { text, found } = tryExample(rule, example);
      expect({ text, found }).toEqual({ text, found: [] });
    }
  });

  it('finds exactly what its invalid examples mark', () => {
    for (const example of rule.invalid) {
      const { text, expected, found } = tryExample(rule, example);
      expect(expected.length, text).toBeGreaterThan(0);
      expect({ text, found }).toEqual({ text, found: expected });
    }
  });
});

describe('catalogue', () => {
  it('has unique ids', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});
