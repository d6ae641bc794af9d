import type { SectionRole } from '../draft/section-role.ts';
import { fillBlanks } from './fill.ts';
import { hasSentenceEnd } from './line.ts';
import { type Numbering, type NumberingStyle, numberingOf } from './numbering.ts';
import { chosenSections, idsWithin } from './outline.ts';
import { forPartOfYear } from './period-words.ts';
import type { Skeleton, SkeletonSection } from './skeleton.ts';

/** The blank that the writer's own name for themselves fills: 我镇, 本人. */
export const WRITER_BLANK = '自称';

export interface ComposeOptions {
  readonly numbering: NumberingStyle;
  /** Section id → which frame; counts past the last one start again, so "another wording" may just count up. */
  readonly frames?: Readonly<Record<string, number>>;
  /** Ids of sections to leave out, with all that stands in them. */
  readonly skip?: ReadonlySet<string>;
  /** Section ids in the wanted order, for siblings; siblings it doesn't name follow in the skeleton's order. */
  readonly order?: readonly string[];
  /** Section id → heading in the writer's words, without ordinal. */
  readonly headings?: Readonly<Record<string, string>>;
  /** 上半年, 第一季度, 3月, where the report is about less than a year. */
  readonly partOfYear?: string;
  readonly withTitle?: boolean;
  readonly headingsOnly?: boolean;
  /** Blank name → what the writer entered for this report (年份, 单位, 自称 …). Blanks without a value stay blanks. */
  readonly values?: Readonly<Record<string, string>>;
}

interface Composer {
  readonly options: ComposeOptions;
  readonly numbering: Numbering;
  readonly values: ReadonlyMap<string, string>;
}

function composerFor(skeleton: Skeleton, options: ComposeOptions): Composer {
  const writer: [string, string][] = skeleton.writer ? [[WRITER_BLANK, skeleton.writer]] : [];
  const entered = Object.entries(options.values ?? {}).filter(([, value]) => value !== '');
  return {
    options,
    numbering: numberingOf(skeleton, options.numbering),
    values: new Map([...writer, ...entered]),
  };
}

/** The frame for the report's period, with the writer's values in their blanks. */
function fill({ values, options }: Composer, frame: string, role?: SectionRole): string {
  const timed = options.partOfYear ? forPartOfYear(frame, options.partOfYear, role) : frame;
  return fillBlanks(timed, (name) => values.get(name));
}

function bodyOf(composer: Composer, section: SkeletonSection, depth: number): string[] {
  const { options, numbering } = composer;
  if (options.headingsOnly || section.frames.length === 0) return [];
  const wanted = options.frames?.[section.id] ?? 0;
  const frame = section.frames[wanted % section.frames.length] ?? '';
  return fill(composer, numbering.inner(frame, depth), section.role).split('\n').filter(Boolean);
}

/** One section with its children; `place` is its number among its headed siblings. */
function paragraphsOf(composer: Composer, section: SkeletonSection, depth: number, place: number): string[] {
  const { options, numbering } = composer;
  const body = bodyOf(composer, section, depth);
  const children = chosenSections(section.children ?? [], options.skip, options.order);
  const inner = siblings(composer, children, depth + 1);
  const written = options.headings?.[section.id]?.trim() || section.heading;
  if (written === undefined) return [...body, ...inner];

  const heading = numbering.ordinal(depth, place) + fill(composer, written, section.role);
  const [first, ...rest] = body;
  if (first === undefined || numbering.ownLine(depth)) return [heading, ...body, ...inner];
  return [`${heading}${hasSentenceEnd(heading) ? '' : '。'}${first}`, ...rest, ...inner];
}

function siblings(composer: Composer, sections: readonly SkeletonSection[], depth: number): string[] {
  let place = 0;
  return sections.flatMap((section) => {
    if (section.heading !== undefined) place += 1;
    return paragraphsOf(composer, section, depth, place);
  });
}

/** The skeleton as paragraphs: none empty, no indent, gaps as blanks; only the writer's own values are filled in. */
export function composeSkeleton(skeleton: Skeleton, options: ComposeOptions): string[] {
  const composer = composerFor(skeleton, options);
  const sections = chosenSections(skeleton.sections, options.skip, options.order);
  const title = options.withTitle ? fill(composer, skeleton.title).split('\n') : [];
  return [...title, ...siblings(composer, sections, 0)];
}

/**
 * The sections that a draft lacks, each numbered as it would stand in the whole: one whose parent is there comes alone,
 * else with all that stands in it. `present` are the ids of those that the draft has.
 */
export function composeMissing(
  skeleton: Skeleton,
  present: ReadonlySet<string>,
  options: ComposeOptions,
): string[] {
  const missing = (sections: readonly SkeletonSection[]): string[] =>
    chosenSections(sections, options.skip, options.order).flatMap((section) => {
      if (present.has(section.id)) return missing(section.children ?? []);
      // What of it stands elsewhere isn't repeated; its siblings that are there still count.
      const there = idsWithin(section).filter((id) => present.has(id));
      const skip = new Set([...(options.skip ?? []), ...there]);
      return composeSection(skeleton, section.id, { ...options, skip });
    });
  return missing(skeleton.sections);
}

/**
 * One section of the skeleton with its children, numbered as it stands among the sections that the options keep.
 * Throws RangeError when the skeleton has no such section.
 */
export function composeSection(skeleton: Skeleton, sectionId: string, options: ComposeOptions): string[] {
  const composer = composerFor(skeleton, options);
  // The section asked for counts even where the whole skeleton would leave it out.
  const skip = new Set(options.skip);
  skip.delete(sectionId);
  const find = (among: readonly SkeletonSection[], depth: number): string[] | undefined => {
    let place = 0;
    for (const section of chosenSections(among, skip, options.order)) {
      if (section.heading !== undefined) place += 1;
      if (section.id === sectionId) return paragraphsOf(composer, section, depth, place);
    }
    for (const section of among) {
      const found = find(section.children ?? [], depth + 1);
      if (found) return found;
    }
    return undefined;
  };
  const paragraphs = find(skeleton.sections, 0);
  if (!paragraphs) throw new RangeError(`skeleton ${skeleton.id} has no section ${sectionId}`);
  return paragraphs;
}
