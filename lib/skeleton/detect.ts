import { parseDraft } from '../draft/draft.ts';
import { readHeading } from '../draft/heading.ts';
import { DETECTION_RULES, type DetectionRule } from './detection-rules.ts';
import { isAddress, standsFlush } from './line.ts';

/** Which report type a draft is, what told it, and the words that did. */
export interface Detection {
  readonly id: string;
  readonly by: DetectionRule['by'];
  readonly evidence: string;
}

/** A title is at most so many lines (unit, year and kind on lines of their own) of at most so many characters. */
const TITLE_LINES = 3;
const TITLE_LENGTH = 60;
/** The preamble is looked for in so many characters: longer openings go on about the work itself. */
const PREAMBLE_LENGTH = 600;

function partsOf(text: string): Readonly<Record<DetectionRule['by'] | 'text', string>> {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  let title = 0;
  while (title < TITLE_LINES && isTitleLine(lines[title])) title += 1;
  const first = lines.findIndex((line, index) => index >= title && readHeading(line) !== undefined);
  const preamble = lines.slice(title, first < 0 ? lines.length : first).join('\n');
  const headings = parseDraft(text).headings.map((heading) => heading.title);
  return {
    title: lines.slice(0, title).join(''),
    preamble: preamble.slice(0, PREAMBLE_LENGTH),
    outline: headings.join('\n'),
    text,
  };
}

function isTitleLine(line: string | undefined): boolean {
  return line !== undefined && line.length <= TITLE_LENGTH && standsFlush(line) && !isAddress(line);
}

/**
 * The report type of a draft: by its title line, else by what its opening announces (述职, 总结, 汇报 …), else by the
 * outline and the formulas of such texts. Undefined where nothing tells.
 */
export function detectReportType(text: string): Detection | undefined {
  const parts = partsOf(text);
  for (const rule of DETECTION_RULES) {
    const told = rule.words.exec(parts[rule.by]) ?? (rule.by === 'outline' ? rule.words.exec(text) : null);
    if (!told) continue;
    const also = rule.also ?? [];
    if (also.some(({ where, words, not }) => words.test(parts[where]) === (not ?? false))) continue;
    return { id: rule.id, by: rule.by, evidence: told[0] };
  }
  return undefined;
}
