import { describe, expect, it } from 'vitest';
import { Alignment, Nearness } from './alignment.ts';

const TEXT = 0;
const match = (at: number, agree: number) => ({ at, agree, text: TEXT });

describe('Alignment', () => {
  it('knows nothing of a report that the draft never touched', () => {
    const alignment = new Alignment();
    alignment.update(100, []);
    expect(alignment.nearness(TEXT, 500, 100)).toBe(Nearness.free);
    expect(alignment.stretches(100)).toEqual([]);
  });

  it('follows a report and finds it again after words of the writer’s own', () => {
    const alignment = new Alignment();
    alignment.update(100, [match(500, 9)]);
    expect(alignment.nearness(TEXT, 500, 100)).toBe(Nearness.next);
    expect(alignment.nearness(TEXT, 508, 105)).toBe(Nearness.ahead);
    expect(alignment.nearness(TEXT, 540, 130)).toBe(Nearness.aheadLater);
    expect(alignment.nearness(TEXT, 3000, 105)).toBe(Nearness.elsewhere);
    expect(alignment.nearness(TEXT, 505, 400)).toBe(Nearness.elsewhere);
    expect(alignment.stretches(105)).toMatchObject([{ text: TEXT, from: 480, to: 570 }]);
    expect(alignment.stretches(400)).toEqual([]);
  });

  it('is not led away by a stock phrase, but by a whole clause', () => {
    const alignment = new Alignment();
    alignment.update(100, [match(500, 9)]);
    alignment.update(106, [match(2000, 6)]);
    expect(alignment.nearness(TEXT, 506, 106)).toBe(Nearness.ahead);
    alignment.update(110, [match(2000, 12)]);
    expect(alignment.nearness(TEXT, 2000, 110)).toBe(Nearness.next);
  });

  it('of equal places takes the one that is due', () => {
    const alignment = new Alignment();
    alignment.update(100, [match(500, 9)]);
    alignment.update(105, [match(2000, 14), match(505, 14)]);
    expect(alignment.nearness(TEXT, 505, 105)).toBe(Nearness.next);
  });

  it('goes back with the text that is deleted', () => {
    const alignment = new Alignment();
    alignment.update(100, [match(500, 9)]);
    alignment.update(120, [match(2000, 20)]);
    alignment.update(100, []);
    expect(alignment.nearness(TEXT, 500, 100)).toBe(Nearness.next);
  });

  it('follows only the reports touched last', () => {
    const alignment = new Alignment();
    for (let text = 0; text < 20; text++) alignment.update(100 + text, [{ at: 50, agree: 9, text }]);
    const texts = alignment.stretches(120).map(({ text }) => text);
    expect(texts).toHaveLength(8);
    expect(texts[0]).toBe(19);
  });
});
