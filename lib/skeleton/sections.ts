import { type Draft, type PlacedHeading, parseDraft } from '../draft/draft.ts';
import { roleOfWords } from '../draft/role.ts';
import type { SectionRole } from '../draft/section-role.ts';
import { headingLikeness } from './likeness.ts';
import { hasSentenceEnd } from './line.ts';
import { sectionsInOrder } from './outline.ts';
import type { Skeleton, SkeletonSection } from './skeleton.ts';
import { bareSectionAt, paragraphOfRole } from './told-by-wording.ts';

/** Section id → heading in the writer's words, where they renamed it. */
export type RenamedHeadings = Readonly<Record<string, string>>;

/** Headings this alike are one: 下一步工作打算 and 下一步工作思路和措施 (0.53), but not 组织建设 and 政治建设 (0.33). */
const SAME_HEADING = 0.5;
/** Sections that a draft may have as a plain paragraph, told by how it opens: 下一步，我们将…. */
const TOLD_BY_ROLE: ReadonlySet<SectionRole> = new Set([
  'problem',
  'cause',
  'plan',
  'rectification',
  'request',
]);

/** Section id → offset in the draft at which it begins. What tells most surely comes first. */
function placesOf(skeleton: Skeleton, draft: Draft, renamed: RenamedHeadings): Map<string, number> {
  const found = new Map<string, number>();
  matchHeadings(skeleton, draft, renamed, found);
  placeByRole(skeleton, draft, found);
  placeMainPart(skeleton, draft, found);
  placeChildren(skeleton, draft, found);
  return found;
}

/** Outer sections that no heading names: by a heading of their role, by wording where they may have none. */
function placeByRole(skeleton: Skeleton, draft: Draft, found: Map<string, number>): void {
  const bodyFrom = draft.headings[0]?.from ?? draft.text.length;
  const outermost = draft.outline.map(({ heading }) => heading);
  for (const section of skeleton.sections) {
    if (found.has(section.id)) continue;
    const at =
      section.heading === undefined
        ? bareSectionAt(section, skeleton, draft, bodyFrom)
        : (headingOfRole(section.role, outermost, found) ??
          (TOLD_BY_ROLE.has(section.role) ? paragraphOfRole(section.role, draft, found) : undefined));
    if (at !== undefined) found.set(section.id, at);
  }
}

/** Sections within a found one: by a heading of their role in its stretch of the draft. */
function placeChildren(skeleton: Skeleton, draft: Draft, found: Map<string, number>): void {
  for (const section of skeleton.sections) {
    const from = found.get(section.id);
    if (from === undefined) continue;
    const to = endOfSection(skeleton, from, draft, found);
    const inside = draft.headings.filter((heading) => heading.from > from && heading.from < to);
    for (const child of section.children ?? []) {
      const at = found.has(child.id) ? undefined : headingOfRole(child.role, inside, found);
      if (at !== undefined) found.set(child.id, at);
    }
  }
}

/** What stands between the opening and the next section found is the first required part, whatever its headings say. */
function placeMainPart(skeleton: Skeleton, draft: Draft, found: Map<string, number>): void {
  const main = skeleton.sections.find((section) => section.heading !== undefined && !section.optional);
  if (!main || found.has(main.id)) return;
  const index = skeleton.sections.indexOf(main);
  const placesOfAll = (sections: readonly SkeletonSection[]) =>
    sections.flatMap(({ id }) => found.get(id) ?? []);
  const from = Math.max(-1, ...placesOfAll(skeleton.sections.slice(0, index)));
  const to = Math.min(...placesOfAll(skeleton.sections.slice(index + 1)));
  const body = draft.paragraphs.find(
    (paragraph) =>
      paragraph.from > from &&
      paragraph.from < to &&
      (paragraph.paragraph.heading || hasSentenceEnd(paragraph.paragraph.text.trim())),
  );
  if (body && Number.isFinite(to)) found.set(main.id, body.from);
}

function headingOfRole(
  role: SectionRole,
  headings: readonly PlacedHeading[],
  found: ReadonlyMap<string, number>,
): number | undefined {
  const taken = new Set(found.values());
  return headings.find(({ from, title }) => !taken.has(from) && roleOfWords(title) === role)?.from;
}

function endOfSection(
  skeleton: Skeleton,
  from: number,
  draft: Draft,
  found: ReadonlyMap<string, number>,
): number {
  const starts = skeleton.sections.flatMap(({ id }) => found.get(id) ?? []);
  return Math.min(draft.text.length, ...starts.filter((start) => start > from));
}

/** Headed sections to the draft's headings, the likest pairs first, each heading to one section. */
function matchHeadings(
  skeleton: Skeleton,
  draft: Draft,
  renamed: RenamedHeadings,
  found: Map<string, number>,
): void {
  const pairs = sectionsInOrder(skeleton).flatMap(({ section: { id, heading } }) => {
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
