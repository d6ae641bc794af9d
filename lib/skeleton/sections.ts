import { type Draft, parseDraft } from '../draft/draft.ts';
import { roleAt } from '../draft/role.ts';
import type { SectionRole } from '../draft/section-role.ts';
import { withoutBlanks } from './fill.ts';
import { headingLikeness } from './likeness.ts';
import { hasSentenceEnd, isAddress } from './line.ts';
import { sectionsInOrder } from './outline.ts';
import type { Skeleton, SkeletonSection } from './skeleton.ts';

/** Section id → heading in the writer's words, where they renamed it. */
export type RenamedHeadings = Readonly<Record<string, string>>;

/** Two headings this alike are one section: 存在的问题及原因 and 存在问题 (0.6), but not 组织建设 and 政治建设 (0.33). */
const SAME_HEADING = 0.5;
/** A run of a frame's own words this long marks a paragraph as that section's. */
const TELLING_RUN = 6;
/** Sections that a draft may have as a plain paragraph, told by how it opens: 下一步，我们将…. */
const TOLD_BY_ROLE: ReadonlySet<SectionRole> = new Set([
  'problem',
  'cause',
  'plan',
  'rectification',
  'request',
]);
/** A signature's date, filled or blank. */
const DATE_LINE = /^[^。，；]*年[^。，；]*月[^。，；]*日$|^【＿日期】$/u;

/** Section id → offset in the draft at which it begins. */
function placesOf(skeleton: Skeleton, draft: Draft, renamed: RenamedHeadings): Map<string, number> {
  const found = new Map<string, number>();
  const placed = sectionsInOrder(skeleton);
  matchHeadings(
    placed.map(({ section }) => section),
    draft,
    renamed,
    found,
  );

  const bodyFrom = draft.headings[0]?.from ?? draft.text.length;
  for (const { section, depth } of placed) {
    if (found.has(section.id)) continue;
    let at: number | undefined;
    if (section.heading === undefined) at = bareSectionAt(section, draft, bodyFrom);
    else if (depth === 0 && TOLD_BY_ROLE.has(section.role)) at = paragraphOfRole(section.role, draft, found);
    if (at !== undefined) found.set(section.id, at);
  }
  return found;
}

/** Headed sections to the draft's headings, the likest pairs first, each heading to one section. */
function matchHeadings(
  sections: readonly SkeletonSection[],
  draft: Draft,
  renamed: RenamedHeadings,
  found: Map<string, number>,
): void {
  const pairs = sections.flatMap(({ id, heading }) => {
    const wanted = renamed[id] ?? heading;
    if (wanted === undefined) return [];
    return draft.headings.map(({ from, title }) => ({ id, from, likeness: headingLikeness(wanted, title) }));
  });
  const taken = new Set<number>();
  for (const { id, from, likeness } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (likeness < SAME_HEADING) return;
    if (found.has(id) || taken.has(from)) continue;
    found.set(id, from);
    taken.add(from);
  }
}

function paragraphOfRole(
  role: SectionRole,
  draft: Draft,
  found: ReadonlyMap<string, number>,
): number | undefined {
  const taken = new Set(found.values());
  return draft.paragraphs.find(({ from }) => !taken.has(from) && roleAt(draft, from) === role)?.from;
}

/**
 * Where a section without a heading stands: a signature by its date at the end, an opening by what stands above
 * `bodyFrom`, any by a run of a frame's own words.
 */
function bareSectionAt(section: SkeletonSection, draft: Draft, bodyFrom: number): number | undefined {
  const lines = section.frames.flatMap((frame) => frame.split('\n'));
  const runs = lines
    .flatMap(withoutBlanks)
    .flatMap((piece) => piece.split(/[，。；：、！？]/u))
    .filter((run) => run.length >= TELLING_RUN);
  const paragraphs = draft.paragraphs
    .map(({ from, to }) => ({ from, words: draft.text.slice(from, to).trim() }))
    .filter(({ words }) => words !== '');

  if (lines.some((line) => DATE_LINE.test(line))) {
    const last = paragraphs[paragraphs.length - 1];
    return last && DATE_LINE.test(last.words) ? last.from : undefined;
  }
  const ownWords = paragraphs.find(({ words }) => runs.some((run) => words.includes(run)));
  if (ownWords || section.role !== 'opening') return ownWords?.from;
  const addresses = lines.every(isAddress);
  return paragraphs.find(
    ({ from, words }) =>
      from < bodyFrom && isAddress(words) === addresses && (addresses || hasSentenceEnd(words)),
  )?.from;
}

/**
 * Ids of the skeleton's sections that the draft already has, judged by headings, and where a section has none (in the
 * skeleton or in the draft) by its wording.
 */
export function sectionsPresent(
  skeleton: Skeleton,
  text: string,
  renamed: RenamedHeadings = {},
): ReadonlySet<string> {
  return new Set(placesOf(skeleton, parseDraft(text), renamed).keys());
}

/**
 * The section to go on with: the first one behind the caret's section that the draft doesn't have yet; undefined when
 * nothing is missing from there on. The caret is an offset in UTF-16 code units.
 */
export function nextSection(
  skeleton: Skeleton,
  text: string,
  caret: number,
  renamed: RenamedHeadings = {},
): string | undefined {
  const found = placesOf(skeleton, parseDraft(text), renamed);
  const placed = sectionsInOrder(skeleton);
  let current = -1;
  let currentAt = -1;
  placed.forEach(({ section }, index) => {
    const at = found.get(section.id);
    if (at !== undefined && at <= caret && at >= currentAt) {
      current = index;
      currentAt = at;
    }
  });
  // A child is offered once its parent stands; else the parent comes first and brings it along.
  return placed
    .slice(current + 1)
    .find(({ section, parent }) => !found.has(section.id) && (!parent || found.has(parent.id)))?.section.id;
}
