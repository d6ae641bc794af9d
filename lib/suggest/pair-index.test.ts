import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PairIndex } from './pair-index.ts';

const LETTERS = fc.constantFrom('党', '建', '促', '发', 'a', '\u0000');

it('finds a word wherever it stands, in order, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: LETTERS, maxLength: 60 }),
      fc.string({ unit: LETTERS, minLength: 2, maxLength: 5 }),
      (text, word) => {
        const expected: number[] = [];
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) expected.push(at);
        expect([...new PairIndex(text).find(word)]).toEqual(expected);
      },
    ),
  );
});

it('finds nothing in a text that is shorter than a pair', () => {
  expect([...new PairIndex('').find('党建')]).toEqual([]);
  expect([...new PairIndex('党').find('党建')]).toEqual([]);
});
