import { type Draft, parseDraft } from '../draft/index.ts';
import type { ParagraphKind } from './styles.ts';

/** A stretch of a paragraph in the type of one kind: a run-in heading goes on as body. */
export interface OfficialRun {
  readonly kind: ParagraphKind;
  readonly text: string;
}

export interface OfficialParagraph {
  readonly kind: ParagraphKind;
  /** Without the spaces that indent it; none for an empty line. */
  readonly runs: readonly OfficialRun[];
}

/** A title of more is a sentence, UTF-16 code units. */
const LONGEST_TITLE = 50;
/** 主送机关 may list several. */
const LONGEST_SALUTATION = 60;
const LONGEST_UNIT = 30;
const ENDS_A_SENTENCE = /[。；，、：:;,？！?!]$/;
const SALUTATION = /[：:]$/;
const DATE =
  /^(?:\d{4}|[〇○零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,2}月(?:[\d一二三四五六七八九十]{1,3}日)?$/;

/** What each line of a draft is in an official document. Nothing of the text is changed but the spaces around lines. */
export function officialParagraphs(text: string): readonly OfficialParagraph[] {
  const draft = parseDraft(text);
  const lines = draft.paragraphs.map(({ paragraph }) => trimmed(paragraph.text));
  const title = titleLine(draft, lines);
  const greeting = salutationLine(draft, lines, title);
  const date = dateLine(lines, title);
  const unit = unitLine(draft, lines, date);
  return draft.paragraphs.map(({ paragraph }, index): OfficialParagraph => {
    const line = lines[index]!;
    if (index === title) return whole('title', line);
    if (index === greeting) return whole('salutation', line);
    if (index === date) return whole('date', line);
    if (index === unit) return whole('unit', line);
    const { heading } = paragraph;
    // 一是 opens a sentence of the body, not a paragraph with a type of its own.
    if (heading === undefined || heading.style === 'yishi') return whole('body', line);
    const kind = `heading${heading.level}` as const;
    if (!heading.runIn) return whole(kind, line);
    // With its closing mark, which belongs to the heading's type.
    const end = heading.to - paragraph.text.search(/[^\s\u3000]/) + 1;
    return {
      kind: 'body',
      runs: [
        { kind, text: line.slice(0, end) },
        { kind: 'body', text: line.slice(end) },
      ],
    };
  });
}

function whole(kind: ParagraphKind, text: string): OfficialParagraph {
  return { kind, runs: text === '' ? [] : [{ kind, text }] };
}

function trimmed(line: string): string {
  return line.replace(/^[\s\u3000]+|[\s\u3000]+$/g, '');
}

/** The first line with text, where it reads as a title and something stands below it. */
function titleLine(draft: Draft, lines: readonly string[]): number {
  const first = lines.findIndex((line) => line !== '');
  if (first === -1 || !lines.some((line, index) => index > first && line !== '')) return -1;
  const line = lines[first]!;
  const isHeading = draft.paragraphs[first]!.paragraph.heading !== undefined;
  return isHeading || line.length > LONGEST_TITLE || ENDS_A_SENTENCE.test(line) ? -1 : first;
}

function salutationLine(draft: Draft, lines: readonly string[], title: number): number {
  const next = lines.findIndex((line, index) => index > title && line !== '');
  const line = lines[next] ?? '';
  const isHeading = draft.paragraphs[next]?.paragraph.heading !== undefined;
  return SALUTATION.test(line) && line.length <= LONGEST_SALUTATION && !isHeading ? next : -1;
}

/** The last line with text, where it is a date and nothing else. */
function dateLine(lines: readonly string[], title: number): number {
  for (let index = lines.length - 1; index > title; index -= 1) {
    if (lines[index] !== '') return DATE.test(lines[index]!.replace(/\s/g, '')) ? index : -1;
  }
  return -1;
}

/** The line above the date, where it names the unit that signs. */
function unitLine(draft: Draft, lines: readonly string[], date: number): number {
  const line = lines[date - 1] ?? '';
  const isHeading = draft.paragraphs[date - 1]?.paragraph.heading !== undefined;
  const signs = line !== '' && line.length <= LONGEST_UNIT && !ENDS_A_SENTENCE.test(line) && !isHeading;
  return signs ? date - 1 : -1;
}
