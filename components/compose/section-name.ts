import { COMPOSE } from '../../lib/i18n/compose.ts';
import type { Skeleton, SkeletonSection } from '../../lib/skeleton/index.ts';
import type { Composition } from './use-compose.ts';

/** A section's heading as it would be inserted, ordinal and all; without one, what the section does. */
export function sectionName(
  { tools, options }: Composition,
  skeleton: Skeleton,
  { id, heading, role, frames }: SkeletonSection,
): string {
  if (heading === undefined) {
    return frames.every((frame) => frame.endsWith('：')) ? COMPOSE.address : COMPOSE.roles[role];
  }
  const [first] = tools.composeSection(skeleton, id, { ...options, headingsOnly: true });
  return first?.replace(/。$/u, '') ?? heading;
}
