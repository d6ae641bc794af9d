import { skipSpaces } from './char-class.ts';
import { charCodes } from './char-filter.ts';
import { hanValue } from './numeral.ts';
import type { Span } from './span.ts';

/**
 * How a heading is numbered: `han` 一、, `han-brackets` （一）, `arabic` 1. or 1、, `arabic-brackets` （1） or ①,
 * `ordinal` 第一，, `part` 第一章 or 第一部分, `yishi` 一是.
 */
export type HeadingStyle =
  | 'part'
  | 'han'
  | 'han-brackets'
  | 'arabic'
  | 'arabic-brackets'
  | 'ordinal'
  | 'yishi';

/** The numbered head of a paragraph. Offsets are in the paragraph; the span covers number and words. */
export interface Heading extends Span {
  readonly style: HeadingStyle;
  /** Level of GB/T 9704-2012 7.3.3, 1 to 4; 第一， counts as 1, 一是 as 4. */
  readonly level: 1 | 2 | 3 | 4;
  readonly ordinal: number;
  /** The number as it stands: 一、, （二）, 1., 第三，. */
  readonly mark: string;
  /** The words behind the number, without the closing mark. */
  readonly title: string;
  /** True where body text goes on behind the heading in the same paragraph. */
  readonly runIn: boolean;
}

interface Style {
  readonly style: HeadingStyle;
  readonly level: 1 | 2 | 3 | 4;
  readonly pattern: RegExp;
}

const HAN = '[一二三四五六七八九十百]{1,4}';

/* Each pattern's first group is the ordinal. */
const STYLES: readonly Style[] = [
  // 一、二、三梯次 in running text is no heading
  { style: 'han', level: 1, pattern: new RegExp(`^(${HAN})、(?!${HAN}[、和及])`) },
  { style: 'han-brackets', level: 2, pattern: new RegExp(`^[（(](${HAN})[）)]`) },
  // 1.5亿元 is no heading, nor is 1、2、3号楼; 1、2026年 is one
  { style: 'arabic', level: 3, pattern: /^(\d{1,2})(?:[.．](?!\d)|、(?!\d(?!\d{3}年)))\s*/ },
  { style: 'arabic-brackets', level: 4, pattern: /^(?:[（(](\d{1,2})[）)]|([①-⑳]))/ },
  { style: 'part', level: 1, pattern: new RegExp(`^第(${HAN})(?:章|节|部分|篇)[：、，　 ]?`) },
  { style: 'ordinal', level: 1, pattern: new RegExp(`^第(${HAN})[，、：,]`) },
  { style: 'yishi', level: 4, pattern: new RegExp(`^(${HAN})是(?:要)?`) },
];

/** Headings that stand alone are short; a longer line is a numbered paragraph whose first sentence is its heading. */
const LONGEST_HEADING = 60;

/** Code of ①, whose ordinal is 1. */
const CIRCLED_ONE = 0x2460;

/** Reads the heading that a paragraph opens with, if it opens with one. */
export function readHeading(text: string): Heading | undefined {
  const indent = skipSpaces(text, 0);
  if (!mayOpenHeading(text.charCodeAt(indent))) return undefined;
  const line = text.slice(indent);
  for (const { style, level, pattern } of STYLES) {
    const match = pattern.exec(line);
    if (!match) continue;
    const number = match[1];
    const ordinal =
      number === undefined
        ? match[2]!.charCodeAt(0) - CIRCLED_ONE + 1
        : /\d/.test(number)
          ? Number(number)
          : hanValue(number);
    const start = indent + match[0].length;
    const stop = titleEnd(text, start);
    return {
      from: indent,
      to: stop,
      style,
      level,
      ordinal,
      mark: match[0].trimEnd(),
      title: text.slice(start, stop).trim(),
      runIn: /[^。：:；;\s\u3000]/.test(text.slice(stop)),
    };
  }
  return undefined;
}

const HAN_NUMERALS: ReadonlySet<number> = new Set(charCodes('一二三四五六七八九十百'));

function mayOpenHeading(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    code === 0xff08 || // （
    code === 0x28 || // (
    (code >= 0x2460 && code <= 0x2473) || // ①–⑳
    code === 0x7b2c || // 第
    HAN_NUMERALS.has(code)
  );
}

/** A heading ends with its sentence, or its colon; without either it is the line, if that is short enough. */
function titleEnd(text: string, start: number): number {
  const end = /[。：:；;！？]/.exec(text.slice(start, start + LONGEST_HEADING + 1));
  if (end) return start + end.index;
  const line = text.trimEnd().length;
  if (line - start <= LONGEST_HEADING) return Math.max(start, line);
  const comma = text.indexOf('，', start);
  return comma === -1 ? line : comma;
}
