/** The code units of a string, each once. */
export function charCodes(chars: string): Uint16Array {
  return Uint16Array.from(new Set(Array.from({ length: chars.length }, (_, at) => chars.charCodeAt(at))));
}

const FIRST_HAN = 0x4e00;
const HAN_COUNT = 0x5200;

/**
 * Two ideographs as one number, which the factor keeps a small integer. Of other characters it may be another pair's, too: a
 * filter, no proof.
 */
export function hanPair(code: number, next: number): number {
  return (code - FIRST_HAN) * HAN_COUNT + next - FIRST_HAN;
}
