import { describe, expect, it } from 'vitest';
import { emptyLearned, learnIgnored, learnTaken, preference } from './learned.ts';

describe('learned', () => {
  it('lifts what is taken and sinks what is passed over', () => {
    const learned = emptyLearned();
    learnTaken(learned, '甲');
    learnIgnored(learned, '乙');
    expect(preference(learned, '甲')).toBeGreaterThan(1);
    expect(preference(learned, '乙')).toBeLessThan(1);
    expect(preference(learned, '丙')).toBe(1);
  });

  it('forgives when a suggestion is taken after all', () => {
    const learned = emptyLearned();
    for (let times = 0; times < 9; times++) learnIgnored(learned, '甲');
    const before = preference(learned, '甲');
    learnTaken(learned, '甲');
    expect(before).toBeLessThan(0.2);
    expect(preference(learned, '甲')).toBeGreaterThan(1);
  });

  it('survives being kept as JSON', () => {
    const learned = emptyLearned();
    learnTaken(learned, '甲');
    learnIgnored(learned, '乙');
    expect(JSON.parse(JSON.stringify(learned))).toEqual(learned);
  });

  it('remembers no more than it should, the latest ones', () => {
    const learned = emptyLearned();
    for (let index = 0; index < 2000; index++) learnIgnored(learned, `词${index}`);
    learnIgnored(learned, '词1999');
    expect(Object.keys(learned.ignored).length).toBeLessThanOrEqual(500);
    expect(learned.ignored.词1999).toBe(2);
    expect(learned.ignored.词0).toBeUndefined();
  });
});
