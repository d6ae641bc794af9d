/**
 * What a file is by its bytes, whatever it is called.
 * `zip`: .docx and much else · `protectedWord`: a .docx behind a password · `oldWord`: .doc, .wps, RTF · `compound`:
 * another file of the old Office family.
 */
export type FileKind = 'zip' | 'protectedWord' | 'oldWord' | 'compound' | 'pdf' | 'other';

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly kind: FileKind }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'zip' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'compound' },
  // {\rtf: what some programs call .doc
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: 'oldWord' },
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'pdf' },
];

/** Names of the streams that tell what a compound file holds ([MS-OFFCRYPTO] 2.3.4.4, [MS-DOC] 2.1.1). */
const STREAMS: readonly { readonly name: Uint8Array; readonly kind: FileKind }[] = [
  { name: utf16('EncryptedPackage'), kind: 'protectedWord' },
  { name: utf16('WordDocument'), kind: 'oldWord' },
];
/** Bytes of a directory entry, which starts with its name and at a multiple of its size ([MS-CFB] 2.6.1). */
const DIRECTORY_ENTRY = 128;

export function fileKind(bytes: Uint8Array): FileKind {
  const kind = SIGNATURES.find((signature) => holds(bytes, 0, signature.bytes))?.kind ?? 'other';
  return kind === 'compound' ? compoundKind(bytes) : kind;
}

/** Entries are looked for everywhere: following the file's own chains would need it undamaged. */
function compoundKind(bytes: Uint8Array): FileKind {
  for (let at = 0; at < bytes.length; at += DIRECTORY_ENTRY) {
    const stream = STREAMS.find(({ name }) => holds(bytes, at, name));
    if (stream) return stream.kind;
  }
  return 'compound';
}

/** Low byte first, ended by a zero character. */
function utf16(text: string): Uint8Array {
  return new Uint8Array([...text, '\0'].flatMap((char) => [char.charCodeAt(0), 0]));
}

function holds(bytes: Uint8Array, at: number, wanted: ArrayLike<number>): boolean {
  for (let i = 0; i < wanted.length; i++) {
    if (bytes[at + i] !== wanted[i]) return false;
  }
  return true;
}
