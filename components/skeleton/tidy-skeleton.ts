import type { SectionRole } from '../../lib/draft/section-role.ts';
import type { Skeleton, SkeletonSection } from '../../lib/skeleton/skeleton.ts';

/**
 * A skeleton as it can be kept: without empty headings, wordings and sections. Undefined where nothing would be left,
 * or where it has no name or title.
 */
export function tidySkeleton({ writer = '', ...skeleton }: Skeleton): Skeleton | undefined {
  const sections = tidySections(skeleton.sections);
  const name = skeleton.name.trim();
  const title = skeleton.title.trim();
  if (sections.length === 0 || name === '' || title === '') return undefined;
  return {
    ...skeleton,
    ...(writer.trim() === '' ? {} : { writer: writer.trim() }),
    name,
    title,
    about: skeleton.about.trim() || name,
    sections,
  };
}

function tidySections(sections: readonly SkeletonSection[]): SkeletonSection[] {
  return sections.flatMap(({ heading = '', optional, frames, children = [], ...section }) => {
    const words = heading.trim();
    const written = frames.map(tidyFrame).filter((frame) => frame !== '');
    const parts = tidySections(children);
    if (words === '' && written.length === 0 && parts.length === 0) return [];
    return {
      ...section,
      ...(words === '' ? {} : { heading: words }),
      ...(optional ? { optional } : {}),
      frames: written,
      ...(parts.length === 0 ? {} : { children: parts }),
    };
  });
}

/** Paragraphs without indents and empty lines, which composing puts in. */
function tidyFrame(frame: string): string {
  return frame
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** An empty section with an id that no section of the skeleton has. */
export function freshSection(root: readonly SkeletonSection[], role: SectionRole = 'duty'): SkeletonSection {
  const ids = new Set<string>();
  const collect = (sections: readonly SkeletonSection[]) => {
    for (const { id, children = [] } of sections) {
      ids.add(id);
      collect(children);
    }
  };
  collect(root);
  let count = ids.size + 1;
  while (ids.has(`n${count}`)) count += 1;
  return { id: `n${count}`, role, heading: '', frames: [''] };
}
