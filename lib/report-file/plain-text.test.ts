import { describe, expect, it } from 'vitest';
import { decodeText, LARGEST_TEXT_FILE } from './plain-text.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('decodeText', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', utf8('党建\n工作'), '党建\n工作'],
    ['UTF-8 with its mark, Windows line ends', utf8('\uFEFF党建\r\n工作\r'), '党建\n工作\n'],
    ['GBK', bytes(0xb5, 0xb3, 0xbd, 0xa8, 0x0d, 0x0a, 0xb9, 0xa4, 0xd7, 0xf7), '党建\n工作'],
    ['GB18030, four bytes (㐀)', bytes(0xb5, 0xb3, 0x81, 0x39, 0xee, 0x39), '党㐀'],
    ['UTF-16, little end first', utf16('\uFEFF党建', true), '党建'],
    ['UTF-16, big end first', utf16('\uFEFF党建', false), '党建'],
    ['ASCII', utf8('a\tb\f'), 'a\tb\f'],
    ['indents and blank lines stay', utf8('　　一\n\n　　二'), '　　一\n\n　　二'],
  ])('%s', (_, file, text) => expect(decodeText(file)).toBe(text));

  it.each<[string, Uint8Array, string]>([
    ['nothing', bytes(), 'empty'],
    ['only white space', utf8('\uFEFF \r\n　'), 'empty'],
    ['an image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'binary'],
    ['no encoding of ours', bytes(0xff, 0xff, 0xff), 'binary'],
    ['zeros', new Uint8Array(100), 'binary'],
    ['too large', new Uint8Array(LARGEST_TEXT_FILE + 1), 'large'],
  ])('refuses %s', (_, file, fault) =>
    expect(() => decodeText(file)).toThrow(expect.objectContaining({ name: 'ReportFileError', fault })),
  );
});
