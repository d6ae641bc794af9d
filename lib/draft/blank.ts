/**
 * The notation of blanks: `【＿发展党员】`, full-width lenticular brackets that open with a full-width low line
 * (U+FF3F), then the indicator's name or a hint. A plain `【…】` in a finished text is no blank.
 */
import type { Span } from './span.ts';

/** A blank in a text; the span covers the brackets. */
export interface Blank extends Span {
  /** What stands between the low line and the closing bracket, may be empty. */
  readonly name: string;
}

const OPEN = '【＿';
const CLOSE = '】';

/**
 * Writes a blank.
 * @throws RangeError when the name holds a bracket or a line break, which could not be read back.
 */
export function blank(name: string): string {
  if (/[【】\r\n\u2028\u2029]/.test(name)) throw new RangeError(`not a name for a blank: ${name}`);
  return OPEN + name + CLOSE;
}

/** All blanks of a text in order. A blank ends in its own line and holds no other bracket. */
export function findBlanks(text: string): Blank[] {
  const blanks: Blank[] = [];
  for (let from = text.indexOf(OPEN); from !== -1; from = text.indexOf(OPEN, from + OPEN.length)) {
    const start = from + OPEN.length;
    const close = text.indexOf(CLOSE, start);
    if (close === -1) break;
    const name = text.slice(start, close);
    if (!/[【\r\n\u2028\u2029]/.test(name)) blanks.push({ from, to: close + 1, name });
  }
  return blanks;
}
