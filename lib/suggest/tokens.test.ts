import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP, GrowingTokens, LINE_END, tokenize } from './tokens.ts';

/** Codes as text, gaps as ◇. */
function shown(codes: Iterable<number>): string {
  return Array.from(codes, (code) => (code === GAP ? '◇' : String.fromCharCode(code))).join('');
}

describe('tokenize', () => {
  it.each<[string, string, string[]]>([
    ['全年召开党委会12次，发展党员9名。', '全年召开党委会◇次，发展党员◇名。', ['党委会', '发展党员']],
    ['慰问金3.5万元', '慰问金◇万元', ['慰问金']],
    ['2023年', '◇年', ['年份']],
    ['整改率达98.6%', '整改率达◇%', ['整改率']],
    ['召开【＿党委会】次', '召开◇次', ['党委会']],
    ['*镇党委对**村开展X次督查', '◇镇党委对◇村开展◇次督查', ['镇名', '村名', '督查']],
    ['落实“三会一课”，推行1+N', '落实“三会一课”，推行1+N', []],
    ['支部+X+农户', '支部+X+农户', []],
    ['一、抓班子\n（一）抓学习', '一、抓班子\n（一）抓学习', []],
    ['走访群众余户（  ）', '走访群众余户◇', ['个数']],
  ])('%s', (text, codes, names) => {
    const tokens = tokenize(text, { named: true });
    expect(shown(tokens.codes)).toBe(codes);
    expect([...tokens.gaps.values()]).toEqual(names);
    expect([...tokens.gaps.keys()].every((at) => tokens.codes[at] === GAP)).toBe(true);
  });

  it('names no gap unless asked', () => {
    expect(tokenize('发展党员9名', { named: false }).gaps.size).toBe(0);
  });
});

describe('GrowingTokens', () => {
  const PIECES = [
    '党员',
    '12',
    '3.5',
    '万元',
    '十二次',
    '一起',
    '三会一课',
    '“五个一”',
    '。',
    '，',
    '\n',
    '1、',
    '*',
    '【＿年份】',
    '一是',
  ];
  const TEXT = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(''));

  it('reads any text as tokenize does, however it came about', () => {
    fc.assert(
      fc.property(fc.array(TEXT, { maxLength: 4 }), (texts) => {
        const growing = new GrowingTokens();
        for (const text of texts) {
          for (let end = 0; end <= text.length; end++) {
            growing.update(text.slice(0, end));
            const codes = growing.codes.subarray(0, growing.length);
            expect(codes[0]).toBe(LINE_END);
            expect(shown(codes.subarray(1))).toBe(
              shown(tokenize(text.slice(0, end), { named: false }).codes),
            );
          }
        }
      }),
    );
  });
});
