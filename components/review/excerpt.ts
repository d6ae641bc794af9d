import type { Finding } from '../../lib/check/finding.ts';
import type { Span } from '../../lib/draft/span.ts';

/** A finding with the words around it, as a row shows them. */
export interface Excerpt {
  readonly before: string;
  /** What the finding covers; long passages keep their beginning and end. */
  readonly what: string;
  readonly after: string;
}

/** Most characters before and behind. With a gap's name they fill two lines of the sidebar; most clauses take one. */
const BEFORE = 18;
const BEHIND = 10;
/** A clause that begins so shortly before the finding tells too little alone. */
const LEAST_BEFORE = 4;
/** A covered passage longer than this is cut in the middle. */
const LONGEST = 36;

const MARK = /[，。；：、！？]/u;

/** Cuts a finding out of the text with its clause around it, or as much of it as has room. */
export function excerptOf(text: string, { from, to, gap }: Span & Pick<Finding, 'gap'>): Excerpt {
  // Where nothing stands for a missing value, the place is shown and not the words around it.
  const start = gap?.fillAt === undefined ? from : from + gap.fillAt;
  const end = gap?.fillAt === undefined ? to : start;
  return {
    before: clauseBefore(text, start),
    what: cut(text.slice(start, end)),
    after: clauseBehind(text, end),
  };
}

function clauseBefore(text: string, start: number): string {
  const lineFrom = text.lastIndexOf('\n', start - 1) + 1;
  const reach = Math.max(lineFrom, whole(text, start - BEFORE));
  for (let at = start - LEAST_BEFORE; at > reach; at -= 1) {
    if (MARK.test(text.charAt(at - 1))) return text.slice(at, start);
  }
  const words = text.slice(reach, start);
  return reach > lineFrom ? `…${words}` : words.replace(/^[\s\u3000]+/u, '');
}

function clauseBehind(text: string, end: number): string {
  const lineEnd = text.indexOf('\n', end);
  const lineTo = lineEnd < 0 ? text.length : lineEnd;
  const reach = Math.min(lineTo, whole(text, end + BEHIND));
  const mark = text.slice(end, reach).search(MARK);
  if (mark >= 0) return text.slice(end, end + mark + 1);
  return text.slice(end, reach) + (reach < lineTo ? '…' : '');
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
