import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../lib/check/index.ts';
import { RULE_NAMES } from '../../lib/i18n/check-rules.ts';
import { renderRules } from '../cli/rules-page.ts';

describe('docs/rules.md', () => {
  it('is what the catalogue says; else run npx tsx test/cli/rules-doc.ts', () => {
    expect(readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')).toBe(renderRules());
  });
});

describe('names of rules', () => {
  it('are there for each rule and for nothing else', () => {
    expect(Object.keys(RULE_NAMES).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });
});
