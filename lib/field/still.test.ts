import { describe, expect, it } from 'vitest';
import { isBesideMarks, linesStay, type Picture } from './still.ts';

const TEXT = '甲乙丙\n\n丁戊己\n庚辛';
const at = (from: number, to = from, insert = '一') => ({ from, to, insert });

describe('isBesideMarks', () => {
  it.each([
    ['typing on another line', [{ from: 0, to: 2 }], at(6)],
    ['typing at the first place of the line below', [{ from: 0, to: 3 }], at(5)],
    ['typing at the last place of the line above', [{ from: 5, to: 8 }], at(3)],
    [
      'typing on the empty line between',
      [
        { from: 0, to: 3 },
        { from: 5, to: 8 },
      ],
      at(4),
    ],
    ['a deletion within another line', [{ from: 9, to: 11 }], at(5, 8, '')],
    ['typing at the very end', [{ from: 5, to: 8 }], at(11)],
    ['typing where nothing is marked', [], at(1)],
  ])('holds for %s', (_, marks, edit) => {
    expect(isBesideMarks(TEXT, marks, edit, false)).toBe(true);
  });

  it.each([
    ['typing behind a mark of the same line', [{ from: 0, to: 2 }], at(3)],
    ['typing before one', [{ from: 9, to: 11 }], at(9)],
    ['typing in one', [{ from: 5, to: 8 }], at(6)],
    ['a mark that reaches over from the line before', [{ from: 2, to: 5 }], at(6)],
    ['a place without length on the line', [{ from: 8, to: 8 }], at(5)],
    ['a place without length that is the line', [{ from: 4, to: 4 }], at(4)],
    ['a new line', [{ from: 9, to: 11 }], at(1, 1, '\n')],
    ['two lines joined', [{ from: 9, to: 11 }], at(3, 4, '')],
    ['a deletion over several lines', [{ from: 9, to: 11 }], at(1, 6, '')],
  ])('fails for %s', (_, marks, edit) => {
    expect(isBesideMarks(TEXT, marks, edit, true)).toBe(false);
  });
});

describe('isBesideMarks behind a mark on its own line', () => {
  const mark = { from: 1, to: 3 };

  it.each([
    ['holds with two Chinese characters between', '共XX名党员', at(5), true],
    ['holds for a deletion behind them', '共XX名党员参加', at(5, 6, ''), true],
    ['fails right behind the mark', '共XX名党员', at(3), false],
    ['fails with one character between', '共XX名党员', at(4), false],
    ['fails where nothing between may break', '共XXabcde', at(8), false],
    ['fails before the mark', '共XX名党员', at(0), false],
  ])('%s', (_, text, edit, holds) => {
    expect(isBesideMarks(text, [mark], edit, true)).toBe(holds);
    expect(isBesideMarks(text, [mark], edit, false)).toBe(false);
  });
});

describe('linesStay', () => {
  const picture: Picture = { isHigh: true, lengths: [8, 100, 600] };

  it('holds while nothing is different', () => {
    expect(linesStay(picture, { ...picture, lengths: [8, 100, 600] })).toBe(true);
  });

  it.each([0, 1, 2])('fails where the length at %i is another', (index) => {
    const lengths = picture.lengths.map((length, at) => (at === index ? length + 0.5 : length));
    expect(linesStay(picture, { ...picture, lengths })).toBe(false);
  });

  it('fails where the height of the text cannot tell', () => {
    const low = { ...picture, isHigh: false };
    expect(linesStay(low, low)).toBe(false);
  });
});
