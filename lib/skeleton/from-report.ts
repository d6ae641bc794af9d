import { findBlanks } from '../draft/blank.ts';
import { skeletonText } from '../i18n/skeleton.ts';
import { findIndicator } from '../ledger/indicators.ts';
import { blankReport } from './blank-report.ts';
import { withoutBlanks } from './fill.ts';
import type { NumberingStyle } from './numbering.ts';
import { type ReportSection, reportOutline } from './report-outline.ts';
import type { ReviewItem } from './review-item.ts';
import type { Skeleton, SkeletonSection } from './skeleton.ts';

export interface ReportSkeleton {
  readonly skeleton: Skeleton;
  /** How the report numbers its sections, for composing it the same way. */
  readonly numbering: NumberingStyle;
}

/**
 * An old report as the writer's own skeleton: its outline, each section with its text as the one frame, the reviewed
 * items as blanks (`reviewItems`, with the writer's choices). Numbering and indents are not kept, as composing sets
 * them; the text itself, byte for byte, is what `restoreReport` gives back from `blankReport`.
 */
export function skeletonFromReport(
  text: string,
  items: readonly ReviewItem[],
  { id, name }: { readonly id: string; readonly name?: string },
): ReportSkeleton {
  const outline = reportOutline(blankReport(text, items));
  const title = outline.title ?? skeletonText.ownTitle;
  // 【＿年份】年工作总结 is called 工作总结.
  const plain = withoutBlanks(title.replace(/\n/gu, ''))
    .join('')
    .replace(/^年度?/u, '')
    .trim();
  return {
    skeleton: {
      id,
      name: name ?? (plain || skeletonText.ownName),
      about: skeletonText.ownAbout,
      title,
      sections: outline.sections.map((section, index) => toSection(section, `s${index + 1}`)),
    },
    numbering: outline.numbering,
  };
}

function toSection({ heading, role, body, children }: ReportSection, id: string): SkeletonSection {
  const frame = body.join('\n');
  const indicators = [...new Set(findBlanks(frame).map(({ name }) => name))].filter((name) => {
    const kind = findIndicator(name)?.kind;
    return kind === 'number' || kind === 'percent';
  });
  return {
    id,
    ...(heading ? { heading } : {}),
    role,
    frames: frame ? [frame] : [],
    ...(indicators.length > 0 ? { indicators } : {}),
    ...(children.length > 0
      ? { children: children.map((child, index) => toSection(child, `${id}.${index + 1}`)) }
      : {}),
  };
}
