import type { Skeleton, SkeletonSection } from './skeleton.ts';

/** A section with where it stands in its skeleton. */
export interface PlacedSection {
  readonly section: SkeletonSection;
  readonly parent?: SkeletonSection;
  readonly depth: number;
}

/** All sections in reading order, each parent before its children. */
export function sectionsInOrder(skeleton: Skeleton): PlacedSection[] {
  const placed: PlacedSection[] = [];
  const walk = (sections: readonly SkeletonSection[], depth: number, parent?: SkeletonSection) => {
    for (const section of sections) {
      placed.push(parent ? { section, parent, depth } : { section, depth });
      walk(section.children ?? [], depth + 1, section);
    }
  };
  walk(skeleton.sections, 0);
  return placed;
}

/**
 * Siblings as the writer wants them: without the skipped ones, those named in `order` first and in its order, the
 * others behind in the skeleton's own.
 */
export function chosenSections(
  sections: readonly SkeletonSection[],
  skip: ReadonlySet<string> | undefined,
  order: readonly string[] | undefined,
): SkeletonSection[] {
  const place = (section: SkeletonSection) => {
    const index = order?.indexOf(section.id) ?? -1;
    return index < 0 ? Number.MAX_SAFE_INTEGER : index;
  };
  return sections.filter((section) => !skip?.has(section.id)).sort((a, b) => place(a) - place(b));
}
