import { describe, expect, it } from 'vitest';
import { findIndicator, loadIndicators } from '../../ledger/indicators.ts';
import { loadBuiltInSkeletons } from '../../skeleton/built-in.ts';
import { EXPECTED_BY_TYPE } from '../data/expected-by-type.ts';
import { checkDraft } from '../engine.ts';
import type { CheckOptions } from '../rule.ts';

/** Long enough, and of a matter that none of the figures is about. */
const TEXT = '秋高气爽，云淡风轻。'.repeat(40);
const ledgerOf = (count: number) =>
  loadIndicators()
    .filter(({ kind }) => kind === 'number')
    .slice(0, count)
    .map(({ name, unit }) => ({ indicator: name, unit: unit[0] ?? '', value: 8 }));
const hints = (text: string, options: CheckOptions) =>
  checkDraft(text, options).filter(({ rule }) => rule === 'missing-number.expected');

describe('what is expected', () => {
  it('is at most a dozen of the ledger', () => {
    expect(hints(TEXT, { ledger: ledgerOf(12) })).toHaveLength(12);
    expect(hints(TEXT, { ledger: ledgerOf(30) })).toHaveLength(12);
  });

  it('is at most five by the type alone, and never more than a dozen together', () => {
    const options = { reportType: 'party-summary' };
    const head = '镇党委召开会议。';
    const byType = hints(head + TEXT, options);
    expect(byType).toHaveLength(5);
    const others = ledgerOf(40).filter(
      ({ indicator }) => !EXPECTED_BY_TYPE.get('party-summary')!.some((one) => one.indicator === indicator),
    );
    expect(hints(head + TEXT, { ...options, ledger: others.slice(0, 3) })).toHaveLength(8);
    expect(hints(head + TEXT, { ...options, ledger: others.slice(0, 10) })).toHaveLength(12);
    expect(hints(head + TEXT, { ...options, ledger: others })).toHaveLength(12);
  });

  it('names a figure once, after the ledger where both have it', () => {
    const found = hints(TEXT, {
      reportType: 'party-summary',
      ledger: [{ indicator: '发展党员', unit: '名', value: 8 }],
    });
    expect(found.filter(({ about }) => about === '发展党员')).toHaveLength(1);
    expect(found[0]?.message).toContain('台账');
  });

  it('is a hint with one frame that holds no figure and is a gap once it stands', () => {
    const missed = hints(TEXT, { reportType: 'party-summary' });
    expect(missed.length).toBeGreaterThan(1);
    for (const { severity, actions, about } of missed) {
      expect(severity).toBe('info');
      const [edit] = actions![0]!.edits;
      expect(edit).toMatchObject({ from: TEXT.length, to: TEXT.length });
      expect(edit!.insert).not.toMatch(/\d/);
      const found = checkDraft(TEXT + edit!.insert, { reportType: 'party-summary' });
      expect(found.filter(({ category }) => category === 'placeholder')).toHaveLength(1);
      expect(found.some((one) => one.about === about)).toBe(false);
      // The others are still missed, though a gap stands right before the place where they are listed.
      expect(found.filter((one) => one.about !== undefined)).toHaveLength(missed.length - 1);
    }
  });

  it('counts the letters of a draft, not the blank lines behind it', () => {
    expect(hints(`秋高气爽。${'\n'.repeat(400)}`, { reportType: 'party-summary' })).toEqual([]);
  });

  it('knows its types and indicators', () => {
    const ids = loadBuiltInSkeletons().map(({ id }) => id);
    for (const [type, figures] of EXPECTED_BY_TYPE) {
      expect(ids).toContain(type);
      for (const { indicator } of figures)
        expect(['number', 'percent'], indicator).toContain(findIndicator(indicator)?.kind);
    }
  });
});
