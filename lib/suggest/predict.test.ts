import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALIBRATION, Kind } from './calibration.ts';
import { Candidates } from './candidates.ts';
import { type Prediction, Predictor } from './predict.ts';
import { GAP, tokenize } from './tokens.ts';

const COMMA = '，'.charCodeAt(0);
const NOTHING = new Uint16Array(0);

/** Candidates that go on as each text says, all of them packs that agree by so many codes. */
function candidatesOf(texts: readonly string[], agree: number): { all: Candidates; codes: Uint16Array } {
  const tokens = texts.map((text) => tokenize(text, { named: true }).codes);
  const codes = Uint16Array.from(tokens.flatMap((each) => [...each]));
  const all = new Candidates([NOTHING, NOTHING, codes]);
  let at = 0;
  for (const each of tokens) {
    all.add(Kind.pack, at, at + each.length, agree, 0);
    at += each.length;
  }
  return { all, codes };
}

function textsOf({ paths }: Prediction, { all, codes }: ReturnType<typeof candidatesOf>): string[] {
  return paths.map(({ candidate, length }) => {
    const from = all.at[candidate]!;
    return Array.from(codes.subarray(from, from + length), (code) =>
      code === GAP ? '◇' : String.fromCharCode(code),
    ).join('');
  });
}

function predicted(texts: readonly string[], limit = 5, agree = 6): string[] {
  const given = candidatesOf(texts, agree);
  return textsOf(new Predictor(CALIBRATION).predict(given.all, COMMA, limit), given);
}

describe('Predictor', () => {
  it('goes on as the places do, and cuts where words end', () => {
    for (const text of predicted(['压实主体责任。'])) {
      expect('压实主体责任。'.startsWith(text)).toBe(true);
      expect(['压实', '压实主体', '压实主体责任', '压实主体责任。']).toContain(text);
    }
  });

  it('prefers what more places say', () => {
    expect(predicted(['压实责任。', '压实责任。', '压实责任。', '提高认识。'], 1)[0]).toMatch(/^压实/);
  });

  it('covers different ways to go on before it refines one', () => {
    const found = predicted(['压实责任。', '压实责任。', '提高认识。', '提高认识。'], 2);
    expect(found.some((text) => text.startsWith('压实'))).toBe(true);
    expect(found.some((text) => text.startsWith('提高'))).toBe(true);
  });

  it('leads through a gap only once, at the last place, and never begins with less than two codes', () => {
    const found = predicted(['召开党委会3次，研究议题。', '召开党委会3次，研究议题。'], 4, 20);
    expect(found.filter((text) => text.includes('◇')).length).toBeLessThanOrEqual(1);
    expect(found.slice(0, -1).some((text) => text.includes('◇'))).toBe(false);
    expect(found.every((text) => text.length >= 2)).toBe(true);
  });

  it('does not go beyond the end of a text or a line', () => {
    expect(predicted(['全面。\n二、问题'], 5, 20).every((text) => '全面。'.startsWith(text))).toBe(true);
  });

  it('says nothing where nothing agrees', () => {
    const { all } = candidatesOf([], 1);
    expect(new Predictor(CALIBRATION).predict(all, COMMA, 5)).toEqual({ paths: [], probability: 0 });
  });

  it('gives chances that are chances, each path once, at most as many as asked', () => {
    const word = fc.constantFrom('压实', '责任', '，', '3', '次', '。', '党员');
    const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(''));
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 12 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 40 }),
        (texts, limit, agree) => {
          const given = candidatesOf(texts, agree);
          const prediction = new Predictor(CALIBRATION).predict(given.all, COMMA, limit);
          const found = textsOf(prediction, given);
          expect(new Set(found).size).toBe(found.length);
          expect(found.length).toBeLessThanOrEqual(limit);
          for (const { probability } of prediction.paths) {
            expect(probability).toBeGreaterThan(0);
            expect(probability).toBeLessThanOrEqual(1);
          }
          expect(prediction.probability).toBeGreaterThanOrEqual(0);
          expect(prediction.probability).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
    );
  });
});
