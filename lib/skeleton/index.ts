/** Report types, their sections and how they become paragraphs of a draft. */
export { blankReport, type OpenGap, restoreReport, reviewItems } from './blank-report.ts';
export { loadBuiltInSkeletons } from './built-in.ts';
export {
  type ComposeOptions,
  composeMissing,
  composeSection,
  composeSkeleton,
  WRITER_BLANK,
} from './compose.ts';
export { type Detection, detectReportType } from './detect.ts';
export { type ReportSkeleton, skeletonFromReport } from './from-report.ts';
export { NUMBERING_STYLES, type NumberingStyle } from './numbering.ts';
export {
  type Arrangement,
  arranged,
  chosenSections,
  type PlacedSection,
  sectionsInOrder,
} from './outline.ts';
export {
  type PackedSkeleton,
  parseSkeletonPack,
  readSkeletonPack,
  SKELETON_FORMAT,
  SKELETON_VERSION,
  type SkeletonPack,
  SkeletonPackError,
  writeSkeletonPack,
} from './pack.ts';
export { INDENT, type Placement, type PlaceOptions, placeParagraphs } from './place.ts';
export { REVIEW_SUBJECTS, type ReviewItem, type ReviewSubject } from './review-item.ts';
export { nextSection, type RenamedHeadings, sectionsPresent } from './sections.ts';
export type { SectionFrame, Skeleton, SkeletonSection } from './skeleton.ts';
