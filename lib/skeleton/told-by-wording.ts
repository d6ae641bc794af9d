import { type Draft, parseDraft } from '../draft/draft.ts';
import { roleAt, roleOfWords } from '../draft/role.ts';
import type { SectionRole } from '../draft/section-role.ts';
import { withoutBlanks } from './fill.ts';
import { hasSentenceEnd, isAddress } from './line.ts';
import { sectionsInOrder } from './outline.ts';
import type { Skeleton, SkeletonSection } from './skeleton.ts';

/** A run of a frame's own words this long marks a paragraph as that section's. */
const TELLING_RUN = 6;
/** A signature's date, filled or blank. */
const DATE_LINE = /^[^。，；]*年[^。，；]*月[^。，；]*日$|^【＿日期】$/u;

/**
 * The paragraph that opens as one of this role does, judged by its heading or else by itself: a run-in heading above it
 * belongs to another point. What stands under a found heading of its own line is that section's text. Gives its offset.
 */
export function paragraphOfRole(
  role: SectionRole,
  draft: Draft,
  found: ReadonlyMap<string, number>,
): number | undefined {
  const taken = new Set(found.values());
  let under: number | undefined;
  for (const { from, paragraph } of draft.paragraphs) {
    if (paragraph.heading) under = paragraph.heading.runIn ? undefined : from;
    if (taken.has(from) || (under !== undefined && taken.has(under))) continue;
    const told = paragraph.heading
      ? roleOfWords(paragraph.heading.title)
      : roleAt(parseDraft(paragraph.text), 0);
    if (told === role) return from;
  }
  return undefined;
}

/**
 * Where a section without a heading stands: a signature by its date at the end, an opening by what stands above
 * `bodyFrom`, a closing by its formula, any by a frame's own words. Gives its offset.
 */
export function bareSectionAt(
  section: SkeletonSection,
  skeleton: Skeleton,
  draft: Draft,
  bodyFrom: number,
): number | undefined {
  const lines = section.frames.flatMap((frame) => frame.split('\n'));
  const paragraphs = draft.paragraphs
    .map(({ from, to }) => ({ from, words: draft.text.slice(from, to).trim() }))
    .filter(({ words }) => words !== '');

  if (lines.some((line) => DATE_LINE.test(line))) {
    const last = paragraphs[paragraphs.length - 1];
    return last && DATE_LINE.test(last.words) ? last.from : undefined;
  }
  const runs = tellingRuns(section, skeleton);
  const own = paragraphs.find(
    ({ words }) => runs.some((run) => words.includes(run)) || lines.some((line) => fits(words, line)),
  );
  if (own) return own.from;
  if (section.role === 'closing') return paragraphOfRole('closing', draft, new Map());
  if (section.role !== 'opening') return undefined;
  const addresses = lines.every(isAddress);
  return paragraphs.find(
    ({ from, words }) =>
      from < bodyFrom && isAddress(words) === addresses && (addresses || hasSentenceEnd(words)),
  )?.from;
}

/** Runs of words of a section's frames that no other section of the skeleton has. */
function tellingRuns(section: SkeletonSection, skeleton: Skeleton): string[] {
  const others = sectionsInOrder(skeleton)
    .filter((placed) => placed.section !== section)
    .flatMap((placed) => placed.section.frames)
    .join('\n');
  return section.frames
    .flatMap(withoutBlanks)
    .flatMap((piece) => piece.split(/[\n，。；：、！？]/u))
    .filter((run) => run.length >= TELLING_RUN && !others.includes(run));
}

/** Whether a paragraph is a frame's line with its blanks filled, whatever with. */
function fits(words: string, line: string): boolean {
  const pieces = withoutBlanks(line);
  if (pieces.every((piece) => piece === '')) return false;
  const last = pieces[pieces.length - 1] ?? '';
  if (!words.startsWith(pieces[0] ?? '') || !words.endsWith(last)) return false;
  let at = 0;
  for (const piece of pieces) {
    const found = words.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}
