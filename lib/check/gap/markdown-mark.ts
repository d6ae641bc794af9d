/** Tells Markdown's stars, which set off words, from stars that stand for words. */
import {
  CharClass,
  classAt,
  isBoundaryAt,
  isHanAt,
  skipSpaces,
  skipSpacesBack,
} from '../../draft/char-class.ts';
import { isFigurePlace } from './figure-place.ts';
import { asksForName, unitBehind } from './neighbours.ts';

/** `**重点**`, `* item`, `*emphasis*` at word edges. */
export function isMarkdown(text: string, from: number, to: number): boolean {
  const start = skipSpacesBack(text, from) === 0;
  if (
    start &&
    classAt(text, to) === CharClass.space &&
    !unitBehind(text, to) &&
    !asksForName(text, skipSpaces(text, to))
  ) {
    return true;
  }
  const run = text.slice(from, to);
  if (run.length === 2 || run.length === 3) return hasMarkdownPartner(text, from, to, run);
  if (run.length === 1) return hasEmphasisPartner(text, from, to, run);
  // ***** alone in its line parts sections
  return run.length > 4 && start && !isHanAt(text, to);
}

/** Longest text that is set bold by a pair of `**`. */
const LONGEST_BOLD = 40;

function hasMarkdownPartner(text: string, from: number, to: number, run: string): boolean {
  const next = text.indexOf(run, to);
  if (next !== -1 && isBold(text, from, to, next)) return true;
  const previous = text.lastIndexOf(run, from - 1);
  return (
    previous !== -1 && previous + run.length <= from && isBold(text, previous, previous + run.length, from)
  );
}

function isBold(text: string, from: number, to: number, close: number): boolean {
  const content = text.slice(to, close);
  if (content.length < 2 || content.length > LONGEST_BOLD || /^\s|\s$/.test(content)) return false;
  if (/[。；！？]./.test(content) || /[*＊〔〕]/.test(content)) return false;
  const edge = isEdge(text, from - 1) || isEdge(text, close + to - from);
  return edge && !asksForSomething(text, from, to) && !asksForSomething(text, close, close + to - from);
}

function asksForSomething(text: string, from: number, to: number): boolean {
  return unitBehind(text, to) !== undefined || asksForName(text, to) || isFigurePlace(text, from, to);
}

function hasEmphasisPartner(text: string, from: number, to: number, run: string): boolean {
  const next = text.indexOf(run, to);
  if (next !== -1 && isEmphasis(text, from, next)) return true;
  const previous = text.lastIndexOf(run, from - 1);
  return previous !== -1 && isEmphasis(text, previous, from);
}

function isEmphasis(text: string, from: number, close: number): boolean {
  const content = text.slice(from + 1, close);
  return (
    content.length >= 2 &&
    content.length <= LONGEST_BOLD &&
    !/[，。；：、！？*＊《》“”（）\s]/.test(content) &&
    isEdge(text, from - 1) &&
    isEdge(text, close + 1) &&
    !asksForSomething(text, from, from + 1)
  );
}

function isEdge(text: string, at: number): boolean {
  return isBoundaryAt(text, at) || classAt(text, at) === CharClass.space;
}
