import { parseDraft } from '../draft/draft.ts';
import type { Heading, HeadingStyle } from '../draft/heading.ts';
import type { Paragraph } from '../draft/paragraph.ts';
import { roleAt, roleOfWords } from '../draft/role.ts';
import type { SectionRole } from '../draft/section-role.ts';
import { hasSentenceEnd, isAddress } from './line.ts';
import { hanNumber, type NumberingStyle } from './numbering.ts';

/** A section as a report has it. `heading` is absent for what stands without one. */
export interface ReportSection {
  readonly heading?: string;
  readonly role: SectionRole;
  /** Paragraphs without indent and without the heading. */
  readonly body: readonly string[];
  readonly children: readonly ReportSection[];
}

export interface ReportOutline {
  /** The title, over several lines where the report has it so; absent where the report has none. */
  readonly title?: string;
  readonly numbering: NumberingStyle;
  readonly sections: readonly ReportSection[];
}

/** A title is at most so many lines, each at most so many characters. */
const TITLE_LINES = 3;
const TITLE_LENGTH = 60;

/** Which kind of heading may stand under which: a deeper one opens a section within the one before it. */
const DEPTH: Readonly<Record<HeadingStyle, number>> = {
  part: 0,
  han: 1,
  'han-brackets': 2,
  arabic: 3,
  'arabic-brackets': 4,
  ordinal: 5,
  yishi: 6,
};
/** Reports without 一、 open a new part with a paragraph of one of these roles: 下一步，我们将…. */
const OPENS_PART: ReadonlySet<SectionRole> = new Set(['problem', 'cause', 'plan', 'closing']);

const RULES_CHILDREN: ReadonlySet<SectionRole> = new Set([
  'rectification',
  'problem',
  'cause',
  'plan',
  'request',
  'guarantee',
]);

interface Growing {
  heading?: string;
  role: SectionRole;
  body: string[];
  children: Growing[];
}

interface Level {
  readonly style: HeadingStyle;
  readonly section: Growing;
}

/** Reads the sections of a report: title, opening, headings of every style with what stands under them, closing. */
export function reportOutline(text: string): ReportOutline {
  const paragraphs = parseDraft(text).paragraphs.filter(({ paragraph }) => paragraph.text.trim() !== '');
  const title = titleOf(paragraphs.map(({ paragraph }) => paragraph));
  const top: Growing[] = [];
  const open: Level[] = [];
  const used = new Set<HeadingStyle>();

  for (const { paragraph } of paragraphs.slice(title.length)) {
    const heading = sectionHeading(paragraph);
    if (heading && !countsAttachments(heading, open)) {
      used.add(heading.style);
      openSection(paragraph, heading, top, open);
    } else {
      addParagraph(paragraph.text.trim(), roleAlone(paragraph), top, open);
    }
  }
  return {
    ...(title.length > 0 ? { title: title.join('\n') } : {}),
    numbering: numberingUsed(used),
    sections: top,
  };
}

function titleOf(paragraphs: readonly Paragraph[]): string[] {
  const title: string[] = [];
  for (const { text, heading } of paragraphs.slice(0, TITLE_LINES)) {
    const line = text.trim();
    if (heading || hasSentenceEnd(line) || isAddress(line) || line.length > TITLE_LENGTH) break;
    title.push(line);
  }
  return title.length < paragraphs.length ? title : [];
}

/** The heading that opens a section; a paragraph that counts 一是…二是… within itself has none. */
function sectionHeading(paragraph: Paragraph): Heading | undefined {
  const { heading, text } = paragraph;
  if (heading?.style !== 'yishi' && heading?.style !== 'ordinal') return heading;
  const next = hanNumber(heading.ordinal + 1);
  const again = heading.style === 'yishi' ? `${next}是` : `第${next}，`;
  return new RegExp(`[。；：，]${again}`, 'u').test(text) ? undefined : heading;
}

/** A 2. that no 1. came before counts on from 附件：1.… or the like. */
function countsAttachments({ style, ordinal }: Heading, open: readonly Level[]): boolean {
  const isArabic = style === 'arabic' || style === 'arabic-brackets';
  return isArabic && ordinal > 1 && open.every((level) => level.style !== style);
}

function openSection(paragraph: Paragraph, heading: Heading, top: Growing[], open: Level[]): void {
  const same = open.findIndex(({ style }) => style === heading.style);
  if (same >= 0) open.length = same;
  else
    while (open.length > 0 && DEPTH[open[open.length - 1]?.style ?? 'part'] > DEPTH[heading.style])
      open.pop();
  const parent = open[open.length - 1]?.section ?? partBefore(heading.style, top);
  const rest = paragraph.text
    .slice(heading.to)
    .replace(/^[。：:；;\s]+/u, '')
    .trim();
  // A point that is a whole sentence keeps its full stop; behind a heading composing sets its own.
  const mark = rest === '' ? (/[。；！？]$/u.exec(paragraph.text.trim())?.[0] ?? '') : '';
  const section: Growing = {
    heading: heading.title + mark,
    role: roleUnder(parent?.role, heading.title),
    body: rest ? [rest] : [],
    children: [],
  };
  (parent?.children ?? top).push(section);
  open.push({ style: heading.style, section });
}

/** Under 存在问题 everything is about problems, under 打算 all is plans; elsewhere the heading's own words tell. */
function roleUnder(parent: SectionRole | undefined, title: string): SectionRole {
  if (parent !== undefined && RULES_CHILDREN.has(parent)) return parent;
  return roleOfWords(title) ?? parent ?? 'duty';
}

/** 一是 and 第一， without 一、 above belong to the bare paragraph that leads into them. */
function partBefore(style: HeadingStyle, top: readonly Growing[]): Growing | undefined {
  const last = top[top.length - 1];
  return (style === 'yishi' || style === 'ordinal') && last?.heading === undefined ? last : undefined;
}

function roleAlone(paragraph: Paragraph): SectionRole | undefined {
  return roleAt(parseDraft(paragraph.text), 0);
}

function addParagraph(words: string, role: SectionRole | undefined, top: Growing[], open: Level[]): void {
  const outermost = open[0];
  const withinPoints = outermost !== undefined && DEPTH[outermost.style] >= DEPTH.ordinal;
  const opensPart =
    role === 'closing' || (role !== undefined && OPENS_PART.has(role) && (withinPoints || open.length === 0));
  const last = top[top.length - 1];
  if (opensPart || top.length === 0 || (open.length === 0 && last && isAddress(last.body[0] ?? ''))) {
    open.length = 0;
    top.push({ role: opensPart && role ? role : 'opening', body: [words], children: [] });
    return;
  }
  (open[open.length - 1]?.section ?? last)?.body.push(words);
}

function numberingUsed(used: ReadonlySet<HeadingStyle>): NumberingStyle {
  if (used.has('ordinal') && !used.has('han') && !used.has('han-brackets')) return 'ordinal';
  return used.size === 1 && used.has('yishi') ? 'yishi' : 'gbt9704';
}
