import { describe, expect, it } from 'vitest';
import { NEARNESSES } from './alignment.ts';
import {
  AGES,
  AGREEMENTS,
  BEST_AGREEMENTS,
  CALIBRATION,
  classOf,
  DEPTHS,
  KINDS,
  Kind,
  SETTINGS,
  settingOf,
} from './calibration.ts';
import { GAP } from './tokens.ts';

describe('the shipped calibration', () => {
  it('has a weight for every class', () => {
    const { agreement, trait, novelty, noveltyAtDepth } = CALIBRATION;
    expect(agreement.map((row) => row.length)).toEqual(Array(KINDS).fill(AGREEMENTS.length));
    expect(trait.map((row) => row.length)).toEqual([AGES.length, NEARNESSES, 1]);
    expect(novelty).toHaveLength(SETTINGS);
    expect(noveltyAtDepth.map((row) => row.length)).toEqual(
      Array(DEPTHS.length).fill(BEST_AGREEMENTS.length),
    );
    expect([agreement, trait, noveltyAtDepth].flat(2).concat(novelty).every(Number.isFinite)).toBe(true);
  });

  it('trusts long agreement more than short, and a report that is followed more than one that is not', () => {
    for (const row of CALIBRATION.agreement) {
      expect(row[classOf(AGREEMENTS, 6)]!).toBeGreaterThan(row[classOf(AGREEMENTS, 2)]!);
    }
    const report = CALIBRATION.trait[Kind.report]!;
    expect(report[3]!).toBeGreaterThan(report[1]!);
  });
});

describe('classOf', () => {
  it.each<[number, number]>([
    [-1, 0],
    [0, 0],
    [1, 0],
    [2, 1],
    [4, 1],
    [5, 2],
    [99, 2],
  ])('%d', (value, expected) => {
    expect(classOf([0, 2, 5], value)).toBe(expected);
  });
});

describe('settingOf', () => {
  it.each<[string, number]>([
    ['\n', 0],
    ['。', 1],
    ['；', 1],
    ['，', 2],
    [String.fromCharCode(GAP), 3],
    ['党', 4],
    ['”', 4],
  ])('%j', (character, expected) => {
    expect(settingOf(character.charCodeAt(0), GAP)).toBe(expected);
  });
});
