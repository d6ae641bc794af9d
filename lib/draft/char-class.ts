/** What a UTF-16 code unit is, looked up in one table: scanners run over whole drafts at every keystroke. */
export const CharClass = {
  other: 0,
  /** CJK ideographs, without the numerals below. */
  han: 1,
  /** 〇零一二三四五六七八九两 */
  hanDigit: 2,
  /** 十百千万亿 */
  hanScale: 3,
  /** 0-9 and full-width ０-９. */
  digit: 4,
  /** A-Z, a-z and full-width letters. */
  latin: 5,
  /** Blank characters inside a line, the ideographic space among them. */
  space: 6,
  /** Marks that end or part clauses, brackets and quotes. */
  punctuation: 7,
} as const;

const TABLE = buildTable();

/** Class of the code unit at an index; `other` outside the text. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  // NaN outside the text
  return code >= 0 ? TABLE[code]! : CharClass.other;
}

/** True for ideographs of every kind, numerals among them. */
export function isHanAt(text: string, index: number): boolean {
  const cls = classAt(text, index);
  return cls === CharClass.han || cls === CharClass.hanDigit || cls === CharClass.hanScale;
}

/** True where a clause ends: the text's end, a punctuation mark or a line break. */
export function isBoundaryAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return true;
  return classAt(text, index) === CharClass.punctuation;
}

/** First index at or behind `at` that holds no space. */
export function skipSpaces(text: string, at: number): number {
  while (classAt(text, at) === CharClass.space) at += 1;
  return at;
}

/** First index behind the last non-space character before `at`. */
export function skipSpacesBack(text: string, at: number): number {
  while (classAt(text, at - 1) === CharClass.space) at -= 1;
  return at;
}

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const range = (from: number, to: number, cls: number) => table.fill(cls, from, to + 1);
  range(0x3400, 0x4dbf, CharClass.han);
  range(0x4e00, 0x9fff, CharClass.han);
  range(0xf900, 0xfaff, CharClass.han);
  range(0x30, 0x39, CharClass.digit);
  range(0xff10, 0xff19, CharClass.digit);
  range(0x41, 0x5a, CharClass.latin);
  range(0x61, 0x7a, CharClass.latin);
  range(0xff21, 0xff3a, CharClass.latin);
  range(0xff41, 0xff5a, CharClass.latin);
  const each = (chars: string, cls: number) => {
    for (const char of chars) table[char.charCodeAt(0)] = cls;
  };
  each('〇零一二三四五六七八九两', CharClass.hanDigit);
  each('十百千万亿', CharClass.hanScale);
  each(' \t\u00a0\u3000\u2002\u2003\u2009\u200b\ufeff', CharClass.space);
  each('，。；：、？！,;:?!（）()《》〈〉“”‘’"\'【】〔〕[]「」『』…—\n\r\u2028\u2029', CharClass.punctuation);
  return table;
}
