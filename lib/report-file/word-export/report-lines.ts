import { findBlanks } from '../../draft/blank.ts';
import { type HeadingStyle, readHeading } from '../../draft/heading.ts';
import type { Span } from '../../draft/span.ts';
import type { Face } from './fonts.ts';

/** What a line of a report is in the layout of an official document. */
export type LineRole = 'title' | 'subtitle' | 'address' | 'body' | 'signature' | 'date';

/** A stretch of a line in one face. */
export interface LinePart {
  readonly text: string;
  readonly face: Face;
  /** Still to be filled. */
  readonly gap: boolean;
}

export interface ReportLine {
  readonly role: LineRole;
  readonly parts: readonly LinePart[];
}

/** Headings with a face of their own; 1. and （1） are set like the body (7.3.3). */
const FACES: Partial<Readonly<Record<HeadingStyle, Face>>> = {
  part: 'heading',
  han: 'heading',
  'han-brackets': 'subheading',
};

/** Longest line under the title that still belongs to it: （2026年1月15日）, ——在全镇党建工作会上的发言. */
const LONGEST_SUBTITLE = 40;
const SUBTITLE = /^(?:（[^（）]+）|——.+)$/u;
/** Longest line of addressees, and of an office that signs. */
const LONGEST_ADDRESS = 80;
const LONGEST_SIGNATURE = 30;
const SENTENCE_END = /[。；，：！？…]$/u;
const DATE =
  /^(?:\d{4}|[〇零○一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/u;

interface Line extends Span {
  readonly text: string;
}

/**
 * The lines of a report and what each is. Indents and empty lines are left out: the layout brings its own. A first line
 * that repeats the title is the title.
 * @param gaps places of `text` that are still to be filled, besides its blanks
 */
export function reportLines(title: string, text: string, gaps: readonly Span[] = []): ReportLine[] {
  const open = [...findBlanks(text), ...gaps];
  const lines = linesOf(text);
  const written = lines[0];
  const repeated = written !== undefined && sameWords(written.text, title);
  const heads: ReportLine[] = repeated
    ? [{ role: 'title', parts: cut(written, 'title', open) }]
    : title.trim() === ''
      ? []
      : [{ role: 'title', parts: cut(alone(title.trim()), 'title', findBlanks(title.trim())) }];
  const body = repeated ? lines.slice(1) : lines;
  const roles = rolesOf(body.map((line) => line.text));
  return [...heads, ...body.map((line, at): ReportLine => withFaces(line, roles[at] ?? 'body', open))];
}

function rolesOf(lines: readonly string[]): LineRole[] {
  const roles = lines.map((): LineRole => 'body');
  let at = 0;
  while (at < lines.length && lines[at]!.length <= LONGEST_SUBTITLE && SUBTITLE.test(lines[at]!)) {
    roles[at] = 'subtitle';
    at += 1;
  }
  const first = lines[at];
  if (first !== undefined && first.length <= LONGEST_ADDRESS && /[：:]$/u.test(first)) roles[at] = 'address';
  const last = lines.length - 1;
  if (last <= at || !DATE.test(lines[last]!.replace(/【＿[^】]*】/gu, '1').replace(/^1年/u, '1111年')))
    return roles;
  roles[last] = 'date';
  const signed = lines[last - 1]!;
  const isSignature =
    last - 1 > at && signed.length <= LONGEST_SIGNATURE && !SENTENCE_END.test(signed) && !readHeading(signed);
  if (isSignature) roles[last - 1] = 'signature';
  return roles;
}

/** The heading that a line opens with has its own face, with the mark that closes it. */
function withFaces(line: Line, role: LineRole, gaps: readonly Span[]): ReportLine {
  if (role === 'subtitle') return { role, parts: cut(line, 'subheading', gaps) };
  const heading = role === 'body' ? readHeading(line.text) : undefined;
  const face = heading && FACES[heading.style];
  if (heading === undefined || face === undefined) return { role, parts: cut(line, 'body', gaps) };
  const to = heading.to + (/^[。：:]/u.test(line.text.slice(heading.to)) ? 1 : 0);
  const head = { from: line.from, to: line.from + to, text: line.text.slice(0, to) };
  const rest = { from: head.to, to: line.to, text: line.text.slice(to) };
  return { role, parts: [...cut(head, face, gaps), ...cut(rest, 'body', gaps)] };
}

/** A line as parts, parted where a gap begins or ends. */
function cut(line: Line, face: Face, gaps: readonly Span[]): LinePart[] {
  const parts: LinePart[] = [];
  let at = line.from;
  const add = (to: number, gap: boolean) => {
    if (to > at) parts.push({ text: line.text.slice(at - line.from, to - line.from), face, gap });
    at = Math.max(at, to);
  };
  for (const { from, to } of [...gaps].sort((a, b) => a.from - b.from)) {
    if (to <= at || from >= line.to) continue;
    add(Math.max(from, line.from), false);
    add(Math.min(to, line.to), true);
  }
  add(line.to, false);
  return parts;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const from = match.index + match[0].indexOf(trimmed);
    lines.push({ from, to: from + trimmed.length, text: trimmed });
  }
  return lines;
}

const alone = (text: string): Line => ({ from: 0, to: text.length, text });
const sameWords = (a: string, b: string) => a.replace(/\s/gu, '') === b.replace(/\s/gu, '');
