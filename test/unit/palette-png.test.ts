import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withPalette } from '../run/palette-png.ts';

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(typed), 4);
  return Buffer.concat([ends.subarray(0, 4), typed, ends.subarray(4)]);
}

/** A PNG of two by two pixels; `rows` are filtered as their first bytes say. */
function png(rows: readonly (readonly number[])[], kind = 2, depth = 8): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(2, 0);
  header.writeUInt32BE(2, 4);
  header.set([depth, kind], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function part(file: Buffer, type: string): Buffer {
  const at = file.indexOf(type, 0, 'latin1');
  return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
}

/** The colours of the picture, `0xRRGGBB`, read back from its palette. */
function colours(file: Buffer): readonly number[] {
  const palette = part(file, 'PLTE');
  const rows = inflateSync(part(file, 'IDAT'));
  return [1, 2, 4, 5].map((at) => palette.readUIntBE(rows[at]! * 3, 3));
}

describe('a picture with a palette', () => {
  const wanted = [0x0a1420, 0x0b1622, 0x0a1420, 0x0d1826];

  it.each([
    ['none', [0, 10, 20, 32, 11, 22, 34], [0, 10, 20, 32, 13, 24, 38]],
    ['left', [1, 10, 20, 32, 1, 2, 2], [1, 10, 20, 32, 3, 4, 6]],
    ['up', [0, 10, 20, 32, 11, 22, 34], [2, 0, 0, 0, 2, 2, 4]],
    ['average', [0, 10, 20, 32, 11, 22, 34], [3, 5, 10, 16, 3, 3, 5]],
    ['paeth', [0, 10, 20, 32, 11, 22, 34], [4, 0, 0, 0, 2, 2, 4]],
  ])('has the colours of its original, filter %s', (_, first, second) => {
    expect(colours(withPalette(png([first, second])))).toEqual(wanted);
  });

  it('has them of an opaque one with alpha', () => {
    const rows = [
      [0, 10, 20, 32, 255, 11, 22, 34, 255],
      [0, 10, 20, 32, 255, 13, 24, 38, 255],
    ];
    expect(colours(withPalette(png(rows, 6)))).toEqual(wanted);
  });

  it.each([
    ['grey', 0, 8],
    ['of 16 bits', 2, 16],
  ])('is not made of one that is %s', (_, kind, depth) => {
    expect(() => withPalette(png([[0], [0]], kind, depth))).toThrow('Not a PNG');
  });
});
