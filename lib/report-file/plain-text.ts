import { ReportFileError } from './fault.ts';

/** Far more than any report: the five years' reports of a county office are some 5 MB. Bytes. */
export const LARGEST_TEXT_FILE = 20 * 1024 * 1024;

const BYTE_ORDER_MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];
/** A control character that no text file holds: any but tab, line breaks and page breaks. */
const CONTROLS = /[^\P{Cc}\t\n\v\f\r]/u;

/**
 * The text of a .txt file: UTF-8, else GB18030 (which contains GBK and GB2312), or UTF-16 with a byte order mark. The
 * mark is taken off; line ends become "\n".
 * @throws ReportFileError `large`, `empty` or `binary`
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > LARGEST_TEXT_FILE) throw new ReportFileError('large');
  const marked = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte));
  const encodings = marked ? [marked.encoding] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    const text = decode(bytes, encoding);
    if (text === undefined || CONTROLS.test(text)) continue;
    const plain = text.replace(/\r\n?/gu, '\n');
    if (plain.trim() === '') throw new ReportFileError('empty');
    return plain;
  }
  throw new ReportFileError('binary');
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
