import { describe, expect, it } from 'vitest';
import { bearingMarks, isBesideMarks, lineAt, touchesOneLine } from './still.ts';

const TEXT = '甲乙丙\n\n丁戊己\n庚辛';

describe('lineAt', () => {
  it.each([
    ['the first place', 0, 0, 3],
    ['the end of the first line', 3, 0, 3],
    ['the empty line', 4, 4, 4],
    ['the beginning of a line', 5, 5, 8],
    ['the very end', 11, 9, 11],
  ])('finds the line of %s', (_, offset, from, to) => {
    expect(lineAt(TEXT, offset)).toEqual({ from, to });
  });

  it('finds the empty line that a text begins with', () => {
    expect(lineAt('\n甲', 0)).toEqual({ from: 0, to: 0 });
  });
});

describe('touchesOneLine', () => {
  it.each([
    ['typing', 5, 5, '一', true],
    ['a deletion within a line', 5, 8, '', true],
    ['a new line', 1, 1, '\n', false],
    ['two lines joined', 3, 4, '', false],
    ['a deletion over several lines', 1, 6, '', false],
  ])('tells of %s', (_, from, to, insert, holds) => {
    expect(touchesOneLine(TEXT, { from, to, insert })).toBe(holds);
  });
});

describe('isBesideMarks', () => {
  const mark = { from: 1, to: 3 };

  it('holds where nothing is marked', () => {
    expect(isBesideMarks('共XX', [], false)).toBe(true);
  });

  it.each([
    ['holds with two Chinese characters between', '共XX名党', true],
    ['holds with more between', '共XX名党员', true],
    ['fails right behind the mark', '共XX', false],
    ['fails in the mark', '共X', false],
    ['fails with one character between', '共XX名', false],
    ['fails where nothing between may break', '共XXabcde', false],
    ['fails before the mark', '', false],
  ])('%s', (_, head, holds) => {
    expect(isBesideMarks(head, [mark], true)).toBe(holds);
    expect(isBesideMarks(head, [mark], false)).toBe(false);
  });

  it('asks for the last mark of the line', () => {
    expect(isBesideMarks('共XX名党员', [mark, { from: 8, to: 9 }], true)).toBe(false);
  });
});

describe('bearingMarks', () => {
  const mark = { from: 1, to: 3 };

  it.each([
    ['ends behind the first place where the line may break', '共XX名，党员占比', 7],
    ['counts from the last mark', '党员XX名党员', 6],
    ['is all of a line that may break nowhere behind', '共XX名abc', 7],
  ])('%s', (_, text, to) => {
    const marked = { from: text.indexOf('X'), to: text.indexOf('X') + 2 };
    const line = { from: 0, to: text.length };
    expect(bearingMarks(text, line, [marked], true)).toEqual({ from: 0, to });
    expect(bearingMarks(text, line, [{ from: 0, to: 1 }, marked], true)).toEqual({ from: 0, to });
    expect(bearingMarks(text, line, [marked], false)).toEqual(line);
  });

  it('looks no further than the line', () => {
    expect(bearingMarks('共XX名\n党员', { from: 0, to: 4 }, [mark], true)).toEqual({ from: 0, to: 4 });
  });

  it('is all of a line without marks', () => {
    expect(bearingMarks('党员党员', { from: 0, to: 4 }, [], true)).toEqual({ from: 0, to: 4 });
  });
});
