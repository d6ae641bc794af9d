import type { Finding } from '../../lib/check/finding.ts';

/** A finding with the words around it, as a row shows them. */
export interface Excerpt {
  readonly before: string;
  /** What the finding covers; long passages keep their beginning and end. */
  readonly what: string;
  readonly after: string;
}

/** Characters on either side; with the gap's name they fill about two lines of the narrowest sidebar. */
const SIDE = 16;
/** A covered passage longer than this is cut in the middle. */
const LONGEST = 36;

/** Cuts a finding out of the text with the words around it, within its paragraph. */
export function excerptOf(text: string, { from, to, gap }: Finding): Excerpt {
  // Where nothing stands for a missing value, the place is shown and not the words around it.
  const start = gap?.fillAt === undefined ? from : from + gap.fillAt;
  const end = gap?.fillAt === undefined ? to : start;
  const lineFrom = text.lastIndexOf('\n', start - 1) + 1;
  const lineTo = lineEnd(text, end);
  const beforeFrom = Math.max(lineFrom, whole(text, start - SIDE));
  const afterTo = Math.min(lineTo, whole(text, end + SIDE));
  return {
    before: (beforeFrom > lineFrom ? '…' : '') + text.slice(beforeFrom, start).replace(/^[\s\u3000]+/u, ''),
    what: cut(text.slice(start, end)),
    after: text.slice(end, afterTo) + (afterTo < lineTo ? '…' : ''),
  };
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** An offset that cuts no character in two. */
function whole(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}

function cut(passage: string): string {
  const line = passage.replace(/\s*\n\s*/gu, ' ');
  if (line.length <= LONGEST) return line;
  const half = LONGEST / 2;
  return `${line.slice(0, whole(line, half))}……${line.slice(whole(line, line.length - half))}`;
}
