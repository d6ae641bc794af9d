import { describe, expect, it } from 'vitest';
import { isInSight, placeBeside, throughFrame } from './place.ts';

const caret = (left: number, top: number) => ({ left, right: left, top, bottom: top + 20 });
const view = { width: 1000, height: 600 };
const size = { width: 300, height: 150 };

describe('placeBeside', () => {
  it.each([
    ['under the line', caret(200, 100), { left: 200, top: 126 }],
    ['above it at the lower edge', caret(200, 500), { left: 200, top: 344 }],
    ['as far right as the window goes', caret(950, 100), { left: 696, top: 126 }],
    ['as far left as the window goes', caret(-3, 100), { left: 4, top: 126 }],
  ])('stands %s', (_, at, place) => expect(placeBeside(at, size, view)).toEqual(place));

  it('stays under the line where it fits on neither side', () => {
    expect(placeBeside(caret(200, 60), size, { width: 1000, height: 150 })).toEqual({ left: 200, top: 86 });
  });

  it('begins at the left edge where it is wider than the window', () => {
    expect(placeBeside(caret(90, 10), size, { width: 200, height: 600 }).left).toBe(4);
  });
});

describe('throughFrame', () => {
  it('adds where the frame stands', () => {
    expect(throughFrame(caret(10, 20), { width: 400, height: 300 }, { left: 100, top: -50 })).toEqual({
      left: 110,
      right: 110,
      top: -30,
      bottom: -10,
    });
  });

  it.each([
    ['above', caret(10, -20)],
    ['below', caret(10, 300)],
    ['left', caret(-1, 20)],
    ['right', caret(401, 20)],
  ])('shows nothing that lies %s', (_, at) => {
    expect(throughFrame(at, { width: 400, height: 300 }, { left: 0, top: 0 })).toBeUndefined();
  });
});

describe('isInSight', () => {
  it('takes a caret at the very edge, half a line too', () => {
    const within = { left: 0, top: 0, right: 400, bottom: 300 };
    expect(isInSight(caret(400, 290), within)).toBe(true);
    expect(isInSight(caret(0, -10), within)).toBe(true);
  });
});
