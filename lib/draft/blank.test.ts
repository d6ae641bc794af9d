import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blank, findBlanks } from './blank.ts';

describe('blanks', () => {
  it('are found with their names', () => {
    expect(findBlanks('召开党委会【＿党委会】次，发展党员【＿发展党员】名')).toEqual([
      { from: 5, to: 11, name: '党委会' },
      { from: 17, to: 24, name: '发展党员' },
    ]);
  });

  it.each([
    ['plain brackets', '【党建】【待补充】【】'],
    ['a half-width low line', '【_党委会】'],
    ['an open blank', '召开党委会【＿党委会次'],
    ['a blank over two lines', '【＿党委\n会】'],
  ])('are not read into %s', (_, text) => expect(findBlanks(text)).toEqual([]));

  it('may be empty, and may follow an unclosed one', () => {
    expect(findBlanks('【＿】')).toEqual([{ from: 0, to: 3, name: '' }]);
    expect(findBlanks('【＿甲【＿乙】')).toEqual([{ from: 3, to: 7, name: '乙' }]);
  });

  it('read back what was written', () => {
    fc.assert(
      fc.property(
        fc.string().filter((name) => !/[【】\r\n\u2028\u2029]/.test(name)),
        (name) => {
          expect(findBlanks(`前${blank(name)}后`)).toEqual([{ from: 1, to: 4 + name.length, name }]);
        },
      ),
    );
    expect(() => blank('甲】')).toThrow(RangeError);
  });
});
