/**
 * Punctuation typed in half width (`,` `;` `:` `.` and brackets) read as the full-width mark it stands for, so that one
 * grammar of clauses does for both. Lengths stay the same: spans hold in either text.
 */
import { CharClass, classAt, isHanAt } from './char-class.ts';

const MARK = /[,;:.()]/;
const EACH_MARK = /[,;:.()]/g;
const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '.': '。' };
/** 一.加强学习: a dot so near the line's start numbers a heading. */
const HEADING_DOT = 5;
/** What ends a figure besides its digits. */
const FIGURE_END = '%％‰℃';

/** The text with its half-width punctuation between Chinese words and figures in full width. */
export function widen(text: string): string {
  if (!MARK.test(text)) return text;
  /** Where the brackets stand that are open, and whether each is read as a full-width one. */
  let opened: boolean[] = [];
  return text.replace(EACH_MARK, (mark, at: number) => {
    if (mark === '(') {
      opened.push(isBracket(text, at));
      return opened[opened.length - 1] ? '（' : mark;
    }
    if (mark === ')') {
      if (opened.length === 0) return mark;
      const isWide = opened[opened.length - 1];
      opened = opened.slice(0, -1);
      return isWide ? '）' : mark;
    }
    return partsWords(text, at, mark) ? FULL[mark]! : mark;
  });
}

function partsWords(text: string, at: number, mark: string): boolean {
  const isBehindWords = isHanAt(text, at - 1) || isClosing(text, at - 1);
  if (mark === '.')
    return isBehindWords && at >= HEADING_DOT && (at + 1 === text.length || isHanAt(text, at + 1));
  if (mark === ':') return isBehindWords;
  return isBehindWords || isHanAt(text, at + 1) || FIGURE_END.includes(text.charAt(at - 1));
}

/** Brackets beside Chinese words, or around them. */
function isBracket(text: string, at: number): boolean {
  return isHanAt(text, at - 1) || isHanAt(text, at + 1) || isClosing(text, at - 1);
}

const CLOSING = '”’》）】〕」』)';

function isClosing(text: string, at: number): boolean {
  return classAt(text, at) === CharClass.punctuation && CLOSING.includes(text.charAt(at));
}
