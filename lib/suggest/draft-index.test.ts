import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MAX_AGREE } from './context-index.ts';
import { DraftIndex } from './draft-index.ts';
import { Matches } from './matches.ts';

const TEXT = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 40 });

function nearest(draft: DraftIndex, limit: number): { at: number; agree: number }[] {
  const found = new Matches(limit);
  draft.nearest(found);
  return Array.from({ length: found.size }, (_, index) => ({
    at: found.at[index]!,
    agree: found.agree[index]!,
  }));
}

/** Earlier places with at least two codes before them as at the end, newest first. */
function expected(codes: readonly number[]): { at: number; agree: number }[] {
  const found: { at: number; agree: number }[] = [];
  for (let at = codes.length - 1; at >= 2; at--) {
    let agree = 0;
    while (agree < Math.min(at, MAX_AGREE) && codes[at - 1 - agree] === codes[codes.length - 1 - agree])
      agree++;
    if (agree >= 2) found.push({ at, agree });
  }
  return found;
}

it('finds the same places after any edits as in a fresh draft', () => {
  fc.assert(
    fc.property(fc.array(TEXT, { minLength: 1, maxLength: 6 }), (versions) => {
      const draft = new DraftIndex();
      for (const version of versions) {
        draft.update(Uint16Array.from(version), version.length);
        expect(draft.length).toBe(version.length);
        expect(nearest(draft, 100)).toEqual(expected(version));
        expect(nearest(draft, 1)).toEqual(expected(version).slice(0, 1));
      }
    }),
  );
});

it('grows beyond its first room', () => {
  const long = Array.from({ length: 5000 }, (_, index) => 1 + (index % 700));
  const draft = new DraftIndex();
  draft.update(Uint16Array.from(long), long.length);
  expect(nearest(draft, 100)).toEqual(expected(long).slice(0, 100));
});
