import { draftHeadings, headingLikeness } from './headings.ts';
import { ordinalOf, standsFlush } from './line.ts';
import { sectionsInOrder } from './outline.ts';
import type { Skeleton, SkeletonSection } from './skeleton.ts';

/** Section id → heading in the writer's words, where they renamed it. */
export type RenamedHeadings = Readonly<Record<string, string>>;

/** Two headings this alike are one section: 存在的问题及原因 and 存在问题 (0.55), but not 组织建设 and 政治建设 (0.33). */
const SAME_HEADING = 0.5;
/** A run of a frame's own words this long marks a paragraph as that section's. */
const TELLING_RUN = 6;

/** Section id → offset in the draft at which it begins. */
function places(skeleton: Skeleton, text: string, renamed: RenamedHeadings): Map<string, number> {
  const headings = draftHeadings(text);
  const found = new Map<string, number>();
  const placed = sectionsInOrder(skeleton);

  // The likest pairs first, so that a heading goes to the section it fits best.
  const pairs = placed.flatMap(({ section }) => {
    const wanted = renamed[section.id] ?? section.heading;
    if (wanted === undefined) return [];
    return headings.map((heading) => ({
      id: section.id,
      heading,
      likeness: headingLikeness(wanted, heading.words),
    }));
  });
  const taken = new Set<number>();
  for (const { id, heading, likeness } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (likeness < SAME_HEADING) break;
    if (found.has(id) || taken.has(heading.from)) continue;
    found.set(id, heading.from);
    taken.add(heading.from);
  }

  const firstHeading = headings[0]?.from ?? text.length;
  for (const { section, depth } of placed) {
    if (section.heading !== undefined) continue;
    const at = bareSectionAt(
      section,
      text,
      depth === 0 && section.role === 'opening' ? firstHeading : undefined,
    );
    if (at !== undefined) found.set(section.id, at);
  }
  return found;
}

/** Where a section without a heading stands: by its frames' own words, an opening also by any text before `before`. */
function bareSectionAt(
  section: SkeletonSection,
  text: string,
  before: number | undefined,
): number | undefined {
  const runs = section.frames.flatMap((frame) =>
    frame.split(/【＿[^【】\n]*】|[\n，。；：、！？]/u).filter((run) => run.length >= TELLING_RUN),
  );
  const isAddress = section.frames.every((frame) => standsFlush(frame));
  let from = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    const opens =
      before !== undefined && from < before && trimmed !== '' && standsFlush(trimmed) === isAddress;
    const addressed = !isAddress || trimmed.endsWith('：');
    if ((opens && addressed && !ordinalOf(trimmed)) || runs.some((run) => line.includes(run))) return from;
    from += line.length + 1;
  }
  return undefined;
}

/** Ids of the skeleton's sections that the draft already has, judged by headings and, for bare ones, by wording. */
export function sectionsPresent(
  skeleton: Skeleton,
  text: string,
  renamed: RenamedHeadings = {},
): ReadonlySet<string> {
  return new Set(places(skeleton, text, renamed).keys());
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
  const found = places(skeleton, text, renamed);
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
  const behind = placed.slice(current + 1);
  // A child is offered once its parent stands; else the parent comes first and brings it along.
  return behind.find(
    ({ section, parent }) => !found.has(section.id) && (parent === undefined || found.has(parent.id)),
  )?.section.id;
}
