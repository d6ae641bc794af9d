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

/** Ids of all that stands in a section, its own aside. */
export function idsWithin({ children = [] }: SkeletonSection): string[] {
  return children.flatMap((child) => [child.id, ...idsWithin(child)]);
}

/** What a writer made of a skeleton's outline. */
export interface Arrangement {
  readonly skip?: ReadonlySet<string>;
  readonly order?: readonly string[];
  readonly headings?: Readonly<Record<string, string>>;
  /** Section id → which frame comes first. */
  readonly frames?: Readonly<Record<string, number>>;
}

/** The skeleton as the writer arranged it: for looking what a draft lacks of it, and for keeping it as their own. */
export function arranged(skeleton: Skeleton, arrangement: Arrangement): Skeleton {
  return { ...skeleton, sections: arrangedSections(skeleton.sections, arrangement) };
}

function arrangedSections(sections: readonly SkeletonSection[], arrangement: Arrangement): SkeletonSection[] {
  const { skip, order, headings, frames } = arrangement;
  return chosenSections(sections, skip, order).map((section) => {
    const { id, heading, children } = section;
    const written = heading === undefined ? undefined : headings?.[id]?.trim() || heading;
    const first = section.frames.length > 0 ? (frames?.[id] ?? 0) % section.frames.length : 0;
    return {
      ...section,
      ...(written === undefined ? {} : { heading: written }),
      frames: [...section.frames.slice(first), ...section.frames.slice(0, first)],
      ...(children ? { children: arrangedSections(children, arrangement) } : {}),
    };
  });
}
