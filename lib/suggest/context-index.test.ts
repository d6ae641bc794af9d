import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildContexts, ContextIndex, MAX_AGREE } from './context-index.ts';
import { Matches } from './matches.ts';
import { LINE_END, tokenize } from './tokens.ts';

const SENTENCE = fc
  .array(fc.constantFrom('抓', '党建', '促', '发展', '，', '。'), { maxLength: 12 })
  .map((all) => all.join(''));

function indexOf(texts: readonly string[]): ContextIndex {
  return new ContextIndex(
    buildContexts(
      texts.map((text) => tokenize(text, { named: true })),
      LINE_END,
    ),
  );
}

function codesOf(text: string): Uint16Array {
  return Uint16Array.from(text, (character) => character.charCodeAt(0));
}

/** How many codes before each place agree with the draft's end, by looking at every place. */
function agreements(index: ContextIndex, draft: string): number[] {
  return Array.from(index.codes, (_, at) => at)
    .slice(1)
    .map((at) => {
      let agree = 0;
      while (agree < Math.min(at, draft.length, MAX_AGREE)) {
        if (index.codes[at - 1 - agree] !== draft.charCodeAt(draft.length - 1 - agree)) break;
        agree++;
      }
      return agree;
    });
}

describe('ContextIndex', () => {
  it('finds the places that agree longest, longest first', () => {
    fc.assert(
      fc.property(
        fc.array(SENTENCE, { maxLength: 5 }),
        SENTENCE,
        fc.integer({ min: 1, max: 9 }),
        (texts, draft, limit) => {
          const index = indexOf(texts);
          const matches = new Matches(limit);
          index.nearest(codesOf(draft), draft.length, 1, matches);
          const found = [...matches.agree.subarray(0, matches.size)];
          const all = agreements(index, draft)
            .filter((agree) => agree >= 1)
            .sort((a, b) => b - a);
          expect(found).toEqual(all.slice(0, limit));
        },
      ),
    );
  });

  it('knows the text of every place, and its bounds', () => {
    const texts = ['甲乙', '', '丙'];
    const index = indexOf(texts);
    texts.forEach((text, number) => {
      expect(index.endOf(number) - index.startOf(number)).toBe(text.length);
      for (let at = index.startOf(number); at <= index.endOf(number); at++)
        expect(index.textAt(at)).toBe(number);
    });
  });

  it('names the gaps', () => {
    const index = indexOf(['召开【＿党委会】次', '没有', '慰问金3万元']);
    const names = Array.from(index.codes, (_, at) => index.gapName(at)).filter((name) => name !== '');
    expect(names).toEqual(['党委会', '慰问金']);
  });
});
