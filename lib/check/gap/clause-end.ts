/** Where a clause ends behind a measure word. */
import { CharClass, classAt } from '../../draft/char-class.ts';
import { measureLengthAt } from '../../draft/measure.ts';
import { isCountedAgain } from './people-count.ts';

const OPENING = '【〔（(“‘《[';
const BRACKETED_PART = /^（(?:其中|不?含|包括|\d)/;
const AFTER_MEASURE = /^(?:以[上下内]|左右|不等|有余)/;

/** True where a clause ends, or goes on with what a counted thing may be followed by. */
export function isEnd(text: string, at: number): boolean {
  const cls = classAt(text, at);
  if (at >= text.length) return true;
  // 处分人（其中党纪处分315人）
  if (BRACKETED_PART.test(text.slice(at, at + 3))) return true;
  // 装备台（艘）
  if (text.charAt(at) === '（' && text.charAt(at + 2) === '）') return measureLengthAt(text, at + 1) === 1;
  if (cls === CharClass.punctuation) return !OPENING.includes(text.charAt(at));
  if (cls === CharClass.digit) return isCountedAgain(text, at);
  return cls === CharClass.han && AFTER_MEASURE.test(text.slice(at, at + 2));
}
