import { describe, expect, it } from 'vitest';
import { finish, inSlices, type Sliced } from './slices.ts';

function* count(to: number, log: number[] = []): Sliced<number> {
  for (let at = 0; at < to; at++) {
    log.push(at);
    yield;
  }
  return to;
}

describe('sliced work', () => {
  it('is done in one go', () => {
    expect(finish(count(3))).toBe(3);
  });

  it('lets others have their turn and gives the same', async () => {
    let pauses = 0;
    const pause = () => {
      pauses++;
      return Promise.resolve();
    };
    expect(await inSlices(count(5), { budget: 0, pause, wanted: () => true })).toBe(5);
    expect(pauses).toBeGreaterThan(0);
  });

  it('stops once it is no longer wanted', async () => {
    const log: number[] = [];
    const options = { budget: 0, pause: () => Promise.resolve(), wanted: () => false };
    expect(await inSlices(count(5, log), options)).toBeUndefined();
    expect(log.length).toBeLessThan(5);
  });
});
