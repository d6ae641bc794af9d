/** Why a file can't be read as text. `word` and `pdf`: known by their first bytes, whatever the file is called. */
export const TEXT_FILE_FAULTS = ['empty', 'large', 'word', 'pdf', 'binary'] as const;
export type TextFileFault = (typeof TEXT_FILE_FAULTS)[number];

export class TextFileError extends Error {
  override readonly name = 'TextFileError';
  readonly fault: TextFileFault;

  constructor(fault: TextFileFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Far more than any report: the five years' reports of a county office are some 5 MB. Bytes. */
export const LARGEST_TEXT_FILE = 20 * 1024 * 1024;

/** First bytes of files that offices keep reports in: ZIP (docx, wps), OLE (doc, wps), PDF. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly fault: TextFileFault }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], fault: 'word' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], fault: 'word' },
  { bytes: [0x25, 0x50, 0x44, 0x46], fault: 'pdf' },
];
const BYTE_ORDER_MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];
/** A control character that no text file holds: any but tab, line breaks and page breaks. */
const CONTROLS = /[^\P{Cc}\t\n\v\f\r]/u;

/**
 * The text of a .txt file: UTF-8, else GB18030 (which contains GBK and GB2312), or UTF-16 with a byte order mark. The
 * mark is taken off; line ends become "\n".
 * @throws TextFileError
 */
export function decodeTextFile(bytes: Uint8Array): string {
  if (bytes.length > LARGEST_TEXT_FILE) throw new TextFileError('large');
  const known = SIGNATURES.find((signature) => startsWith(bytes, signature.bytes));
  if (known) throw new TextFileError(known.fault);
  const marked = BYTE_ORDER_MARKS.find((mark) => startsWith(bytes, mark.bytes));
  const encodings = marked ? [marked.encoding] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    const text = decode(bytes, encoding);
    if (text === undefined || CONTROLS.test(text)) continue;
    const plain = text.replace(/\r\n?/gu, '\n');
    if (plain.trim() === '') throw new TextFileError('empty');
    return plain;
  }
  throw new TextFileError('binary');
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}
