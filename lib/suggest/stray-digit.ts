/**
 * Digits that are no data wherever they stand: numbers of headings, names of sorts (5G, 4A, H1N1), formulas (1+6+N),
 * watches and hotlines (24小时值班, 7×24, 12345热线).
 */
const NAMES =
  /(?:^|[。\n])[\s\u3000]*\d{1,2}[、.．](?!\d)|[（(]\d{1,2}[）)]|\d*[A-Za-zＡ-Ｚ]+\d*|(?<=[+＋])\d+|\d+(?=[+＋])|7\s*[×xX*]\s*24|24小时|1\d{4}(?=[^\d])/g;

/**
 * Whether a text holds a digit that none of these explains. `findFigures` knows what a numeral means in a whole text; this
 * is the last look at a piece cut out of one, where a figure may read as something else.
 */
export function hasStrayDigit(text: string): boolean {
  return /[\d０-９]/.test(text) && /[\d０-９]/.test(text.replace(NAMES, ''));
}
